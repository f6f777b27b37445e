internal import Workbook

/// Texts that have no room in their box: none of such a text goes in, and all of it into a file.
extension Model {
  /// Takes note of a text that has no room; `update` asks for its file. A single key is only
  /// refused, and so is what belongs to no box of the workbook.
  mutating func setAside(_ text: String) {
    guard text.count > 1, isSolo, case .book(let field) = edit?.target.target else {
      notice = "There is no room for this. \(limitWords)"
      return
    }
    excess = Excess(field: field, text: text)
  }

  /// The effect that puts what had no room into a file; nil when everything had room.
  mutating func takeExcess() -> Effect? {
    defer { excess = nil }
    return excess.map { .setAside($0.text, $0.field) }
  }

  /// Says where a text is that had no room, or that it could not be kept.
  mutating func didSetAside(_ text: String, in place: String?, _ problem: String) {
    let fate =
      place.map { "None of it is in the box; all of it is in \($0), and Home offers it." }
      ?? "None of it is in the box, and no file could be made of it: \(problem)"
    if let place, place == asidePlace {
      notice = "This does not fit either. It is in \(place), too."
      return
    }
    asidePlace = place
    notice =
      "This text does not fit, with its \(Count.figure(TextLimit.length(text))) characters. "
      + "\(limitWords) \(fate)"
  }

  private var limitWords: String {
    "A box takes \(Count.figure(TextLimit.characters)) characters."
  }
}
