import Workbook

/// The names of groups, numbered for all threads alike; 0 is a row without a group.
final class GroupNames: @unchecked Sendable {
  private let lock = Lock()
  private var table = NameTable()
  private var sawWindows1252 = false

  init() { _ = number(UnsafeBufferPointer(start: nil, count: 0), hash: 0) }

  func number(_ name: UnsafeBufferPointer<UInt8>, hash: Int) -> UInt32 {
    lock.hold { UInt32(table.number(name, hash: name.isEmpty ? 0 : hash).0) }
  }

  /// Notes that a name was in Windows-1252.
  func noteWindows1252() { lock.hold { sawWindows1252 = true } }

  /// Returns true if a name was in Windows-1252 since the last call.
  func takeWindows1252() -> Bool {
    lock.hold {
      defer { sawWindows1252 = false }
      return sawWindows1252
    }
  }

  /// All names in the order of their numbers.
  var names: [String] { lock.hold { (0..<table.count).map { table.name($0) } } }
}

/// The groups that one thread knows, so that it rarely has to ask.
struct KnownGroups {
  private let all: GroupNames
  private let cleaned: Bool
  private var table = NameTable()
  /// For each name known here, its number among all.
  private var numbers: [UInt32] = []

  /// The names that a thread comes across.
  ///
  /// - Parameter cleaned: whether names are trimmed, and taken as Windows-1252 where they are not
  ///   UTF-8.
  init(_ all: GroupNames, cleaned: Bool) {
    self.all = all
    self.cleaned = cleaned
  }

  mutating func number(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let hash = NameTable.hash(name)
    let (known, isNew) = table.number(name, hash: hash)
    if isNew { numbers.append(cleaned ? clean(name) : all.number(name, hash: hash)) }
    return numbers[known]
  }

  private func clean(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let decoded = CellText.decoded(name)
    if decoded.coding == .windows1252 { all.noteWindows1252() }
    let text = Array(CellText.trimmed(decoded.text).utf8)
    return text.withUnsafeBufferPointer { all.number($0, hash: NameTable.hash($0)) }
  }
}
