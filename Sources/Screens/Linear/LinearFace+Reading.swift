internal import Workbook

/// The meaning of a typed line in the linear face.
extension LinearFace {
  /// The events that a typed line asks for; none when it means nothing here.
  package mutating func read(_ line: String, _ model: Model) -> [Event] {
    if model.isAskingWord { return readWord(line, model) }
    let word = CleanText.clean(line).trimmed.lowercased()
    if let edit = model.edit {
      return lines.isEmpty
        ? command(word, model, leaving: .endText) ?? write(line, edit) : write(line, edit)
    }
    if let item = model.askedItem {
      return answer(word, item) ?? command(word, model, leaving: .asked) ?? []
    }
    if word.isEmpty { return goOn(model) }
    if let binding = model.page.keys.first(where: { $0.word == word }) {
      return [.perform(binding.intent)]
    }
    if let item = model.page.items.first(where: { $0.word == word }) { return [.choose(item.id)] }
    if let number = Int(word) { return choose(number, model) }
    guard let known = CommandWord.all.first(where: { $0.word == word }),
      model.page.manner != .notice || Command.onNotices.contains(known.command)
    else { return [] }
    (repeats, explains) = (known.command == .redraw, known.command == .help)
    return [.perform(.command(explains ? .redraw : known.command))]
  }

  /// A line that is not shown as it is typed: the word itself, or the way back before it is chosen.
  private func readWord(_ line: String, _ model: Model) -> [Event] {
    let isWay = !model.isLocked && ["back", "quit"].contains(line.trimmed)
    return isWay ? [.perform(.workshop(.leaveWord))] : [.word(line.trimmed)]
  }

  /// An empty line goes where the focus leads; it never gives an answer that nobody gave.
  private func goOn(_ model: Model) -> [Event] {
    if let onward = model.page.onward, model.isRating || model.focus == nil {
      return [.perform(onward)]
    }
    guard let focus = model.focus else { return [] }
    switch focus.intent {
    case .go, .seek, .open, .replace, .readPrivacy: return [.choose(focus.id)]
    case .none, .command, .rate, .set, .toggle, .write, .clear, .newAction, .dropAction,
      .continueAction, .askOutcome, .left, .beginAssessment, .dropAssessment, .workOn,
      .newNote, .dropNote, .noteTheme, .finishAssessment, .saveSummary, .chooseFormat, .turnOrder,
      .workshop:
      return []
    }
  }

  /// On a statement the number is the answer; elsewhere it counts the items.
  private func choose(_ number: Int, _ model: Model) -> [Event] {
    let items = model.isRating ? model.page.items : model.page.numberedItems
    let item =
      model.isRating
      ? items.first { $0.mark == String(number) }
      : items.indices.contains(number - 1) ? items[number - 1] : nil
    return item.map { [.choose($0.id)] } ?? []
  }

  // MARK: Words at a question

  /// A word at a question, which is never taken for its answer; nil for no such word.
  ///
  /// - Parameter leaving: the event that leaves the question with its answer as it was.
  private mutating func command(_ word: String, _ model: Model, leaving: Event) -> [Event]? {
    guard let known = CommandWord.all.first(where: { $0.word == word }) else {
      let binding = model.page.keys.first { $0.word == word && $0.word.count > 1 }
      return binding.map { [leaving, .perform($0.intent)] }
    }
    let isText = leaving == .endText
    switch known.command {
    case .redraw, .help:
      (repeats, explains) = (true, known.command == .help)
      return [.perform(.command(.redraw))]
    case .back: return [leaving]
    case .save: return [.perform(.command(.save))]
    case .undo where !isText, .redo where !isText: return [.perform(.command(known.command))]
    case .editor where isText && model.edit?.target.kind == .lines:
      return [.perform(.command(.editor))]
    case .undo, .redo, .editor, .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .next,
      .previous, .accept, .press, .find, .leave, .saveAndLeave, .suspend:
      return [leaving, .perform(.command(known.command))]
    }
  }

  /// The words that can be typed at present, at a question or on a page, for whoever asks for help.
  static func explanation(_ model: Model) -> [String] {
    guard model.edit != nil || model.askedItem != nil else { return words(on: model.page) }
    let ways = CommandWord.all.filter { !["back", "up", "again", "help"].contains($0.word) }
    let common = ways.map { "\($0.word): \($0.label)" }
    let first = ["back: leave this as it is", "again: hear this again"]
    guard model.edit != nil else {
      return ["Besides a number:", "clear: no answer"] + first + common
    }
    return ["In place of a text, a word alone:"] + first + common + [
      "To write one of these words as your text, put it in quotation marks."
    ]
  }

  /// The words of a page: those that only it has, and those of every page.
  private static func words(on page: Page) -> [String] {
    let here = page.keys.map { "\($0.word): \($0.label)" }
    return ["A number chooses what stands beside it."]
      + (here.isEmpty ? [] : ["On this page:"] + here)
      + ["Everywhere:"] + CommandWord.all.map { "\($0.word): \($0.label)" }
  }

  /// A line as a text: without the quotation marks where it is one of the words in them.
  private static func unquoted(_ line: String) -> String {
    let marks: [(Character, Character)] = [("\"", "\""), ("\u{201C}", "\u{201D}")]
    let text = line.trimmed
    guard text.count > 2, let first = text.first, let last = text.last,
      marks.contains(where: { $0 == first && $1 == last })
    else { return line }
    let word = String(text.dropFirst().dropLast())
    let isWord =
      CommandWord.all.contains { $0.word == word.lowercased() } || word.lowercased() == "skip"
    return isWord ? word : line
  }

  // MARK: Texts

  /// A line of a text. Each line of a longer text is kept as it comes, so that nothing is lost
  /// before the full stop that ends it; an empty line before the first takes nothing away.
  private mutating func write(_ line: String, _ edit: TextEdit) -> [Event] {
    let word = line.trimmed
    guard edit.target.kind == .lines else {
      return [word.isEmpty ? .endText : .text(word == "." ? "" : LinearFace.unquoted(line))]
    }
    if word == "." || word == ".." && lines.isEmpty {
      lines = []
      return word == "." ? [.endText] : [.text("")]
    }
    if word.isEmpty, lines.isEmpty { return [.asked] }
    let draft = lines + [lines.isEmpty ? LinearFace.unquoted(line) : line]
    let text = draft.joined(separator: "\n")
    guard TextLimit.allows(CleanText.clean(text, keepingLines: true)) else {
      return [.excess(line)]
    }
    remark = lines.isEmpty ? nil : LinearFace.remark(on: word)
    lines = draft
    return [.draft(text)]
  }

  /// The way out, for whoever types a word, a number or nothing in the middle of a text.
  private static func remark(on word: String) -> String? {
    if word.isEmpty { return "An empty line of your text. \(ending)." }
    if Int(word) != nil { return "\"\(word)\" is now a line of your text. \(ending)." }
    guard CommandWord.all.contains(where: { $0.word == word.lowercased() }) else { return nil }
    return
      "\"\(word)\" is now a line of your text. \(ending); \(word.lowercased()) works after that."
  }

  private static let ending = "A full stop on a line of its own ends the text"

  // MARK: Scales

  private func answer(_ word: String, _ item: Item) -> [Event]? {
    guard case .scale(let field, let scale, _) = item.body else { return [.asked] }
    if word.isEmpty { return [.asked] }
    if word == "clear" { return [.asked, .perform(.set(field, nil))] }
    guard let value = Int(word), scale.contains(value) else { return nil }
    return [.asked, .perform(.set(field, .number(value)))]
  }
}
