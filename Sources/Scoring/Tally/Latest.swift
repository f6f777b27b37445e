/// The latest of each person's assessments: duplicates are settled here, before anything is
/// tallied, because a tally cannot drop them. Adds up in any order.
///
/// Of two with the same time, the greater payload counts: which one is arbitrary, but the same
/// whatever the order in which they came.
package struct Latest<ID: Hashable & Sendable, Payload: Comparable & Sendable>: Sendable {
  /// When, in milliseconds since 1970, and what.
  package struct Entry: Sendable {
    /// Milliseconds since 1 January 1970.
    package let time: Int
    /// What was said then.
    package let payload: Payload
  }

  /// By person.
  package private(set) var entries: [ID: Entry] = [:]
  /// Assessments left out, because the same person has one that counts before them.
  package private(set) var duplicates = 0

  /// Nobody's.
  package init() {}

  /// Adds a person's assessment.
  package mutating func add(_ id: ID, time: Int, payload: Payload) {
    if let known = entries[id] {
      duplicates += 1
      if (known.time, known.payload) >= (time, payload) { return }
    }
    entries[id] = Entry(time: time, payload: payload)
  }

  /// Adds what was collected elsewhere.
  package mutating func add(_ other: Latest) {
    for (id, entry) in other.entries { add(id, time: entry.time, payload: entry.payload) }
    duplicates += other.duplicates
  }
}

/// One person's answers as states, one a statement in the pack's order, and the person's group.
package struct ResponseRow: Hashable, Comparable, Sendable {
  /// As `ResponseCoding` numbers them.
  package let states: [UInt8]
  /// Nil for none.
  package let group: String?

  /// One person's answers.
  package init(states: [UInt8], group: String? = nil) {
    self.states = states
    self.group = group
  }

  package static func == (left: ResponseRow, right: ResponseRow) -> Bool {
    left.states == right.states && GroupName(left.group) == GroupName(right.group)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(states)
    hasher.combine(GroupName(group))
  }

  /// By states, the first that differs; then by the group's bytes.
  package static func < (left: ResponseRow, right: ResponseRow) -> Bool {
    if left.states != right.states {
      return left.states.lexicographicallyPrecedes(right.states)
    }
    return GroupName(left.group) < GroupName(right.group)
  }
}

extension Tally {
  /// Adds the latest answers of each person. Throws as adding a block does; then some may have
  /// been added.
  package mutating func add(
    _ latest: Latest<some Hashable & Sendable, ResponseRow>
  ) throws(TallyError) {
    for entry in latest.entries.values {
      let row = entry.payload
      try row.states.withUnsafeBufferPointer { (block) throws(TallyError) in
        try add(block, rows: 1, columns: block.count, group: row.group)
      }
    }
  }
}
