/// Whose answers were shown, time after time: what may be shown next depends on it.
///
/// A second round is shown only when the same people took part, or when the two rosters differ by
/// enough people; likewise one more sheet after the reveal is refused. A workshop has two rounds.
package struct RosterLedger: Hashable, Sendable {
  /// The rules, to be printed with the results.
  package let rules: RoomRules
  /// The people of each result shown so far, in order.
  package private(set) var shown: [Set<String>] = []

  /// Nothing shown yet.
  package init(_ rules: RoomRules) { self.rules = rules }

  /// Notes that the answers of these people are shown; or says why they may not be, and notes
  /// nothing. People are any names or tokens that stay the same from one result to the next.
  package mutating func show(_ roster: Set<String>) -> Withheld? {
    if let reason = reason(against: roster) { return reason }
    if !shown.contains(roster) { shown.append(roster) }
    return nil
  }

  /// Why the answers of these people may not be shown; nil when they may.
  package func reason(against roster: Set<String>) -> Withheld? {
    if roster.count < rules.answers { return .tooFew(rules.answers) }
    let least = max(rules.answers, rules.difference)
    let isNear = shown.contains { $0 != roster && $0.symmetricDifference(roster).count < least }
    return isNear ? .differencing : nil
  }
}
