internal import Canvas
internal import Workbook

extension SoloContext {
  /// Every note between sessions, the latest first.
  var notesPage: Page {
    let notes = book.notes
    let none: [Block] =
      notes.isEmpty
      ? [
        .text("No notes yet. A note is a line about something that happened between sessions."),
        .gap,
      ]
      : []
    return Page(
      ["Notes"], note: notes.isEmpty ? "" : Count.of(notes.count, "note"),
      blocks: [.gap] + none + notes.map { .item(item($0)) } + (notes.isEmpty ? [] : [.gap]) + [
        .item(Item("new", word: "note", label: "Write a note", intent: .newNote))
      ],
      hints: [
        .command(.down, "down"), .command(.accept, "open"), .keys("n", "note"),
        .command(.back, "back"),
      ], keys: [noteKey])
  }

  /// The key that opens a new note.
  var noteKey: Binding { Binding([.character("n")], "write a note", word: "note", .newNote) }

  /// One note in a list.
  private func item(_ note: Note) -> Item {
    let facts = [note.day.long, pack.theme(note.theme)?.title].compactMap(\.self)
    return Item(
      Item.id(.note, note.id), label: note.text, detail: facts.joined(separator: ", "),
      intent: .open(.note(note.id)))
  }

  /// The row of Home about notes; nil before the first.
  var notesItem: Item? {
    let notes = book.notes
    guard let latest = notes.first else { return nil }
    return Item(
      "notes", word: "notes", label: "Notes", labelWidth: 12,
      detail: "\(notes.count), the latest of \(latest.day.long)", intent: .open(.notes))
  }

  /// One note: its words, its day and its theme.
  func notePage(_ id: String) -> Page {
    guard let day = book.note(id)?.day ?? Note.day(ofID: id) else { return Page(["Notes"]) }
    let text = book.note(id)?.text ?? ""
    let dayField = TextField(
      .book(.notedDay(id)), .day, text: day.long, shown: day.full, hint: "a day, such as 3 Sep")
    let theme = pack.theme(book.note(id)?.theme ?? "")?.title
    return Page(
      ["Notes", day.long],
      blocks: [
        .gap,
        .text(
          "A line for later: what happened, what you noticed. It comes back beside the statements "
            + "of its theme, and when you reflect.", .quiet), .gap,
        field(
          "noted", "Note", .noted(id), .line, hint: "what happened, or what you noticed",
          labelWidth: 8),
        .item(
          Item(
            "noted-day", label: "Day", labelWidth: 8, body: .field(dayField),
            intent: .write(dayField))),
        .item(
          Item(
            "noted-theme", label: "Theme", labelWidth: 8,
            detail: theme ?? "none; Enter chooses one",
            intent: .open(.noteTheme(id)))), .gap,
        .item(Item("done", label: "Done with this note", intent: .command(.back))),
      ]
        + (text.isEmpty
          ? [] : [.item(Item("drop", label: "Delete this note", intent: .dropNote(id)))]),
      hints: [.command(.accept, "choose"), .command(.next, "next"), .command(.back, "back")])
  }

  /// The themes that a note may be about.
  func noteThemePage(_ id: String) -> Page {
    let chosen = book.note(id)?.theme ?? ""
    let choices = [("", "No theme")] + pack.themes.map { ($0.id, $0.title) }
    let items = choices.map { theme, title in
      Block.item(
        Item(
          Item.id(.theme, theme), mark: theme == chosen ? glyphs.full : glyphs.empty, label: title,
          detail: theme == chosen ? "chosen" : "", body: .choice(isChosen: theme == chosen),
          intent: .noteTheme(id, theme: theme)))
    }
    return Page(
      ["Notes", "Its theme"], blocks: [.gap] + items,
      hints: [.command(.down, "down"), .command(.accept, "choose"), .command(.back, "back")],
      start: Item.id(.theme, chosen))
  }

  // MARK: Elsewhere

  /// The notes on a theme since the assessment before, for the pages about the theme; nothing where
  /// there are none.
  ///
  /// - Parameter most: The number of notes that are shown; the rest is counted.
  func noted(_ theme: Theme, most: Int) -> [Block] {
    let notes = book.notes(on: theme, before: assessment)
    return notes.isEmpty ? [] : list(notes, most, "You noted")
  }

  /// Every note on a theme.
  func allNotes(_ theme: Theme) -> [Block] {
    let notes = book.notes.filter { $0.theme == theme.id }
    return notes.isEmpty ? [] : list(notes, notes.count, "Notes")
  }

  private func list(_ notes: [Note], _ most: Int, _ heading: String) -> [Block] {
    let rest = notes.count - most
    let more =
      rest > 0 ? [Block.text("And \(Count.of(rest, "more note")); Notes has all.", .quiet)] : []
    return [.gap, .text(heading, .strong)]
      + notes.prefix(most).map { .bullet("\($0.day.long): \($0.text)", .plain) } + more
  }
}
