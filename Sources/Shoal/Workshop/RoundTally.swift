internal import Reports
internal import Scoring
internal import Store
internal import Workbook

/// Between the counts of a round and what may be shown of them.
struct RoundTally {
  let pack: Pack
  let plan: WorkshopPlan

  /// Why sheets were not counted.
  struct Refusal: Error {
    let message: String
  }

  /// The round before one that is to be shown.
  struct Earlier {
    let result: RoundResult
    /// The number of sheets of the earlier round.
    let sheets: Int
    /// True if the facilitator says that somebody has left, whatever the numbers are.
    let mayHaveLeft: Bool
  }

  /// The file of what may be shown of a round: it holds nothing else.
  ///
  /// Throws when the rules allow nothing to be shown of so few.
  func bytes(_ tally: SheetTally, after earlier: Earlier?) throws -> [UInt8] {
    switch RoundGate(handedIn: tally.sheets, rules: RoomRules(plan)) {
    case .open: break
    case .tooFew(_, let needed): throw Refusal(message: Words.withheld(.tooFew(needed)))
    }
    let before = earlier.map { earlier in
      let people = RoundPeople(
        handedIn: tally.sheets, returning: tally.returning, earlier: earlier.sheets)
      return EarlierRound(
        earlier.result, isOfTheSamePeople: people.areTheSame && !earlier.mayHaveLeft)
    }
    return RoundResultJSON.bytes(
      RoundResult(
        histograms(tally), sheets: tally.sheets, after: before, pack: pack, plan: plan),
      isRehearsal: plan.isRehearsal)
  }

  /// Reads what may be shown of an earlier round, also from the counts that an earlier version
  /// kept.
  func result(_ bytes: [UInt8]) throws -> RoundResult {
    if let result = RoundResultJSON.result(bytes, pack: pack, plan: plan) { return result }
    let tally = try TallyJSON.tally(bytes, of: try TallyFrame(pack.apart(plan.themes)))
    return RoundResult(tally, pack: pack, plan: plan)
  }

  private func histograms(_ tally: SheetTally) -> [String: Histogram] {
    let histograms = zip(tally.statements, tally.answers).map { statement, answers in
      (
        statement,
        Histogram(
          low: pack.scale.low, counts: pack.scale.points.map { answers[.rated($0.value)] ?? 0 },
          noChance: answers[.noChance] ?? 0)
      )
    }
    return Dictionary(histograms) { first, _ in first }
  }
}
