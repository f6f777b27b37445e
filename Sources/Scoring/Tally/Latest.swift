/// The latest assessment of each person. Duplicates are resolved here, before anything is tallied,
/// because a tally cannot remove them. Collections of parts can be added in any order.
///
/// Of two assessments with the same time, the one with the greater payload is kept: the choice is
/// arbitrary, but does not depend on the order in which they were added.
package struct Latest<ID: Hashable & Sendable, Payload: Comparable & Sendable>: Sendable {
  /// A person's assessment and its time.
  package struct Entry: Sendable {
    /// Milliseconds since 1 January 1970.
    package let time: Int
    /// The content of the assessment.
    package let payload: Payload
  }

  /// The latest assessments, by person.
  package private(set) var entries: [ID: Entry] = [:]
  /// The number of assessments left out in favour of a later one of the same person.
  package private(set) var duplicates = 0

  /// Creates an empty collection.
  package init() {}

  /// Adds a person's assessment.
  package mutating func add(_ id: ID, time: Int, payload: Payload) {
    if let known = entries[id] {
      duplicates += 1
      if (known.time, known.payload) >= (time, payload) { return }
    }
    entries[id] = Entry(time: time, payload: payload)
  }

  /// Adds the assessments of another collection.
  package mutating func add(_ other: Latest) {
    for (id, entry) in other.entries { add(id, time: entry.time, payload: entry.payload) }
    duplicates += other.duplicates
  }
}

/// One person's answers as states, one for each statement in the pack's order, and the person's
/// group.
package struct ResponseRow: Hashable, Comparable, Sendable {
  /// The states, as numbered by `ResponseCoding`.
  package let states: [UInt8]
  /// The name of the group; nil for none.
  package let group: String?

  /// Creates the row of one person.
  package init(states: [UInt8], group: String? = nil) {
    self.states = states
    self.group = group
  }

  /// Compares states, and the names of groups by their bytes.
  package static func == (left: ResponseRow, right: ResponseRow) -> Bool {
    left.states == right.states && GroupName(left.group) == GroupName(right.group)
  }

  /// Hashes the states, and the name of the group by its bytes.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(states)
    hasher.combine(GroupName(group))
  }

  /// Orders rows by their states, lexicographically; then by the bytes of the group's name.
  package static func < (left: ResponseRow, right: ResponseRow) -> Bool {
    if left.states != right.states {
      return left.states.lexicographicallyPrecedes(right.states)
    }
    return GroupName(left.group) < GroupName(right.group)
  }
}

extension Tally {
  /// Adds the latest answers of each person. Throws in the same cases as adding a block; some
  /// answers may have been added by then.
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
