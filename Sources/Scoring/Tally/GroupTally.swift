/// The answers of one group of people, theme by theme.
///
/// The patterns of each theme add up to the number of people in the group.
struct GroupTally: Hashable, Sendable {
  private(set) var people = 0
  private(set) var themes: [ThemeTally]

  /// The number of rows of a block that are processed theme by theme at a time: small enough for
  /// the first-level cache.
  private static let rowsAtOnce = 256

  init(_ frame: TallyFrame) {
    themes = frame.themes.map { ThemeTally($0, coding: frame.coding) }
  }

  /// Adds a number of people with the same patterns, one code for each theme.
  mutating func add(_ codes: [UInt64], times count: Int = 1) {
    people += count
    for (index, code) in codes.enumerated() { themes[index].add(code, times: count) }
  }

  /// Adds the answers of other people.
  mutating func add(_ other: GroupTally) {
    people += other.people
    for index in themes.indices { themes[index].add(other.themes[index]) }
  }

  /// Adds people whose patterns are counted theme by theme; the cells of each theme include all of
  /// them.
  mutating func add(people count: Int, cells: [[(code: UInt64, count: Int)]]) {
    people += count
    for (index, cells) in cells.enumerated() {
      for cell in cells { themes[index].add(cell.code, times: cell.count) }
    }
  }

  /// Adds the rows of a block, all of whose bytes are valid states.
  mutating func add(_ block: UnsafePointer<UInt8>, rows: Int, columns: Int) {
    people += rows
    var done = 0
    while done < rows {
      let count = min(GroupTally.rowsAtOnce, rows - done)
      var start = block + done * columns
      for index in themes.indices {
        themes[index].add(start, rows: count, stride: columns)
        start += themes[index].theme.statements.count
      }
      done += count
    }
  }
}
