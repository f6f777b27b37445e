import Glibc

/// Rows of answers, valid only while the consumer that was given them runs.
package struct AnswerBlock {
  /// Rows in the block: 1 to `AnswerBlock.most`.
  package let rows: Int
  /// Statements of the sheet, and so bytes of a row.
  package let columns: Int
  /// `rows * columns` states, row by row, the columns in the order of the sheet: `0..<c` for a
  /// point of the scale (lowest first), c for not answered, c + 1 for no chance.
  package let states: UnsafeBufferPointer<UInt8>
  /// For each row an index into `AnswerReading.groups`; 0 is a row without a group.
  package let groups: UnsafeBufferPointer<UInt32>

  /// The most rows a block has.
  package static let most = 1024
}

/// Gathers rows, and hands them on as blocks through one buffer.
final class AnswerBlockBuilder {
  private let columns: Int
  private let states: UnsafeMutablePointer<UInt8>
  private let groups: UnsafeMutablePointer<UInt32>
  private let codes: StateCodes
  private let deliver: (AnswerBlock) -> Void
  private var rows = 0
  /// Rows handed on or waiting.
  private(set) var total = 0
  /// Cells handed on as no chance of which nobody said that they are.
  private(set) var undecided = 0

  init(_ codes: StateCodes, deliver: @escaping (AnswerBlock) -> Void) {
    columns = codes.sheet.statements.count
    self.codes = codes
    self.deliver = deliver
    // A fast path may write four states at once, past the end of the last row.
    states = .allocate(capacity: AnswerBlock.most * columns + 8)
    groups = .allocate(capacity: AnswerBlock.most)
  }

  deinit {
    states.deallocate()
    groups.deallocate()
  }

  /// The memory for the next row's states; `commit` makes it part of the block.
  @inline(__always) var row: UnsafeMutablePointer<UInt8> { states + rows &* columns }

  @inline(__always) func commit(group: UInt32) {
    groups[rows] = group
    rows &+= 1
    if rows == AnswerBlock.most { flush() }
  }

  func flush() {
    guard rows > 0 else { return }
    if codes.unavailable == codes.undecided { decide() }
    deliver(
      AnswerBlock(
        rows: rows, columns: columns,
        states: UnsafeBufferPointer(start: states, count: rows * columns),
        groups: UnsafeBufferPointer(start: groups, count: rows)))
    total += rows
    rows = 0
  }

  /// Hands undecided cells on as no chance, and counts them.
  private func decide() {
    let (undecidedState, noChance) = (codes.undecided, codes.noChance)
    guard memchr(states, Int32(undecidedState), rows * columns) != nil else { return }
    for place in 0..<rows * columns where states[place] == undecidedState {
      states[place] = noChance
      undecided += 1
    }
  }
}
