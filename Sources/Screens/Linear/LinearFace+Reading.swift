internal import Workbook

/// What a typed line of the linear face means.
extension LinearFace {
  /// A word that works on every page.
  package struct Word: Sendable {
    package let word: String
    package let label: String
    let command: Command
  }

  /// The words for what every page can do.
  package static let words: [Word] = [
    Word(word: "back", label: "one page or level back", command: .back),
    Word(word: "up", label: "leave one level; nothing is discarded", command: .back),
    Word(word: "undo", label: Command.undo.label, command: .undo),
    Word(word: "redo", label: Command.redo.label, command: .redo),
    Word(word: "find", label: Command.find.label, command: .find),
    Word(word: "editor", label: "write the text chosen last in your own editor", command: .editor),
    Word(word: "save", label: Command.save.label, command: .save),
    Word(word: "again", label: "say this page again", command: .redraw),
    Word(word: "help", label: "all words of this page", command: .help),
    Word(word: "quit", label: Command.leave.label, command: .leave),
  ]

  /// What a typed line asks for; nothing when it means nothing here.
  package mutating func read(_ line: String, _ model: Model) -> [Event] {
    let word = CleanText.clean(line).trimmed.lowercased()
    if let edit = model.edit { return write(line, edit) }
    if let item = model.askedItem { return answer(word, item) }
    if word.isEmpty { return goOn(model) }
    if let binding = model.page.keys.first(where: { $0.word == word }) {
      return [.perform(binding.intent)]
    }
    if let number = Int(word) { return choose(number, model) }
    return LinearFace.words.first { $0.word == word }.map { [.perform(.command($0.command))] } ?? []
  }

  /// An empty line goes where the focus leads; it never gives an answer that nobody gave.
  private func goOn(_ model: Model) -> [Event] {
    if model.isRating, let onward = model.page.onward { return [.perform(onward)] }
    guard let focus = model.focus else { return [] }
    switch focus.intent {
    case .go, .open, .replace, .readPrivacy: return [.choose(focus.id)]
    default: return []
    }
  }

  /// On a statement the number is the answer; elsewhere it counts the items.
  private func choose(_ number: Int, _ model: Model) -> [Event] {
    let items = model.page.items
    let item =
      model.isRating
      ? items.first { $0.mark == String(number) }
      : items.indices.contains(number - 1) ? items[number - 1] : nil
    return item.map { [.choose($0.id)] } ?? []
  }

  /// A line of a text. Each line of a longer text is kept as it comes, so that nothing is lost
  /// before the full stop that ends it; an empty line before the first takes nothing away.
  private mutating func write(_ line: String, _ edit: TextEdit) -> [Event] {
    let word = line.trimmed
    guard edit.target.kind == .lines else {
      return [word.isEmpty ? .endText : .text(word == "." ? "" : line)]
    }
    if word == "." || word == ".." && lines.isEmpty {
      lines = []
      return word == "." ? [.endText] : [.text("")]
    }
    if word.isEmpty, lines.isEmpty { return [.asked] }
    let draft = lines + [line]
    if hasRoom { lines = draft }
    return [.draft(draft.joined(separator: "\n"))]
  }

  /// Whether the text is short of what its box holds: beyond that no line need be remembered.
  private var hasRoom: Bool { lines.reduce(0) { $0 + $1.count + 1 } <= TextEdit.limit }

  private func answer(_ word: String, _ item: Item) -> [Event] {
    guard case .scale(let field, let scale, _) = item.body else { return [.asked] }
    if word == "clear" { return [.asked, .perform(.set(field, nil))] }
    if word == "back" || word.isEmpty { return [.asked] }
    if let value = Int(word), scale.contains(value) {
      return [.asked, .perform(.set(field, .number(value)))]
    }
    return []
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
