/// The rosters of the people whose answers have been shown; protects further results against
/// disclosure by differencing.
///
/// A second round is shown only if the same people took part, or if the two rosters differ by
/// enough people; for the same reason, a sheet that comes in after the results are revealed is
/// refused. A workshop has two rounds.
package struct RosterLedger: Hashable, Sendable {
  /// The disclosure rules; printed with the results.
  package let rules: RoomRules
  /// The rosters of the results shown so far, without repetition, in order of first appearance.
  package private(set) var shown: [Set<String>] = []

  /// Creates a ledger without results.
  package init(_ rules: RoomRules) { self.rules = rules }

  /// Records that the answers of these people are shown; if they may not be shown, returns the
  /// reason and records nothing. The members of a roster are any names or tokens that stay the same
  /// from one result to the next.
  package mutating func show(_ roster: Set<String>) -> Withheld? {
    if let reason = reason(against: roster) { return reason }
    if !shown.contains(roster) { shown.append(roster) }
    return nil
  }

  /// Returns the reason why the answers of these people may not be shown; nil if they may.
  package func reason(against roster: Set<String>) -> Withheld? {
    if roster.count < rules.answers { return .tooFew(rules.answers) }
    let least = max(rules.answers, rules.difference)
    let isNear = shown.contains { $0 != roster && $0.symmetricDifference(roster).count < least }
    return isNear ? .differencing : nil
  }
}
