/// The number of people for each response pattern of one theme.
///
/// For up to 2¹⁶ possible patterns the counts are an array with a cell for each, of one, two or four
/// bytes; beyond that, a dictionary of the patterns that occur. The choice depends on the theme and
/// the number of people alone, so that equal counts are equal values.
struct PatternCounts: Hashable, Sendable {
  private static let mostCells: UInt64 = 1 << 16

  /// The number of people in all.
  private(set) var people = 0
  /// The cells while there are at most 255 people.
  private var bytes: [UInt8] = []
  /// The cells while there are more, and at most 65,535.
  private var words: [UInt16] = []
  /// The cells of even more; as many as `Tally.mostPeople` fit.
  private var cells: [UInt32] = []
  private var met: [UInt64: Int] = [:]

  /// Creates empty counts for a theme with a highest code.
  init(lastCode: UInt64) {
    if lastCode < PatternCounts.mostCells {
      bytes = Array(repeating: 0, count: Int(lastCode) + 1)
    }
  }

  /// The patterns that occur and the number of people with each, in ascending order of code.
  var sorted: [(code: UInt64, count: Int)] {
    var found: [(code: UInt64, count: Int)] = []
    forEach { found.append(($0, $1)) }
    return met.isEmpty ? found : found.sorted { $0.code < $1.code }
  }

  /// Calls `body` with each pattern that occurs and the number of people with it; in ascending order
  /// of code, unless there are very many possible patterns.
  func forEach(_ body: (_ code: UInt64, _ count: Int) -> Void) {
    for index in bytes.indices where bytes[index] != 0 { body(UInt64(index), Int(bytes[index])) }
    for index in words.indices where words[index] != 0 { body(UInt64(index), Int(words[index])) }
    for index in cells.indices where cells[index] != 0 { body(UInt64(index), Int(cells[index])) }
    for (code, count) in met { body(code, count) }
  }

  /// Adds a number of people, at least 1, with one pattern. The caller guarantees that the sums do
  /// not overflow.
  mutating func add(_ code: UInt64, times count: Int) {
    grow(by: count)
    if !bytes.isEmpty {
      bytes[Int(code)] += UInt8(count)
    } else if !words.isEmpty {
      words[Int(code)] += UInt16(count)
    } else if !cells.isEmpty {
      cells[Int(code)] += UInt32(count)
    } else {
      met[code, default: 0] += count
    }
  }

  /// Adds the counts of other people for the same theme.
  mutating func add(_ other: PatternCounts) {
    guard !cells.isEmpty, !other.cells.isEmpty else {
      return other.forEach { add($0, times: $1) }
    }
    people += other.people
    for index in cells.indices { cells[index] += other.cells[index] }
  }

  /// Counts so many more people, before they are added, and widens the cells where need be.
  private mutating func grow(by count: Int) {
    people += count
    if !bytes.isEmpty, people > UInt8.max {
      words = bytes.map(UInt16.init)
      bytes = []
    }
    if !words.isEmpty, people > UInt16.max {
      cells = words.map(UInt32.init)
      words = []
    }
  }

  /// Adds the rows of a block in which every byte is less than `states`. The theme's `statements`
  /// bytes are at the start of each row, and rows are `stride` bytes apart.
  mutating func add(
    _ block: UnsafePointer<UInt8>, rows: Int, stride: Int, statements: Int, states: Int
  ) {
    grow(by: rows)
    let rows = PatternRows(start: block, count: rows, stride: stride, states: UInt64(states))
    if !bytes.isEmpty {
      rows.count(in: &bytes, statements)
    } else if !words.isEmpty {
      rows.count(in: &words, statements)
    } else if !cells.isEmpty {
      rows.count(in: &cells, statements)
    } else {
      rows.forEach(statements) { met[$0, default: 0] += 1 }
    }
  }
}

/// The part of a block that belongs to one theme, read as pattern codes.
private struct PatternRows {
  let start: UnsafePointer<UInt8>
  let count: Int
  let stride: Int
  let states: UInt64

  /// Calls `body` with the code of each row. Short themes have a specialised loop, which the
  /// compiler unrolls: this is the innermost loop when a million people are read.
  @inline(__always)
  func forEach(_ statements: Int, _ body: (UInt64) -> Void) {
    switch statements {
    case 1: loop(1, body)
    case 2: loop(2, body)
    case 3: loop(3, body)
    case 4: loop(4, body)
    case 5: loop(5, body)
    default: loop(statements, body)
    }
  }

  /// Counts the rows in the cells of their codes, which are wide enough.
  @inline(__always)
  func count<Cell: FixedWidthInteger>(in cells: inout [Cell], _ statements: Int) {
    cells.withUnsafeMutableBufferPointer { cells in
      guard let start = cells.baseAddress else { return }
      forEach(statements) { start[Int(truncatingIfNeeded: $0)] &+= 1 }
    }
  }

  @inline(__always)
  private func loop(_ statements: Int, _ body: (UInt64) -> Void) {
    var row = start
    for _ in 0..<count {
      var code: UInt64 = 0
      var index = statements - 1
      while index >= 0 {
        code = code &* states &+ UInt64(row[index])
        index &-= 1
      }
      body(code)
      row += stride
    }
  }
}
