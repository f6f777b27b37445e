internal import Reports
internal import Scoring
internal import Store
internal import Workbook

/// Between the sheets of a round, the tally of them, and what may be shown of it.
struct RoundTally {
  let pack: Pack
  let plan: WorkshopPlan

  /// Why sheets were not counted.
  struct Refusal: Error {
    let message: String
  }

  /// The tally file of these sheets, each statement by itself; the order of sheets is lost in it.
  ///
  /// Throws when the rules allow nothing to be shown of these people, given whom earlier rounds
  /// were of.
  func bytes(_ sheets: [Sheet], _ statements: [String], earlier: [Set<String>]) throws -> [UInt8] {
    try confirm(Set(sheets.map(\.code)), earlier)
    var tally = Tally(try TallyFrame(pack.apart(plan.themes)))
    for sheet in sheets {
      let answers = Dictionary(zip(statements, sheet.answers)) { first, _ in first }
      try tally.add { answers[$0] ?? nil }
    }
    return TallyJSON.bytes(tally)
  }

  /// What may be shown of a tally file.
  func result(_ bytes: [UInt8]) throws -> RoundResult {
    let tally = try TallyJSON.tally(bytes, of: try TallyFrame(pack.apart(plan.themes)))
    return RoundResult(tally, pack: pack, plan: plan)
  }

  private func confirm(_ roster: Set<String>, _ earlier: [Set<String>]) throws {
    var ledger = RosterLedger(RoomRules(plan))
    for people in earlier { _ = ledger.show(people) }
    if let reason = ledger.reason(against: roster) {
      throw Refusal(message: Words.withheld(reason))
    }
  }
}
