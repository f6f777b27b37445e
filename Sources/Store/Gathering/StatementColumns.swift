import Glibc

/// Which column a statement has. A person goes through the statements in the order of the pack,
/// so the one before and the one after it are tried first.
struct StatementColumns {
  private let numbers: [String: Int]
  private let bytes: [[UInt8]]
  private var latest = 0

  init(_ statements: [String]) {
    numbers = Dictionary(uniqueKeysWithValues: zip(statements, 0...))
    bytes = statements.map { Array($0.utf8) }
  }

  /// The column of a statement; nil when it is none of them.
  func column(_ statement: String) -> Int? { numbers[statement] }

  /// Returns the column of a plain text.
  mutating func column(_ text: LineCursor.Text) -> Int? {
    let next = latest + 1 < bytes.count ? latest + 1 : 0
    if isSame(next, text) {
      latest = next
    } else if !isSame(latest, text) {
      guard let found = numbers[text.string] else { return nil }
      latest = found
    }
    return latest
  }

  private func isSame(_ column: Int, _ text: LineCursor.Text) -> Bool {
    let name = bytes[column]
    return name.count == text.count && memcmp(name, text.start, text.count) == 0
  }
}
