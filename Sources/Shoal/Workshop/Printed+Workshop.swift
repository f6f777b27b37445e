internal import Reports
internal import Scoring
internal import Screens
internal import Workbook

extension Printed {
  /// The document of a workshop that a person reads or saves.
  static func workshop(_ model: Model) -> Printed {
    workshop(
      model.document, model.book, model.pack, model.results, model.votes,
      before: model.standing.before, on: model.now.day)
  }

  /// One of a workshop's documents; rating sheets are those of the next round.
  static func workshop(
    _ document: WorkshopDocument, _ book: Book, _ pack: Pack, _ rounds: [Int: RoundResult],
    _ votes: [Ballot: VoteResult], before: WorkshopOutline?, on day: Day, copies: Int = 1
  ) -> Printed {
    let plan = WorkshopPlan(book, pack: pack)
    return switch document {
    case .summary:
      Printed(
        report: .workshop(
          book: book, pack: pack, plan: plan, rounds: rounds, votes: votes, before: before,
          today: day))
    case .guide: Printed(report: .guide(pack: pack, plan: plan))
    case .sheets:
      Printed(
        report: .paperSheet(
          pack: pack, plan: plan, round: min((rounds.keys.max() ?? 0) + 1, plan.rounds)),
        copies: copies)
    case .actions: Printed(report: .actionSheet(plan: plan), copies: copies)
    }
  }
}
