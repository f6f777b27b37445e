/// The plan of a workshop, as its book has it.
package struct WorkshopPlan: Equatable, Sendable {
  /// The title of the workshop.
  package var title: String
  /// True if statements speak of the room (*us*) or of each person (*me*).
  package var voice: Voice
  /// The identifiers of the themes that are rated, in the pack's order.
  package var themes: [String]
  /// The identifiers of the cases that open it, in the pack's order.
  package var dilemmas: [String]
  /// Rounds of rating, 1 or 2.
  package var rounds: Int
  /// Topics that are discussed; no more than there are themes.
  package var topics: Int
  /// Minutes each stage has; for `discuss`, minutes a topic.
  package var minutes: [WorkshopStage: Int]
  /// Nothing is shown about a statement with fewer answers than this.
  package var leastAnswers: Int
  /// From so many answers on, how many people gave each.
  package var leastDots: Int
  /// True if the sheets are kept after the reveal, as rows without names.
  package var keepsSheets: Bool
  /// The number of people who are expected; nil when nobody said.
  package var people: Int?
  /// The words that tell people how to join, such as `ssh room@192.168.1.20`; empty for none.
  package var joining: String
  /// True if nobody new may begin a sheet. May be changed while a round is open.
  package var isClosedToNewcomers: Bool
  /// True if people choose what is talked about, with private dots after the reveal.
  package var roomChooses: Bool
  /// The number that made-up answers are drawn from; nil for a workshop with people.
  package var rehearsal: Int?

  /// The limits of settings.
  package enum Limits {
    /// Rounds of rating.
    package static let rounds = 1...2
    /// Topics discussed.
    package static let topics = 1...9
    /// Minutes of a stage or a topic.
    package static let minutes = 0...180
    /// The smallest group about which anything is shown; below 3, each would know the other's.
    package static let people = 3...30
  }

  /// The plan that a workshop's book holds, as far as the pack has its themes and cases.
  package init(_ book: Book, pack: Pack) {
    rehearsal = book.number(.rehearsal)
    title = Rehearsal.marked(book.text(.title), rehearsal != nil)
    voice = Voice(rawValue: book.text(.voice)) ?? .us
    themes = pack.themes.map(\.id).filter { book.isTicked(.covers($0)) }
    dilemmas = pack.dilemmas.map(\.id).filter { book.isTicked(.opening($0)) }
    rounds = book.number(.rounds, in: Limits.rounds) ?? 2
    topics = min(book.number(.topics, in: Limits.topics) ?? 3, max(themes.count, 1))
    minutes = [:]
    for stage in WorkshopStage.allCases {
      minutes[stage] = book.number(.minutes(stage), in: Limits.minutes) ?? stage.usualMinutes
    }
    leastAnswers = book.number(.leastAnswers, in: Limits.people) ?? 5
    leastDots = max(leastAnswers, book.number(.leastDots, in: Limits.people) ?? 5)
    keepsSheets = book.isTicked(.keepsSheets)
    people = book.number(.people, in: 1...WorkshopPlan.mostPeople)
    joining = book.text(.joining)
    isClosedToNewcomers = book.isTicked(.closedToNewcomers)
    roomChooses = book.isTicked(.roomChooses)
  }

  /// No room is larger.
  package static let mostPeople = 60

  /// The changes that make a new workshop: every theme of the pack, two rounds, 100 minutes; or, of
  /// an earlier plan, its themes, wording, rounds, topics, minutes and thresholds. None of them can
  /// be undone.
  package static func beginning(
    _ title: String, after earlier: WorkshopPlan? = nil, pack: Pack, at moment: Moment
  ) -> [Change] {
    let settings: [(Field, Value)] =
      [(.title, .text(title)), (.voice, .text((earlier?.voice ?? .us).rawValue))]
      + (earlier?.themes ?? pack.themes.map(\.id)).map { (.covers($0), .tick) }
      + (earlier?.numbers ?? []) + [(.stage, .text(WorkshopStage.prepare.rawValue))]
    let changes = settings.map { Change($0, $1, at: moment.milliseconds) }
    return changes + Book().beginning(1, pack: pack, at: moment)
  }

  /// The numbers that a later workshop takes over, field by field.
  private var numbers: [(Field, Value)] {
    let numbers: [(Field, Int)] =
      [
        (.rounds, rounds), (.topics, topics), (.leastAnswers, leastAnswers),
        (.leastDots, leastDots),
      ] + minutes.sorted { $0.key.rawValue < $1.key.rawValue }.map { (.minutes($0.key), $0.value) }
    return numbers.map { ($0.0, .number($0.1)) }
  }

  /// The stages it goes through: without a second round where it has none.
  package var stages: [WorkshopStage] {
    WorkshopStage.allCases.filter { $0 != .reRate || rounds > 1 }
  }

  /// Minutes of a stage, all topics of `discuss` together.
  package func length(_ stage: WorkshopStage) -> Int {
    (minutes[stage] ?? 0) * (stage == .discuss ? topics : 1)
  }

  /// Minutes of the whole workshop.
  package var length: Int { stages.reduce(0) { $0 + length($1) } }

  /// The themes that are rated.
  package func themes(in pack: Pack) -> [Theme] { themes.compactMap { pack.theme($0) } }

  /// The statements that are rated, in the pack's order.
  package func statements(in pack: Pack) -> [Statement] {
    themes(in: pack).flatMap(\.statements)
  }

  /// About how many minutes one person needs to rate so many statements, at 20 seconds each.
  package static func ratingMinutes(_ statements: Int) -> Int { (statements * 20 + 59) / 60 }
}

extension Book {
  /// The number a field holds, when it is one of these.
  fileprivate func number(_ field: Field, in range: ClosedRange<Int>) -> Int? {
    number(field).flatMap { range.contains($0) ? $0 : nil }
  }
}

extension Pack {
  /// The statements of some themes, each as a theme of its own: what a workshop counts by, so that
  /// its tally never sets two answers of one person side by side.
  package func apart(_ themes: [String]) -> Pack {
    var pack = self
    pack.areas = areas.map { area in
      var apart = area
      apart.themes = area.themes.filter { themes.contains($0.id) }.flatMap { theme in
        theme.statements.map { statement in
          Theme(
            id: statement.id, title: theme.title, definition: theme.definition, why: theme.why,
            statements: [statement])
        }
      }
      return apart
    }
    return pack
  }
}
