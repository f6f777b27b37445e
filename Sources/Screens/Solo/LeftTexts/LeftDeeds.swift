internal import Workbook

extension SoloContext {
  /// The kinds of text that a person writes.
  private static var boxes: Set<Field.Kind> {
    [
      .evidence, .witness, .reflection, .learned, .cue, .act, .with, .noted,
    ]
  }

  /// The text that its box would have; nil where it cannot go in.
  func whole(_ left: LeftText, isAdded: Bool) -> String? {
    guard let field = left.field, let text = left.text, Self.boxes.contains(field.kind),
      field.assessment == 0 || field.assessment == assessment
    else { return nil }
    let before = book.text(field)
    let whole = isAdded ? before + "\n" + text : text
    return (isAdded && before.isEmpty) || !TextLimit.allows(whole) ? nil : whole
  }
}

extension Model {
  /// Does something with the first of the texts that were left.
  mutating func perform(_ deed: LeftDeed) -> [Effect] {
    guard let left = leftTexts.first else { return [] }
    isDeletingLeft = deed == .askToDelete
    switch deed {
    case .take, .add: return put(left, isAdded: deed == .add)
    case .edit: return [.editLeft(left.name)]
    case .next: leftTexts.append(leftTexts.removeFirst())
    case .askToDelete: stack.top.focus = "keep"
    case .delete: return remove(left, "It is deleted.")
    case .keep: stack.top.focus = nil
    }
    return []
  }

  /// Takes note of the texts that lie in files; says so when one is new and nothing else is said.
  mutating func take(_ texts: [LeftText]) {
    let known = Set(leftTexts.map(\.name))
    let isNew = texts.contains { !known.contains($0.name) }
    let isOther = texts.contains { known.contains($0.name) && !leftTexts.contains($0) }
    if texts.first?.name != leftTexts.first?.name { isDeletingLeft = false }
    leftTexts = texts
    if isNew, notice.isEmpty {
      notice = "Your editor has saved a text that is not in its box yet. Home offers it."
    }
    if isOther, stack.top.screen == .leftTexts {
      notice = "The file was saved anew meanwhile. This is its text now: choose again."
      isDeletingLeft = false
    }
    if texts.isEmpty, stack.top.screen == .leftTexts { stack.pop() }
  }

  private mutating func put(_ left: LeftText, isAdded: Bool) -> [Effect] {
    guard readOnly == nil else {
      change([])
      return []
    }
    guard let field = left.field, let text = whole(left, isAdded: isAdded) else { return [] }
    set(field, .text(text))
    return remove(left, "It is in its box now. \(name(of: .undo)) takes it out again.")
  }

  private mutating func remove(_ left: LeftText, _ words: String) -> [Effect] {
    leftTexts.removeFirst()
    stack.top.focus = nil
    if leftTexts.isEmpty { stack.pop() }
    notice = words
    return [.removeLeft(left.name)]
  }
}
