internal import Workbook

/// The line-by-line face of the same model: what it says.
///
/// No drawing and no cursor movement. Every item of a page has a number, every key of a page has
/// a word, and all of it works by the same events as the full screen. What was said once is not
/// said again: hints, the words of a page, the points of a scale.
package struct LinearFace: Sendable {
  /// The lines of a text of several lines, as far as they were typed.
  var lines: [String] = []
  /// True where the page or the question is to be said anew, and the words at a question with it.
  var repeats = false
  var explains = false
  /// A remark about the line that was read.
  var remark: String?
  private var hasHinted = false
  private var hasNamedWords = false
  private var heardWords: Set<String> = []
  private var heardChoices: [String] = []

  package init() {}

  /// The reply to a line that means nothing.
  package static let notUnderstood =
    "That is not a choice here. Type a number from the list, or help."

  private static let hint =
    "Type a number to choose, or a word: back, skip, up, undo, find, save, again, help, quit."

  /// Returns the lines to say after an event: a new page in full, or the changes on the present
  /// one. A notice is said each time it is given, even in the same words: a second answer may fail
  /// as the first.
  package mutating func say(_ model: Model, after before: Model?) -> [String] {
    let notice = [model.notice, remark ?? ""].filter { !$0.isEmpty }
    let before = repeats ? nil : before
    let help = explains ? LinearFace.explanation(model) : []
    (repeats, explains, remark) = (false, false, nil)
    if let edit = model.edit {
      return notice + (before?.edit?.target == edit.target ? [] : question(model, edit)) + help
    }
    if let item = model.askedItem { return notice + item.scaleQuestion + help }
    if !help.isEmpty { return notice + help }
    if let before, before.stack.path == model.stack.path, before.assessment == model.assessment,
      before.room?.guardWord?.step == model.room?.guardWord?.step,
      before.followedPage == model.followedPage
    {
      let said = notice + LinearFace.changes(model, before)
      return said.isEmpty ? [LinearFace.nothing] : said
    }
    return notice + page(model)
  }

  private static let nothing = "Nothing changed."

  /// Returns the lines to say after a change that nobody asked for; none where it changed nothing
  /// here.
  package mutating func news(_ model: Model, after before: Model) -> [String] {
    var model = model
    if model.notice == before.notice { model.notice = "" }
    guard !model.notice.isEmpty || model.page != before.page else { return [] }
    let said = say(model, after: before)
    return said == [LinearFace.nothing] ? [] : said
  }

  /// Everything on the present page.
  package mutating func page(_ model: Model) -> [String] {
    let page = model.page
    let title = (page.title + (page.note.isEmpty ? [] : [page.note])).joined(separator: ", ")
    var lines = ["", title + "."]
    if !hasHinted, let reason = model.readOnly {
      lines.append("This workbook is open for reading only: \(reason)")
    }
    lines += model.isRating ? rating(model) : page.spokenBlocks
    lines += freshWords(page)
    if !hasHinted {
      hasHinted = true
      lines.append(LinearFace.hint)
    }
    return lines
  }

  // MARK: Pages

  /// A statement: the question as one sentence, then its points, in full only the first time.
  private mutating func rating(_ model: Model) -> [String] {
    let page = model.page
    let question = page.spokenLead.joined(separator: " ")
    let below = page.spokenEnd
    let choices = page.items.map { "\($0.mark). \($0.label)" }
    let now = page.spokenAnswer.map { [$0] } ?? []
    let isKnown = choices == heardChoices
    heardChoices = choices
    let points = page.items.map(\.mark).joined(separator: ", ")
    return [question] + (isKnown ? ["\(points)?"] : choices) + now + page.spokenDrawings
      + below
  }

  /// The words of a page that were not heard before.
  private mutating func freshWords(_ page: Page) -> [String] {
    let fresh = page.keys.filter { Int($0.word) == nil && $0.word.count > 1 }
      .filter { heardWords.insert("\($0.word) \($0.label)").inserted }
    guard !fresh.isEmpty else { return [] }
    return ["Also: " + fresh.map { "\($0.word) (\($0.label))" }.joined(separator: ", ") + "."]
  }

  /// Returns the items that read otherwise than before, also where only their number is new; after
  /// a question about an item, that item in any case.
  private static func changes(_ model: Model, _ before: Model) -> [String] {
    if model.isRating { return ratingChanges(model.page, before.page) }
    let old = Set(before.page.spokenBlocks)
    let wasAsked = before.edit != nil || before.asking != nil
    let asked = wasAsked ? model.focus?.id : nil
    let kept = model.page.items.first { $0.id == asked }.map {
      "\(model.page.spokenNames[$0.id] ?? ""). \($0.spoken)"
    }
    return model.page.spokenBlocks.filter { !old.contains($0) || $0 == kept }
  }

  private static func ratingChanges(_ page: Page, _ before: Page) -> [String] {
    let now =
      page.spokenAnswer == before.spokenAnswer ? [] : [page.spokenAnswer ?? "No answer now."]
    let map = page.spokenDrawings == before.spokenDrawings ? [] : page.spokenDrawings
    return now + map
  }

  // MARK: Questions

  private mutating func question(_ model: Model, _ edit: TextEdit) -> [String] {
    let label = model.focus?.label ?? ""
    let asides = model.page.blocks.compactMap { block -> String? in
      if case .aside(let text, _) = block { text } else { nil }
    }
    let target = edit.target
    let now = target.text.isEmpty ? "Nothing yet: \(target.hint)" : "Now: \(target.shown)"
    defer { hasNamedWords = true }
    return [label] + asides + [
      now, how(target) + (hasNamedWords ? "" : " Or a word: back, again, help."),
    ]
  }

  private func how(_ target: TextField) -> String {
    switch (target.kind == .lines, target.text.isEmpty) {
    case (true, true): "Type your text. A full stop on a line of its own ends it."
    case (true, false):
      "Type a new text in its place. A full stop on a line of its own ends it, or keeps what is "
        + "there; two full stops clear it."
    case (false, true): "Type it on one line. An empty line leaves it out."
    case (false, false):
      "Type a new one on one line. An empty line keeps what is there; a full stop clears it."
    }
  }
}

extension Model {
  /// The item whose scale the linear face asks about.
  var askedItem: Item? { asking.flatMap { id in page.items.first { $0.id == id } } }
}
