/// How many people gave each pattern of answers to one theme.
///
/// Up to 2¹⁶ possible patterns there is a cell for each; beyond that, only for patterns met. Which
/// of the two it is depends on the theme alone, so that equal counts are equal values.
struct PatternCounts: Hashable, Sendable {
  private static let mostCells: UInt64 = 1 << 16

  /// As many as `Tally.mostPeople` fit.
  private var cells: [UInt32] = []
  private var met: [UInt64: Int] = [:]

  /// Nobody, for a theme whose highest code is this.
  init(lastCode: UInt64) {
    if lastCode < PatternCounts.mostCells {
      cells = Array(repeating: 0, count: Int(lastCode) + 1)
    }
  }

  /// The patterns that anybody gave, by rising code, with how many people did.
  var sorted: [(code: UInt64, count: Int)] {
    guard cells.isEmpty else {
      return cells.indices.compactMap { cells[$0] == 0 ? nil : (UInt64($0), Int(cells[$0])) }
    }
    return met.map { (code: $0.key, count: $0.value) }.sorted { $0.code < $1.code }
  }

  /// Calls `body` with the patterns that anybody gave and how many people did, in no order.
  func forEach(_ body: (_ code: UInt64, _ count: Int) -> Void) {
    for index in cells.indices where cells[index] != 0 { body(UInt64(index), Int(cells[index])) }
    for (code, count) in met { body(code, count) }
  }

  /// Adds so many people, 1 or more, with one pattern. The caller sees to it that sums fit.
  mutating func add(_ code: UInt64, times count: Int) {
    if cells.isEmpty {
      met[code, default: 0] += count
    } else {
      cells[Int(code)] += UInt32(count)
    }
  }

  /// Adds other people's patterns of the same theme.
  mutating func add(_ other: PatternCounts) {
    for index in cells.indices { cells[index] += other.cells[index] }
    met.merge(other.met) { $0 + $1 }
  }

  /// Adds the rows of a block that hold only states below `states`: a theme's `statements` bytes
  /// stand at the start of each row, and rows are `stride` bytes apart.
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

/// One theme's part of the rows of a block, read as codes.
private struct PatternRows {
  let start: UnsafePointer<UInt8>
  let count: Int
  let stride: Int
  let states: UInt64

  /// Hands every row's code to `body`. Short themes have a loop of their own, which the compiler
  /// unrolls: it is the innermost loop of reading a million people.
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
