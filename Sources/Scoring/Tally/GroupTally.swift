/// The answers of one group of people, theme by theme.
///
/// The people of every theme's patterns together are the people of the group.
struct GroupTally: Hashable, Sendable {
  private(set) var people = 0
  private(set) var themes: [ThemeTally]

  /// Rows of a block that are read theme after theme, so that few enough to stay in the nearest
  /// cache.
  private static let rowsAtOnce = 256

  init(_ frame: TallyFrame) {
    themes = frame.themes.map { ThemeTally($0, coding: frame.coding) }
  }

  /// Adds so many people with these patterns, one code a theme.
  mutating func add(_ codes: [UInt64], times count: Int = 1) {
    people += count
    for (index, code) in codes.enumerated() { themes[index].add(code, times: count) }
  }

  /// Adds other people.
  mutating func add(_ other: GroupTally) {
    people += other.people
    for index in themes.indices { themes[index].add(other.themes[index]) }
  }

  /// Adds people whose patterns were counted theme by theme; each theme's cells hold all of them.
  mutating func add(people count: Int, cells: [[(code: UInt64, count: Int)]]) {
    people += count
    for (index, cells) in cells.enumerated() {
      for cell in cells { themes[index].add(cell.code, times: cell.count) }
    }
  }

  /// Adds the rows of a block that holds nothing but states.
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
