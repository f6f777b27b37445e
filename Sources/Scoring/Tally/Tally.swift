package import Workbook

/// The exact counts of many people's answers to one pack, in groups: the basis of every pooled
/// statistic. Tallies of parts add up to the tally of the whole, in any order.
///
/// A tally is personal data, as its cells disclose individual answers. Merge tallies first and
/// release results afterwards: results are published as a `Cohort` or a `RoundResult`. The cells
/// themselves are only for a tally file, which is as confidential as the answers.
package struct Tally: Hashable, Sendable {
  /// The most people in one tally; no sum over so many can overflow.
  package static let mostPeople = (1 << 32) - 1

  /// The pack, scale and statements that were answered.
  package let frame: TallyFrame
  /// The number of people.
  package private(set) var people = 0
  /// The tallies of the groups by name; none is empty.
  private(set) var groups: [GroupName: GroupTally] = [:]

  /// Creates an empty tally.
  package init(_ frame: TallyFrame) { self.frame = frame }

  /// The names of the groups in ascending byte order; nil, for people without a group, comes first.
  package var groupNames: [String?] { groups.keys.sorted().map(\.text) }

  /// Returns the number of people in a group; 0 if there is no group of that name.
  package func people(in group: String?) -> Int { groups[GroupName(group)]?.people ?? 0 }

  /// Returns the cells of a tally file: the patterns that people of a group gave to the theme with
  /// an index, as codes in ascending order with the number of people for each.
  package func cells(in group: String?, theme: Int) -> [(code: UInt64, count: Int)] {
    groups[GroupName(group)]?.themes[theme].patterns.sorted ?? []
  }

  /// Returns the answers to the theme with an index, for each group in the order of `groupNames`.
  func themeTallies(_ theme: Int) -> [ThemeTally] {
    groups.sorted { $0.key < $1.key }.map { $0.value.themes[theme] }
  }

  /// How many answers are missing, and how many are no chance, over all people and statements.
  package var unrated: (notAnswered: Int, noChance: Int) {
    var (notAnswered, noChance) = (0, 0)
    for group in groups.values {
      for theme in group.themes {
        for statement in theme.theme.statements.indices {
          let histogram = theme.histogram(statement)
          notAnswered += histogram.notAnswered
          noChance += histogram.noChance
        }
      }
    }
    return (notAnswered, noChance)
  }

  /// Everybody's answers to a statement, as given and not mirrored; nil for an unknown one.
  func histogram(_ statement: String) -> Histogram? {
    frame.place(statement).map { place in
      groups.values.reduce(frame.nobody(place.theme).histogram(place.statement)) {
        $0 + $1.themes[place.theme].histogram(place.statement)
      }
    }
  }

  /// Adds one person's answers, by statement identifier. A rating outside the scale counts as not
  /// answered. Throws `tooManyPeople`.
  package mutating func add(
    group: String? = nil, answer: (String) -> Answer?
  ) throws(TallyError) {
    let coding = frame.coding
    let codes = frame.themes.map { theme in
      coding.code(theme.statements.map { coding.state(answer($0)) })
    }
    try grow(by: 1)
    groups[GroupName(group), default: GroupTally(frame)].add(codes)
  }

  /// Adds another tally. Throws `differs` if its frame is different, or `tooManyPeople`.
  package mutating func add(_ other: Tally) throws(TallyError) {
    try frame.check(other.frame)
    try grow(by: other.people)
    for (name, group) in other.groups { add(group, to: name) }
  }

  /// Adds people of a group from the cells of a tally file: each theme's codes with their counts.
  ///
  /// The caller has checked that the codes are valid for their theme, that counts are at least 1,
  /// and that those of each theme add up to `people`. Throws `tooManyPeople`.
  package mutating func add(
    _ cells: [[(code: UInt64, count: Int)]], people: Int, group: String?
  ) throws(TallyError) {
    try grow(by: people)
    guard people > 0 else { return }
    groups[GroupName(group), default: GroupTally(frame)].add(people: people, cells: cells)
  }

  /// Returns the tally with its groups renamed; groups with the same new name are merged.
  package func renamingGroups(_ name: (String?) -> String?) -> Tally {
    var tally = Tally(frame)
    tally.people = people
    for (old, group) in groups { tally.add(group, to: GroupName(name(old.text))) }
    return tally
  }

  /// Adds the answers of a group, which are not copied where there are none of it yet.
  private mutating func add(_ group: GroupTally, to name: GroupName) {
    groups[name]?.add(group)
    if groups[name] == nil { groups[name] = group }
  }

  /// The groups that are in both tallies with exactly the same answers of at least so many people:
  /// hardly ever other people. By rising bytes of their names.
  package func groups(sameAsIn other: Tally, least: Int) -> [String?] {
    groups.filter { $1.people >= least && other.groups[$0] == $1 }.keys.sorted().map(\.text)
  }

  /// Counts so many more people, before anything is added.
  private mutating func grow(by count: Int) throws(TallyError) {
    guard count <= Tally.mostPeople - people else { throw .tooManyPeople }
    people += count
  }
}

