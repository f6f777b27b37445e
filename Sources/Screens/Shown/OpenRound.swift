internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The observations that the facilitator should ask the room about.
  func warnings(_ sheets: Standing.Sheets) -> [Block] {
    [
      RoundWords.tooMany(sheets.begun + sheets.handedIn, of: plan.people),
      RoundWords.wrongCodes(sheets.wrongCodes),
    ].compactMap { words in words.map { .text($0, Style(.warm)) } }
  }

  /// The command that is typed on another terminal to take part.
  var joining: [Block] {
    let joining = joiningCommand
    guard !joining.isEmpty else { return [] }
    return (standing.hasScreen ? plainJoiningWords : joiningWords)
      + [.gap, .text("On another terminal of this computer:", .quiet), .text("  " + joining)]
  }

  /// Returns true if the round that is open may be shown now.
  func gate(_ sheets: Standing.Sheets) -> RoundGate {
    let ballot = pack.ballot(sheets.round)
    return RoundGate(
      handedIn: sheets.handedIn,
      rules: ballot.map { RoomRules(plan, for: $0) } ?? RoomRules(plan))
  }

  /// The participants beside those of the first round; nil in the first round.
  func people(_ sheets: Standing.Sheets) -> RoundPeople? {
    standing.rosters[sheets.round - 1].map {
      RoundPeople(handedIn: sheets.handedIn, returning: sheets.returning, earlier: $0)
    }
  }
}
