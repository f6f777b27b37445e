internal import Canvas
internal import Scoring
internal import Workbook

/// The record of one theme in one assessment, as blocks.
extension SoloContext {
  /// Returns the name of an assessment: `19 August 2026`, the day it was finished or begun.
  func name(of assessment: Assessment) -> String {
    (assessment.finished ?? assessment.started).long
  }

  /// Returns the month of an assessment for a sentence: `In August`.
  func when(_ assessment: Assessment) -> String {
    let day = assessment.finished ?? assessment.started
    return Count.capitalised(Words(pack).when(day, from: now.day))
  }

  /// The ratings, the importance and the partner's view of a theme.
  ///
  /// - Parameter withAnswers: whether the ratings are among them.
  func numbers(_ theme: Theme, in number: Int, withAnswers: Bool) -> [Block] {
    let answers = theme.statements.map { statement in
      Block.bullet(
        "\(title(statement)): \(words(book.answer(statement.id, in: number)))", .plain)
    }
    return (withAnswers ? answers : [])
      + [
        sides("Importance", .importance(theme.id, in: number), pack.importance),
        sides("A partner's view", .partner(theme.id, in: number), pack.scale),
      ].compactMap(\.self)
  }

  private func sides(_ label: String, _ field: Field, _ scale: Scale) -> Block? {
    book.number(field).map { .bullet("\(label): \($0), \(scale.label($0) ?? "")", .plain) }
  }

  /// Everything that was written about a theme: the example, what to watch for, reflections.
  func writings(_ theme: Theme, in number: Int) -> [Block] {
    let reflections = book.reflections(on: theme, pack, in: number)
    return example(theme, in: number, heading: "Example") + watched(theme, in: number)
      + reflections.flatMap { [.gap, .text($0.prompt.title, .quiet), .text($0.text)] }
  }

  func example(_ theme: Theme, in number: Int, heading: String) -> [Block] {
    let example = book.text(.evidence(theme.id, in: number))
    let witness = book.text(.witness(theme.id, in: number))
    let facts = [
      heading, book.day(.evidenceDay(theme.id, in: number))?.long,
      witness.isEmpty ? nil : "seen by \(witness)",
    ].compactMap(\.self)
    guard !example.isEmpty || facts.count > 1 else { return [] }
    return [.gap, .text(facts.joined(separator: ", "), .quiet)]
      + (example.isEmpty ? [] : [.text(example)])
  }

  /// The watch-fors that were ticked; nothing where none was.
  func watched(_ theme: Theme, in number: Int) -> [Block] {
    let ticked = theme.watchFors.filter {
      book.isTicked(.watchFor($0.id, theme: theme.id, in: number))
    }
    return ticked.isEmpty
      ? [] : [.gap, .text("To watch for", .quiet)] + ticked.map { .bullet($0.text, .plain) }
  }

  /// The plans that grew from a theme, each with what became of it.
  func plans(_ theme: Theme) -> [Block] {
    let plans = book.actions.filter { $0.theme == theme.id }
    guard !plans.isEmpty else { return [] }
    return [.gap, .text("Plans", .strong)]
      + plans.flatMap { plan in
        let days = [
          plan.with.isEmpty ? nil : "with \(plan.with)", plan.due.map { "by \($0.long)" },
          plan.review.map { "look back on \($0.long)" }, plan.outcome.map { words($0) } ?? "open",
        ].compactMap(\.self)
        return [
          Block.bullet("\(plan.sentence) (\(days.joined(separator: "; ")))", .plain)
        ] + (plan.learned.isEmpty ? [] : [.text("What I learned: \(plan.learned)")])
      }
  }

  /// A statement as a title of its own.
  func title(_ statement: Statement) -> String {
    let text = statement.wording.me
    return Count.capitalised(String(text.hasSuffix("?") ? text.dropLast() : text[...]))
  }

  /// An answer in the words of the scale.
  func words(_ answer: Answer?) -> String {
    switch answer {
    case .rated(let value): pack.scale.label(value) ?? "\(value)"
    case .noChance: pack.scale.noChance
    case nil: "not answered"
    }
  }
}
