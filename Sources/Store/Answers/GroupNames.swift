/// The names of groups, numbered for all threads alike; 0 is a row without a group.
final class GroupNames: @unchecked Sendable {
  private let lock = Lock()
  private var table = NameTable()

  init() { _ = number(UnsafeBufferPointer(start: nil, count: 0), hash: 0) }

  func number(_ name: UnsafeBufferPointer<UInt8>, hash: Int) -> UInt32 {
    lock.hold { UInt32(table.number(name, hash: name.isEmpty ? 0 : hash).0) }
  }

  /// All names in the order of their numbers.
  var names: [String] { lock.hold { (0..<table.count).map { table.name($0) } } }
}

/// What one thread knows of the groups, so that it rarely has to ask.
struct KnownGroups {
  private let all: GroupNames
  private var table = NameTable()
  /// For each name known here, its number among all.
  private var numbers: [UInt32] = []

  init(_ all: GroupNames) { self.all = all }

  mutating func number(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let hash = NameTable.hash(name)
    let (known, isNew) = table.number(name, hash: hash)
    if isNew { numbers.append(all.number(name, hash: hash)) }
    return numbers[known]
  }
}
