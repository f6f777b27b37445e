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
  /// Throws when the rules allow nothing to be shown of these people.
  ///
  /// - Parameter earlier: sheets of the earlier round that was shown; nil where there is none.
  func bytes(_ sheets: [Sheet], _ statements: [String], earlier: Int?) throws -> [UInt8] {
    try confirm(sheets, earlier)
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

  private func confirm(_ sheets: [Sheet], _ earlier: Int?) throws {
    let rules = RoomRules(plan)
    let gate = RoundGate(
      handedIn: sheets.count, returning: sheets.count(where: \.isReturning), earlier: earlier,
      rules: rules)
    switch gate {
    case .open: return
    case .tooFew: throw Refusal(message: Words.withheld(.tooFew(rules.answers)))
    case .roster: throw Refusal(message: Words.withheld(.differencing))
    }
  }
}
