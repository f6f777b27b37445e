package import Scoring
package import Workbook

extension Report {
  /// Makes the summary that a room takes home: the results that may be shown, the topics it talked
  /// about, its notes, actions and parking list, and what may not be concluded.
  ///
  /// - Parameters:
  ///   - rounds: what each round tells, by its number; only rounds that were shown. Before the
  ///     first there is no word about any statement.
  ///   - votes: what each vote tells; only those that were shown.
  ///   - before: the outline of the workshop before, to set beside this one; nil for none.
  ///   - today: the day it is written out.
  package static func workshop(
    book: Book, pack: Pack, plan: WorkshopPlan, rounds: [Int: RoundResult],
    votes: [Ballot: VoteResult] = [:], before: WorkshopOutline? = nil, today: Day
  ) -> Report {
    let record = WorkshopRecord(
      book: book, pack: pack, plan: plan, rounds: rounds, votes: votes, before: before)
    let sections =
      record.choices + record.results + record.thenAndNow + record.notes + record.plans
    return Report(
      title: plan.title.isEmpty ? "Workshop" : plan.title,
      facts: record.facts + [Line(today.long, lead: "Written out:")], opening: record.opening,
      sections: sections + [
        Section("What may not be concluded", [.list(record.limits.map { Line($0) })])
      ],
      footer: [
        "A record of a workshop, for development only. It is not an appraisal.",
        pack.about.provenance,
      ].filter { !$0.isEmpty },
      isEmpty: sections.isEmpty)
  }
}

/// The record of a workshop, from which the sections of its summary are made.
struct WorkshopRecord {
  let book: Book
  let pack: Pack
  let plan: WorkshopPlan
  /// By the number of the round; only those that were shown.
  let rounds: [Int: RoundResult]
  /// Only those that were shown.
  var votes: [Ballot: VoteResult] = [:]
  /// The outline of the workshop before; nil for none.
  var before: WorkshopOutline?

  /// The rounds that were shown, in order.
  var shown: [(number: Int, result: RoundResult)] {
    rounds.sorted { $0.key < $1.key }.map { (number: $0.key, result: $0.value) }
  }

  /// The round that the room talked about: the first.
  var topics: Topics? {
    shown.first.map { Topics($0.result, on: pack.scale.low...pack.scale.high) }
  }

  /// The day it was held: that of the first reveal, or of the first rating; nil before.
  var held: Day? { book.heldDay }

  /// `First round`, `Second round`.
  static func name(_ round: Int) -> String { round == 1 ? "First round" : "Second round" }
}

extension Scale {
  /// The meaning of the numbers: `1 Rarely or never, 2 Occasionally`.
  fileprivate var key: String {
    points.map { "\($0.value) \($0.label)" }.joined(separator: ", ")
  }
}

extension WorkshopRecord {
  /// The day, the people, the pack and the rules.
  var facts: [Line] {
    let rules = shown.first?.result.rules ?? RoomRules(plan)
    return [
      held.map { Line($0.long, lead: "Held:") },
      shown.isEmpty ? nil : Line(people, lead: "Took part:"),
      Line(plan.extent(pack), lead: "Rated:"),
      Line("\(pack.title), version \(pack.version)", lead: "Content:"),
      Line(Words.thresholds(rules) + " " + Words.band, lead: "What is shown:"),
      shown.isEmpty ? nil : Line(pack.scale.key, lead: "Answers:"),
      shown.isEmpty ? nil : Line(sheets, lead: "Sheets:"),
      shown.isEmpty ? nil : lookAgain,
    ].compactMap(\.self)
  }

  private var people: String {
    shown.map { round in
      let people = round.result.people.value.map { "\($0) people" } ?? "too few people to say"
      return people
        + (shown.count > 1 ? " in the \(round.number == 1 ? "first" : "second") round" : "")
    }.joined(separator: ", ")
  }

  private var sheets: String {
    plan.keepsSheets ? "kept, as rows without names" : "erased when they were counted"
  }

  private var lookAgain: Line? {
    book.followUpDay.map { Line($0.long, lead: "Look again:") }
  }

  /// The blocks before the first section.
  var opening: [Block] {
    (plan.isRehearsal ? [.paragraph(Line(Rehearsal.warning))] : []) + state
  }

  private var state: [Block] {
    if shown.isEmpty {
      return [.paragraph(Line("No round has been shown yet, so there are no results here."))]
    }
    guard rounds[2] == nil, book.day(.roundOpened(2)) != nil else { return [] }
    return [.paragraph(Line("A second round was opened. Nothing of it is shown."))]
  }

  /// The conclusions that the results do not allow.
  var limits: [String] {
    (plan.isRehearsal ? [Rehearsal.warning] : []) + [Words.workshopLimit]
      + (shown.count > 1 ? [Words.roundsLimit] : []) + pack.about.limits
  }
}
