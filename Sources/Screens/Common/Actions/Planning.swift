internal import Workbook

extension Model {
  mutating func newAction(_ theme: String) {
    guard readOnly == nil else { return change([]) }
    let id = book.nextActionID
    set(.action(id, .actionTheme), .text(theme))
    newAction = id
    stack.push(.action(id))
  }

  /// Asks what became of a plan before its day.
  mutating func askOutcome(_ id: String) {
    askedAction = id
    stack.top.focus = nil
    stack.top.scroll = 0
  }

  /// A plan whose page is left is not being written or asked about any more.
  mutating func forgetActions() {
    if let id = newAction, !stack.path.contains(.action(id)) { newAction = nil }
    if let id = askedAction, !stack.path.contains(.action(id)) { askedAction = nil }
  }

  /// Starts a plan for what an action has left undone: its words to change, and no days yet.
  mutating func continueAction(_ id: String) {
    guard readOnly == nil else { return change([]) }
    let (action, new) = (book.action(id), book.nextActionID)
    let parts: [(Field.Kind, String)] = [
      (.actionTheme, action.theme), (.cue, action.cue), (.act, action.act), (.with, action.with),
      (.owner, action.owner),
    ]
    for (part, text) in parts where part == .actionTheme || !text.isEmpty {
      set(.action(new, part), .text(text))
    }
    newAction = new
    stack.push(.action(new), focus: "act")
    notice = "A new plan with the same words. Change them to what is left, and choose a day."
  }
}
