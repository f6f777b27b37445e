/// The latest answers of every person, whichever thread comes across them first.
///
/// A row takes the place of an earlier one of the same person: by time, and at the same time by
/// its place in the files. A person takes the bytes of the identifier, the states (one for each
/// statement of the sheet) and about 40 more; arrays that grow hold up to twice that. With 45
/// statements and identifiers of 8 bytes that is some 100 to 180 bytes a person.
final class PersonTable: @unchecked Sendable {
  /// One in so many persons shares a lock.
  static let shards = 64

  private let people: [Lock]
  private let shards: UnsafeMutablePointer<PersonShard>

  init(_ sheet: AnswerSheet, keepsEarliest: Bool = false) {
    people = (0..<PersonTable.shards).map { _ in Lock() }
    shards = .allocate(capacity: PersonTable.shards)
    shards.initialize(
      repeating: PersonShard(sheet, keepsEarliest: keepsEarliest), count: PersonTable.shards)
  }

  deinit {
    shards.deinitialize(count: PersonTable.shards)
    shards.deallocate()
  }

  /// Takes in a row of a wide file. `order` grows through all files.
  func take(
    _ texts: RowTexts, order: Int, group: UInt32, states: UnsafePointer<UInt8>
  ) {
    let hash = NameTable.hash(texts.person)
    let shard = shard(hash)
    people[shard].hold {
      shards[shard].take(texts, hash: hash, order: order, group: group, states: states)
    }
  }

  /// Takes in a row of a long file: one answer. Must come in the order of the file.
  func take(_ texts: RowTexts, order: Int, group: UInt32, column: Int, state: UInt8) {
    let hash = NameTable.hash(texts.person)
    let shard = shard(hash)
    people[shard].hold {
      shards[shard].take(
        texts, hash: hash, order: order, group: group, column: column, state: state)
    }
  }

  /// Rows and answers that gave way to later ones.
  var replaced: Int { (0..<PersonTable.shards).reduce(0) { $0 + shards[$1].replaced } }

  /// The number of people, and of the rows of the one who has most.
  var counts: (people: Int, mostRows: Int) {
    (0..<PersonTable.shards).reduce(into: (0, 0)) { counts, shard in
      counts.0 += shards[shard].count
      counts.1 = max(counts.1, shards[shard].mostRows)
    }
  }

  /// Calls `body` with each person, as `PersonShard.forEach` does.
  func forEach(
    _ body: (
      _ name: String, _ order: Int, _ time: Int, _ group: UInt32, _ states: ArraySlice<UInt8>
    ) -> Void
  ) {
    for shard in 0..<PersonTable.shards { shards[shard].forEach(body) }
  }

  /// Hands on the people of one shard, once all are in.
  func deliver(_ shard: Int, _ block: AnswerBlockBuilder) { shards[shard].deliver(block) }

  /// The bits that tell shards apart are not those that tell the slots of one apart.
  private func shard(_ hash: Int) -> Int {
    Int(truncatingIfNeeded: UInt(bitPattern: hash) &>> 58)
  }
}
