internal import Workbook

extension Model {
  /// Goes where a field is, when that is on another page: what undo or redo did is seen.
  mutating func show(_ field: Field) {
    guard isSolo, edit == nil, stack.top.screen != .help, let place = place(of: field),
      !place.pages.contains(stack.top.screen)
    else { return }
    stack.go(place.way)
    stack.top.focus = place.item
    leaveBox()
  }

  /// Moves the focus from a text box to the nearest item that is none, the next one first: the letter
  /// that undid this change must not be written into the box when it is pressed again.
  private mutating func leaveBox() {
    let items = page.items
    guard let index = items.firstIndex(where: { $0.id == stack.top.focus }), items[index].isBox
    else {
      return
    }
    let others = items[index...].first { !$0.isBox } ?? items[..<index].last { !$0.isBox }
    if let others { stack.top.focus = others.id }
  }

  /// The place at which a field is changed.
  private struct FieldPlace {
    /// The screens that lead there from home.
    var way: [Screen]
    /// The item of the last of them; nil for a page that begins without a focus.
    var item: String?
    /// Further pages on which the field is seen.
    var others: [Screen] = []

    var pages: [Screen] { way.suffix(1) + others }
  }

  /// The place of a field; nil for one that no page of this assessment has.
  private func place(of field: Field) -> FieldPlace? {
    guard field.assessment == 0 || field.assessment == assessment else { return nil }
    switch field.kind {
    case .rating, .flag: return place(ofStatement: field.subject)
    case .importance, .partner, .evidence, .evidenceDay, .witness:
      return place(field.subject, .closer, field.kind.rawValue)
    case .watchFor: return place(field.subject, .closer, Item.id(.watchFor, field.part))
    case .reflection: return place(field.subject, .reflect, Item.id(.prompt, field.part))
    case .actionTheme, .cue, .act, .with, .due, .review, .learned, .outcome:
      return FieldPlace(
        way: [.actions, .action(field.subject)], item: field.kind.rawValue, others: [.actions])
    case .dropped:
      return FieldPlace(way: [.actions], item: Item.id(.action, field.subject))
    case .focus:
      return FieldPlace(way: [.results(""), .behind(field.subject)], item: "focus")
    case .noted, .notedDay, .notedTheme:
      return FieldPlace(
        way: [.notes, .note(field.subject)], item: field.kind.rawValue, others: [.notes])
    case .leftOut, .takenIn:
      return FieldPlace(way: [.summary], item: Item.id(.part, field.subject))
    case .frame, .started, .finished, .pack, .place, .privacyRead, .title, .voice, .covers,
      .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots, .keepsSheets, .people,
      .stage, .stageBegan, .extraMinutes, .roundOpened, .roundShown, .discussed, .note, .owner,
      .firstStep, .sign, .closedToNewcomers, .joining, .roomPage, .largeLetters, .rehearsal,
      .roomChooses:
      return nil
    }
  }

  private func place(ofStatement id: String) -> FieldPlace? {
    guard let theme = pack.theme(ofStatement: id),
      let index = theme.statements.firstIndex(where: { $0.id == id })
    else { return nil }
    return place(theme.id, .rate(index), nil)
  }

  private func place(_ theme: String, _ step: ThemeStep, _ item: String?) -> FieldPlace? {
    guard pack.theme(theme) != nil else { return nil }
    return FieldPlace(
      way: screens(to: Place(theme: theme, step: step)), item: item,
      others: [.theme(theme, .read)])
  }
}
