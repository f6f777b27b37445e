/// A copy of a workshop's plan with made-up answers, to try the day beforehand.
package enum Rehearsal {
  /// The word that marks everything of a rehearsal.
  package static let mark = "Rehearsal"

  /// The sentence that says so wherever results are read.
  package static let warning =
    "This is a rehearsal. All answers are made up by Shoal, and say nothing about anybody."

  /// Returns a title with the mark of a rehearsal, where it is one.
  static func marked(_ title: String, _ isRehearsal: Bool) -> String {
    guard isRehearsal else { return title }
    return title.isEmpty ? mark : "\(mark): \(title)"
  }

  /// Returns the changes that make a rehearsal of a workshop: its plan, and nothing that was
  /// entered, noted or decided since.
  ///
  /// - Parameters:
  ///   - number: the number that answers are drawn from.
  ///   - people: how many people are expected; nil for as many as the plan says, or else nine.
  package static func beginning(
    of book: Book, number: Int, people: Int?, pack: Pack, at moment: Moment
  ) -> [Change] {
    let fields = book.fields.filter { settings.contains($0.kind) }
      .sorted { ($0.kind.rawValue, $0.subject) < ($1.kind.rawValue, $1.subject) }
    var values: [(Field, Value?)] = fields.map { ($0, book[$0]) }
    let expected = people ?? WorkshopPlan(book, pack: pack).people ?? usualPeople
    values += [
      (.people, .number(expected)), (.rehearsal, .number(number)),
      (.stage, .text(WorkshopStage.prepare.rawValue)),
    ]
    return values.map { Change($0, $1, at: moment.milliseconds) }
      + Book().beginning(1, pack: pack, at: moment)
  }

  /// The people of a rehearsal whose plan names no number.
  package static let usualPeople = 9

  /// The kinds of fields that make up a plan, and so are taken over.
  private static let settings: Set<Field.Kind> = [
    .title, .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
    .keepsSheets, .people, .roomChooses, .joining,
  ]
}

extension WorkshopPlan {
  /// True if the answers are made up.
  package var isRehearsal: Bool { rehearsal != nil }

  /// The number of sheets that are made up in a round: one fewer than people are expected, so that
  /// whoever rehearses can fill one in, unless results would then not be shown in full.
  package var madeUpPeople: Int {
    let people = people ?? Rehearsal.usualPeople
    return people > leastDots ? people - 1 : people
  }
}