extension Tally {
  /// Adds one person's states, in the pack's order. Throws as the adding of a block does.
  package mutating func add(_ states: [UInt8], group: String?) throws(TallyError) {
    try states.withUnsafeBufferPointer { (block) throws(TallyError) in
      try add(block, rows: 1, columns: states.count, group: group)
    }
  }

  /// Adds a block of people of one group at once: a row a person and a column a statement, in the
  /// pack's order, each byte a state (see `ResponseCoding`).
  ///
  /// It is meant for very many people: it takes a single pass, without allocation. Throws
  /// `wrongShape`, `noSuchState` or `tooManyPeople`, in which case nothing has been added.
  package mutating func add(
    _ block: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int, group: String? = nil
  ) throws(TallyError) {
    try check(block, rows: rows, columns: columns)
    try grow(by: rows)
    guard rows > 0, let start = block.baseAddress else { return }
    groups[GroupName(group), default: GroupTally(frame)].add(start, rows: rows, columns: columns)
  }

  /// Adds a block of people of many groups, with an index into `names` for each row. The rows are
  /// first sorted by group, so blocks should have many rows for each group.
  ///
  /// Throws `wrongShape`, `noSuchState`, `noSuchGroup` or `tooManyPeople`, in which case nothing
  /// has been added.
  package mutating func add(
    _ block: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int,
    groups indices: UnsafeBufferPointer<UInt32>, names: [String?]
  ) throws(TallyError) {
    try check(block, rows: rows, columns: columns)
    guard indices.count == rows else {
      throw .wrongShape(expected: rows, found: indices.count)
    }
    if let row = indices.firstIndex(where: { $0 >= names.count }) {
      throw .noSuchGroup(row: row, group: Int(indices[row]))
    }
    try grow(by: rows)
    guard rows > 0, let start = block.baseAddress else { return }
    let (sorted, ends) = Tally.sorted(start, columns, by: indices, names.count)
    sorted.withUnsafeBufferPointer { sorted in
      guard let start = sorted.baseAddress else { return }
      for (index, range) in ends.enumerated() where !range.isEmpty {
        groups[GroupName(names[index]), default: GroupTally(frame)].add(
          start + range.lowerBound * columns, rows: range.count, columns: columns)
      }
    }
  }

  /// Returns the rows sorted by group (counting sort), and the range of rows of each group.
  private static func sorted(
    _ block: UnsafePointer<UInt8>, _ columns: Int, by indices: UnsafeBufferPointer<UInt32>,
    _ count: Int
  ) -> (rows: [UInt8], ranges: [Range<Int>]) {
    var sizes = Array(repeating: 0, count: count)
    for index in indices { sizes[Int(index)] += 1 }
    var ranges: [Range<Int>] = []
    for size in sizes {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + size)
    }
    var next = ranges.map(\.lowerBound)
    let bytes = indices.count * columns
    let rows = [UInt8](unsafeUninitializedCapacity: bytes) { rows, used in
      for (row, index) in indices.enumerated() {
        let place = next[Int(index)] * columns
        next[Int(index)] += 1
        rows.baseAddress?.advanced(by: place)
          .update(from: block + row * columns, count: columns)
      }
      used = bytes
    }
    return (rows, ranges)
  }

  private func check(
    _ block: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int
  ) throws(TallyError) {
    let expected = frame.themes.reduce(0) { $0 + $1.statements.count }
    guard columns == expected else { throw .wrongShape(expected: expected, found: columns) }
    guard rows >= 0, rows.multipliedReportingOverflow(by: columns) == (block.count, false) else {
      throw .wrongShape(expected: rows, found: columns == 0 ? 0 : block.count / columns)
    }
    let highest = block.reduce(0) { max($0, $1) }
    guard Int(highest) >= frame.coding.states else { return }
    if let index = block.firstIndex(where: { $0 >= frame.coding.states }) {
      throw .noSuchState(
        row: index / columns, column: index % columns, state: Int(block[index]))
    }
  }
}
