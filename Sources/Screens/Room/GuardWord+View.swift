internal import Canvas
internal import Workbook

extension RoomContext {
  /// The page on which the word is chosen, or asked for.
  func wordPage(_ word: GuardWord) -> Page {
    let stars = String(repeating: "*", count: word.typed.count)
    let line = Block.item(
      Item(
        "word", label: "Word", labelWidth: 6,
        body: .drawn(
          [Span(glyphs.bar + " ", Style(.accent)), Span(stars)], spoken: "typed unseen"),
        intent: .none))
    switch word.step {
    case .choosing, .repeating:
      let ask =
        word.step == .choosing
        ? "Choose a word, of at least \(GuardWord.least) characters." : "Type it once more."
      return Page(
        [plan.title, "Pass the keyboard round"],
        blocks: [
          .gap,
          .text(
            "While the keyboard goes round, your board, the reveal and the end of the round are "
              + "behind a word that only you know. It is not shown, and not stored."), .gap,
          .text(ask, .strong), .gap, line,
        ], hints: [.command(.accept, "go on"), .command(.back, "back")], manner: .notice)
    case .locked:
      return Page(
        [plan.title],
        blocks: [
          .gap, .text("This keyboard is being passed round.", .strong), .gap,
          .text("To go on with the next person, press Enter."),
          .text("The facilitator types the word here, and then presses Enter."), .gap, line,
        ], hints: [.command(.accept, "go on")], manner: .notice)
    }
  }
}
