internal import Canvas
internal import Workbook

extension PageContext {
  /// The privacy notice: shown once, before the first text box.
  var privacyPage: Page {
    Page(
      ["Before you write"],
      blocks: [
        .gap, .text(pack.about.privacy), .gap,
        .item(Item("yes", label: "I have read this", intent: .readPrivacy)),
      ] + typedAheadBlocks,
      hints: [.command(.accept, "go on"), .command(.back, "back")], manner: .notice)
  }

  /// The text typed at the notice, which goes into the box that asked for it.
  private var typedAheadBlocks: [Block] {
    let text = typedText
    guard !text.isEmpty else { return [] }
    return [.gap, .text("Kept for your text: \(text)")]
  }

  /// The text typed at the privacy notice, as it will stand in the box.
  var typedText: String {
    typedAhead.reduce(into: "") { text, key in
      if case .character(let character) = key { text.append(character) }
      if case .paste(let pasted) = key { text += CleanText.clean(pasted) }
    }
  }
}
