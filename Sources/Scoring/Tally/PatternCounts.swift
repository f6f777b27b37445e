/// The number of people for each response pattern of one theme.
///
/// For up to 2¹⁶ possible patterns the counts are an array with a cell for each; beyond that, a
/// dictionary of the patterns that occur. The choice depends on the theme alone, so that equal
/// counts are equal values.
struct PatternCounts: Hashable, Sendable {
  private static let mostCells: UInt64 = 1 << 16

  /// As many as `Tally.mostPeople` fit.
  private var cells: [UInt32] = []
  private var met: [UInt64: Int] = [:]

  /// Creates empty counts for a theme with a highest code.
  init(lastCode: UInt64) {
    if lastCode < PatternCounts.mostCells {
      cells = Array(repeating: 0, count: Int(lastCode) + 1)
    }
  }

  /// The patterns that occur and the number of people with each, in ascending order of code.
  var sorted: [(code: UInt64, count: Int)] {
    guard cells.isEmpty else {
      return cells.indices.compactMap { cells[$0] == 0 ? nil : (UInt64($0), Int(cells[$0])) }
    }
    return met.map { (code: $0.key, count: $0.value) }.sorted { $0.code < $1.code }
  }

  /// Calls `body` with each pattern that occurs and the number of people with it, in no particular
  /// order.
  func forEach(_ body: (_ code: UInt64, _ count: Int) -> Void) {
    for index in cells.indices where cells[index] != 0 { body(UInt64(index), Int(cells[index])) }
    for (code, count) in met { body(code, count) }
  }

  /// Adds a number of people, at least 1, with one pattern. The caller guarantees that the sums do
  /// not overflow.
  mutating func add(_ code: UInt64, times count: Int) {
    if cells.isEmpty {
      met[code, default: 0] += count
    } else {
      cells[Int(code)] += UInt32(count)
    }
  }

  /// Adds the counts of other people for the same theme.
  mutating func add(_ other: PatternCounts) {
    for index in cells.indices { cells[index] += other.cells[index] }
    met.merge(other.met) { $0 + $1 }
  }

  /// Adds the rows of a block in which every byte is less than `states`. The theme's `statements`
  /// bytes are at the start of each row, and rows are `stride` bytes apart.
  mutating func add(
    _ block: UnsafePointer<UInt8>, rows: Int, stride: Int, statements: Int, states: Int
  ) {
    let rows = PatternRows(start: block, count: rows, stride: stride, states: UInt64(states))
    guard !cells.isEmpty else {
      rows.forEach(statements) { met[$0, default: 0] += 1 }
      return
    }
    cells.withUnsafeMutableBufferPointer { cells in
      guard let start = cells.baseAddress else { return }
      rows.forEach(statements) { start[Int(truncatingIfNeeded: $0)] &+= 1 }
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
