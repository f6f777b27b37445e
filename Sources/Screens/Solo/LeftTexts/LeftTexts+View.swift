internal import Canvas
internal import Workbook

extension SoloContext {
  /// The first of the texts that were left in files, and everything that can be done with it.
  var leftTextsPage: Page {
    guard let left = leftTexts.first else {
      return Page(
        ["A text left in a file"], blocks: [.gap, .text("Every text is in its box.")],
        hints: [.command(.back, "back")])
    }
    return Page(
      ["A text left in a file"],
      note: leftTexts.count > 1 ? "1 of \(leftTexts.count)" : "",
      blocks: [.gap, .text(about(left)), .gap] + excerpt(left)
        + (isDeletingLeft ? deletion : deeds(left)).map(Block.item),
      hints: [
        .command(.down, "down"), .command(.accept, "choose"), .command(.back, "back"),
      ], onward: .command(.back), manner: isDeletingLeft ? .notice : .open)
  }

  /// The line that Home has about texts in files; nil while there are none.
  var leftTextsItem: Item? {
    guard !leftTexts.isEmpty else { return nil }
    let words = leftTexts.count == 1 ? "a text that is" : "\(leftTexts.count) texts that are"
    return Item(
      "left", word: "left", label: "Left over", labelWidth: 12,
      detail: "\(words) in a file, not in a box yet",
      detailStyle: Style(.warm), intent: .open(.leftTexts))
  }

  private func about(_ left: LeftText) -> String {
    let box = left.field.map { "It was written for \(describe($0))." } ?? "Its box is not known."
    let fit = left.text.map { TextLimit.allows($0) } ?? true
    let length =
      fit
      ? ""
      : " It is too long: a box takes \(Count.figure(TextLimit.characters)) characters, and it has "
        + "\(Count.figure(TextLimit.length(left.text ?? ""))). Shorten it in your editor."
    return "This text is in \(left.place), and its box does not have it. \(box)\(length)"
  }

  /// The most characters of a text that are shown before it is taken.
  private static var mostShown: Int { 1000 }

  private func excerpt(_ left: LeftText) -> [Block] {
    guard let text = left.text else { return [.text(left.problem, Style(.warm)), .gap] }
    let shown = text.prefix(Self.mostShown)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? Block.gap : .text(String(line), .quiet)
    }
    let rest: [Block] =
      shown.count < text.count
      ? [.text("... and so on: \(Count.figure(text.count)) characters in all.")] : []
    return lines + rest + [.gap]
  }

  private func deeds(_ left: LeftText) -> [Item] {
    let isFilled = left.field.map { !book.text($0).isEmpty } ?? false
    let deeds = [
      whole(left, isAdded: false).map { _ in
        item(.take, isFilled ? "Put it in place of what the box has" : "Put it into its box")
      },
      whole(left, isAdded: true).map { _ in item(.add, "Put it below what the box has") },
      item(.edit, "Open the file in your editor"),
      leftTexts.count > 1 ? item(.next, "Look at the next one") : nil,
      Item("later", label: "Leave it for another time", intent: .command(.back)),
      item(.askToDelete, "Delete it"),
    ]
    return deeds.compactMap(\.self)
  }

  private var deletion: [Item] {
    [item(.keep, "No, keep it"), item(.delete, "Yes, delete it", "it cannot be brought back")]
  }

  private func item(_ deed: LeftDeed, _ label: String, _ detail: String = "") -> Item {
    Item(deed.rawValue, label: label, detail: detail, intent: .left(deed))
  }
}
