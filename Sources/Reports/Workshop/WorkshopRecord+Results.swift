import Scoring
import Workbook

extension WorkshopRecord {
  /// The results that were shown, the most divided theme first and those agreed low apart; none
  /// before the first reveal.
  var results: [Report.Section] {
    guard let topics else { return [] }
    let divided = topics.divided.compactMap { topic in
      theme(topic.theme, "\(Words.rank(topic)). ", Prose.sentence(Words.text(topic)))
    }
    let low = topics.agreedLow.compactMap { theme($0.id) }
    let others = topics.unplaced.compactMap { theme($0.id) }
    return [
      section("Most divided first", [], divided),
      section("Agreed, and low", [.paragraph(Line(WorkshopRecord.agreedLow))], low),
      section("Other themes", [], others),
    ].compactMap(\.self)
  }

  private static let agreedLow =
    "Here the room agrees, and its answers are low. There is nothing to argue about, and still "
    + "something to work on."

  private func section(_ title: String, _ opening: [Block], _ themes: [[Block]])
    -> Report.Section?
  {
    themes.isEmpty ? nil : Report.Section(title, opening + themes.joined())
  }

  /// A theme: how far apart the room is, its statements, and what was written down about it.
  private func theme(_ id: String, _ rank: String = "", _ spread: String = "") -> [Block]? {
    guard let theme = pack.theme(id) else { return nil }
    let spread: [Block] = spread.isEmpty ? [] : [.paragraph(Line(Prose.capitalized(spread)))]
    return [.heading(rank + theme.title)] + spread + theme.statements.flatMap(blocks) + notes(theme)
  }

  /// A statement: how many gave each answer, where that is shown, and what the answers say.
  private func blocks(_ statement: Statement) -> [Block] {
    let answers = shown.compactMap { round in
      round.result.answers(to: statement.id).map { (round: round.number, shown: $0) }
    }
    let question = pack.stem.text(plan.voice) + " " + statement.wording.text(plan.voice)
    let reversed: [Block] =
      statement.isReversed ? [.paragraph(Line("A high answer means less of the theme."))] : []
    return [.subheading(question)] + reversed + drawing(answers, question)
      + words(answers, statement)
  }

  /// Returns the number of people who gave each answer, round by round: drawn, and as a table.
  private func drawing(
    _ answers: [(round: Int, shown: Shown<AnswersShown>)], _ question: String
  ) -> [Block] {
    guard let table = table(answers) else { return [] }
    var figures = answers.compactMap { answer -> Figure? in
      guard case .shown(.distribution(let histogram)) = answer.shown else { return nil }
      return Figure(
        "Answers to \(question)",
        caption: Line(answers.count > 1 ? WorkshopRecord.name(answer.round) : ""),
        picture: .distribution(Distribution(histogram, scale: pack.scale)))
    }
    figures[figures.count - 1].table = table
    return [.figures(figures, instead: [.table(table)])]
  }

  private func table(_ answers: [(round: Int, shown: Shown<AnswersShown>)]) -> Table? {
    let none = pack.scale.noChance.isEmpty ? [] : ["no chance"]
    let rows = answers.compactMap { answer -> [String]? in
      guard case .shown(.distribution(let histogram)) = answer.shown else { return nil }
      let others = none.isEmpty ? [] : ["\(histogram.noChance)"]
      return [WorkshopRecord.name(answer.round)] + histogram.counts.map { "\($0)" } + others
    }
    let header = ["Answers"] + pack.scale.points.map { "\($0.value)" } + none
    return rows.isEmpty ? nil : Table(header, rows: rows)
  }

  /// Returns the answers in words; of two rounds one after the other, and then the movement of the
  /// room.
  private func words(
    _ answers: [(round: Int, shown: Shown<AnswersShown>)], _ statement: Statement
  ) -> [Block] {
    let words = Words(pack)
    let said = answers.map { words.sentences($0.shown).joined(separator: " ") }
    guard answers.count > 1 else { return said.map { .paragraph(Line($0)) } }
    let lines = zip(answers, said).map {
      Line($1, lead: WorkshopRecord.name($0.round) + ":")
    }
    return [.list(lines + (movement(statement).map { [$0] } ?? []))]
  }

  private func movement(_ statement: Statement) -> Line? {
    guard let first = rounds[1], let second = rounds[2],
      let change = second.change(of: statement.id, since: first)
    else { return nil }
    return Line(Words.sentences(change), lead: "Between them:")
  }
}
