internal import Workbook

/// The person's own words as something to find.
extension SoloContext {
  /// Everything the person wrote that has all the words looked for: in this assessment, in plans and
  /// notes, and in earlier assessments as far as they may be seen.
  func wordFindings(_ search: Search) -> [Finding] {
    let here = pack.themes.flatMap { writings(on: $0, in: nil, search) }
    let earlier = book.earlier.flatMap { one in
      pack.themes.filter { book.mayRecall($0, in: assessment) }.flatMap {
        writings(on: $0, in: one, search)
      }
    }
    return here + planFindings(search) + noteFindings(search) + earlier
  }

  /// Finds words in the texts about a theme in one assessment; nil for the present one.
  private func writings(on theme: Theme, in one: Assessment?, _ search: Search) -> [Finding] {
    let number = one?.number ?? assessment
    let evidence = ["evidence", "witness"].map { part in
      let field: Field =
        part == "evidence" ? .evidence(theme.id, in: number) : .witness(theme.id, in: number)
      let name = part == "evidence" ? "your example" : "who saw your example"
      return (part, book.text(field), name)
    }
    let reflections = pack.frames.flatMap(\.prompts).map { prompt in
      (
        prompt.id, book.text(.reflection(prompt.id, theme: theme.id, in: number)),
        "your reflection"
      )
    }
    return (evidence + reflections).compactMap { part, text, name in
      guard let grade = text.isEmpty ? nil : search.grade(text) else { return nil }
      let facts = [name, theme.title, one.map(self.name)].compactMap(\.self)
      return Finding(
        .init(one == nil ? .own : .earlier, grade),
        Item(
          Item.id(.found, "\(number).\(theme.id).\(part)"), label: search.excerpt(text),
          detail: facts.joined(separator: ", "),
          intent: way(to: theme, part, in: one)))
    }
  }

  /// The way to what was written: its box, or the page where it is read.
  private func way(to theme: Theme, _ part: String, in one: Assessment?) -> Intent {
    if let one {
      return .go([
        .thenAndNow, .assessments, .assessment(one.number), .past(theme.id, one.number),
      ])
    }
    if ["evidence", "witness"].contains(part) {
      return .seek(screens(to: Place(theme: theme.id, step: .closer)), item: part)
    }
    let frame = pack.frame(book.text(.frame(in: assessment)))
    guard frame?.prompts.contains(where: { $0.id == part }) == true else {
      return .go([.results(""), .behind(theme.id)])
    }
    return .seek(
      screens(to: Place(theme: theme.id, step: .reflect)), item: Item.id(.prompt, part))
  }

  private func planFindings(_ search: Search) -> [Finding] {
    book.actions.compactMap { action in
      let text = [action.sentence, action.with, action.learned].filter { !$0.isEmpty }
        .joined(separator: " / ")
      return search.grade(text).map { grade in
        let facts = ["your plan", pack.theme(action.theme)?.title].compactMap(\.self)
        return Finding(
          .init(.own, grade),
          Item(
            Item.id(.action, action.id), label: search.excerpt(text),
            detail: facts.joined(separator: ", "), intent: .go([.actions, .action(action.id)])))
      }
    }
  }

  private func noteFindings(_ search: Search) -> [Finding] {
    book.notes.compactMap { note in
      search.grade(note.text).map { grade in
        let facts = ["your note of \(note.day.long)", pack.theme(note.theme)?.title]
        return Finding(
          .init(.own, grade),
          Item(
            Item.id(.note, note.id), label: search.excerpt(note.text),
            detail: facts.compactMap(\.self).joined(separator: ", "),
            intent: .go([.notes, .note(note.id)])))
      }
    }
  }
}
