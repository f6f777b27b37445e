internal import Workbook

/// The line-by-line face of the same model: what it says, and what a typed line means.
///
/// No drawing and no cursor movement. Every item of a page has a number; every key of a page has
/// a word; the rest works by the same events as the full screen.
package struct LinearFace: Sendable {
  /// Whether the general hints were given already.
  private var hasHinted = false
  /// The lines of a text of several lines, as far as they were typed.
  private var lines: [String] = []

  package init() {}

  /// What to say after an event: all of a new page, or only what changed on the same one.
  package mutating func say(_ model: Model, after before: Model?) -> [String] {
    var lines: [String] = []
    if let notice = notice(model, before) { lines.append(notice) }
    if let edit = model.edit {
      return lines + (before?.edit?.target == edit.target ? [] : question(model, edit))
    }
    if let item = model.askedItem { return lines + scale(item) }
    let isSame =
      before.map { $0.page == model.page && $0.edit == nil && $0.asking == nil } ?? false
    guard !isSame else { return lines }
    lines += page(model)
    if !hasHinted {
      hasHinted = true
      lines.append(LinearFace.hint)
    }
    return lines
  }

  /// What a typed line asks for; nothing when it means nothing here.
  package mutating func read(_ line: String, _ model: Model) -> [Event] {
    let word = CleanText.clean(line).trimmed.lowercased()
    if let edit = model.edit { return write(line, edit) }
    if let item = model.askedItem { return answer(word, item, model) }
    if word.isEmpty { return model.page.start.map { [.choose($0)] } ?? [] }
    if let binding = model.page.keys.first(where: { $0.word == word }) {
      return [.perform(binding.intent)]
    }
    if let number = Int(word), let item = item(number, model) { return [.choose(item.id)] }
    if let command = LinearFace.words[word] { return [.perform(.command(command))] }
    return []
  }

  /// What is said to a line that means nothing.
  package static let notUnderstood =
    "That is not a choice here. Type a number from the list, or help."

  static let hint =
    "Type a number to choose, or a word: back, up, skip, undo, redo, find, save, help, quit."

  /// The words for what every screen can do.
  static let words: [String: Command] = [
    "up": .back, "back": .back, "undo": .undo, "redo": .redo, "find": .find, "help": .help,
    "save": .save, "quit": .leave, "editor": .editor,
  ]

  // MARK: Saying

  private func notice(_ model: Model, _ before: Model?) -> String? {
    model.notice.isEmpty || model.notice == before?.notice && before?.page == model.page
      ? nil : model.notice
  }

  private func page(_ model: Model) -> [String] {
    let page = model.page
    let title = (page.title + (page.note.isEmpty ? [] : [page.note])).joined(separator: ", ")
    var lines = ["", title + "."]
    var number = 0
    for block in page.blocks {
      switch block {
      case .gap, .aside: break
      case .text(let text, _): lines.append(text)
      case .drawn(_, let spoken): if !spoken.isEmpty { lines.append(spoken) }
      case .item(let item):
        number += 1
        lines.append("\(label(of: number, item, model)). " + LinearFace.say(item))
      }
    }
    let words = page.keys.filter { Int($0.word) == nil && $0.word.count > 1 }
    if !words.isEmpty {
      lines.append(
        "Also: " + words.map { "\($0.word) (\($0.label))" }.joined(separator: ", ") + ".")
    }
    return lines
  }

  /// The number an item is chosen by: the point itself where a statement is rated, so that the
  /// number typed is the answer given.
  private func label(of number: Int, _ item: Item, _ model: Model) -> String {
    model.isRating && !item.mark.isEmpty ? item.mark : String(number)
  }

  private func item(_ number: Int, _ model: Model) -> Item? {
    let items = model.page.items
    guard !model.isRating else { return items.first { $0.mark == String(number) } }
    return items.indices.contains(number - 1) ? items[number - 1] : nil
  }

  private static func say(_ item: Item) -> String {
    let label =
      item.mark.hasPrefix("[") ? item.label + (item.mark == "[ ]" ? ": no" : ": yes") : item.label
    switch item.body {
    case .plain: return item.detail.isEmpty ? label : "\(label): \(item.detail)"
    case .drawn(_, let spoken): return "\(label): \(spoken)"
    case .field(let field):
      return "\(label): \(field.text.isEmpty ? "nothing yet; \(field.hint)" : field.text)"
    case .scale(_, let scale, let chosen):
      let said = chosen.map { "\($0), \(scale.label($0) ?? "")" } ?? item.detail
      return "\(label) \(said)"
    }
  }

  private func question(_ model: Model, _ edit: TextEdit) -> [String] {
    let label = model.focus?.label ?? ""
    let now = edit.text.isEmpty ? "Nothing yet. \(edit.target.hint)" : "Now: \(edit.text)"
    let how =
      edit.target.kind == .lines
      ? "Type your text. A line with only a full stop ends it; a full stop alone keeps what is there."
      : "Type it on one line. An empty line keeps what is there; a full stop alone clears it."
    return [label, now, how]
  }

  private func scale(_ item: Item) -> [String] {
    guard case .scale(_, let scale, let chosen) = item.body else { return [] }
    let points = scale.points.map { "\($0.value). \($0.label)" }
    let now = chosen.map { "Now: \($0)." } ?? "Nothing chosen yet."
    return [item.label, now] + points + ["Type a number, clear, or back."]
  }

  // MARK: Reading

  /// A line of a text. Each line of a longer text is kept as it comes, so that nothing is lost
  /// before the full stop that ends it.
  private mutating func write(_ line: String, _ edit: TextEdit) -> [Event] {
    let isEnd = line.trimmed == "."
    guard edit.target.kind == .lines else {
      return [line.trimmed.isEmpty ? .endText : .text(isEnd ? "" : line)]
    }
    if isEnd {
      lines = []
      return [.endText]
    }
    lines.append(line)
    return [.draft(lines.joined(separator: "\n"))]
  }

  private func answer(_ word: String, _ item: Item, _ model: Model) -> [Event] {
    guard case .scale(let field, let scale, _) = item.body else { return [.asked] }
    if word == "clear" { return [.perform(.set(field, nil)), .asked] }
    if word == "back" || word.isEmpty { return [.asked] }
    if let value = Int(word), scale.contains(value) {
      return [.perform(.set(field, .number(value))), .asked]
    }
    return []
  }
}

extension Model {
  /// The item whose scale the linear face asks about.
  var askedItem: Item? { asking.flatMap { id in page.items.first { $0.id == id } } }

  /// Whether a statement is on the screen.
  var isRating: Bool {
    if case .theme(_, .rate) = stack.top.screen { true } else { false }
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
