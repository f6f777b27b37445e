/// How much of one result is shown, group by group and for everyone, so that nobody can work out
/// from what is shown what is not.
///
/// Groups have no people in common and are everyone together, so all that can be worked out by
/// adding and taking away is this: the groups held back, as if they were one, with or without
/// groups that are shown. So it is enough to look at those held back together.
/// `JointAudit` comes to the same, and a test compares them.
struct Suppression: Sendable {
  enum Level: Hashable, Sendable {
    case full, outline, band
    case withheld(Withheld)
  }

  /// What a group's result is made of.
  struct Part: Sendable {
    /// How many people are in each cell, the same cells for every group.
    var cells: [Int]
    /// People who are in none: who gave no answer.
    var others: Int
    /// People in any cell.
    var size: Int { cells.reduce(0, +) }

    static func + (left: Part, right: Part) -> Part {
      Part(cells: zip(left.cells, right.cells).map(+), others: left.others + right.others)
    }
  }

  /// What is held back for other reasons than those here.
  struct Closed: Sendable {
    var everyone = false
    var groups: Set<Int> = []
  }

  private(set) var groups: [Level]
  private(set) var everyone: Level
  private let parts: [Part]
  private let rules: DisclosureRules
  /// Whether neighbouring cells are neighbouring points of a scale, and bands are spoken of.
  private let hasBands: Bool

  /// The levels for groups of one tally; all parts have the same cells.
  init(
    _ parts: [Part], rules: DisclosureRules, ofScale: Bool, closed: Closed = Closed()
  ) {
    self.parts = parts
    self.rules = rules
    hasBands = ofScale && rules.announcesBands
    groups = []
    everyone = .full
    groups = parts.map(level)
    everyone = union { _ in true }.map(level) ?? .withheld(.tooFew(rules.answers))
    protectUnanimity()
    for group in closed.groups { close(group) }
    if closed.everyone, everyone == .full { everyone = .withheld(.protected) }
    protectAnswers()
    protectDistributions()
  }

  /// Holds back a group's distribution. A group that shows less stays as it is.
  mutating func close(_ group: Int) {
    if groups[group] == .full { groups[group] = .withheld(.protected) }
  }

  /// What a part by itself may show.
  private func level(_ part: Part) -> Level {
    if part.size < rules.answers { return .withheld(.tooFew(rules.answers)) }
    if part.size < rules.distribution { return .outline }
    guard isTelling(part) else { return .full }
    return hasBands ? .band : .withheld(.protected)
  }

  /// Whether a distribution tells what everyone said: all in one cell, or, where bands are
  /// announced, in two that are neighbours. Were only the former a band, it would tell as much.
  private func isTelling(_ part: Part) -> Bool {
    let used = part.cells.indices.filter { part.cells[$0] > 0 }
    guard let first = used.first, let last = used.last else { return true }
    return last - first <= (hasBands ? 1 : 0)
  }

  private func union(_ isIn: (Level) -> Bool) -> Part? {
    let members = groups.indices.filter { isIn(groups[$0]) }.map { parts[$0] }
    return members.first.map { members.dropFirst().reduce($0, +) }
  }

  /// When all people gave the same answer and that is held back, any group's outline would be the
  /// answer of all.
  private mutating func protectUnanimity() {
    guard everyone == .withheld(.protected) else { return }
    groups = groups.map { $0.isWithheld ? $0 : .withheld(.protected) }
  }

  /// Complementary suppression: while those held back are too few together, the smallest group
  /// that is shown is held back too.
  private mutating func protectAnswers() {
    guard !everyone.isWithheld else { return }
    while let hidden = union(\.isWithheld), hidden.size + hidden.others > 0,
      hidden.size < rules.answers, let next = smallest(where: { !$0.isWithheld })
    {
      groups[next] = .withheld(.protected)
    }
  }

  /// The same for distributions: those without one have none together either, or one that may be
  /// shown; the smallest group with one falls back to its outline.
  private mutating func protectDistributions() {
    guard everyone == .full else { return }
    while let rest = union({ $0 != .full }), rest.size + rest.others > 0,
      rest.size < rules.distribution || isTelling(rest),
      let next = smallest(where: { $0 == .full })
    {
      groups[next] = .outline
    }
  }

  /// The smallest such group; of equals the first by name.
  private func smallest(where isIn: (Level) -> Bool) -> Int? {
    groups.indices.filter { isIn(groups[$0]) }.min { parts[$0].size < parts[$1].size }
  }
}

extension Suppression.Level {
  /// Whether nothing is shown.
  var isWithheld: Bool { if case .withheld = self { true } else { false } }
}
