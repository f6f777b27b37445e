internal import Canvas
internal import Workbook

extension SoloContext {
  /// Asks before a new assessment is begun, and says what is hidden until when.
  var lookAgainPage: Page {
    let total = pack.statements.count
    return Page(
      ["Look again"],
      blocks: [
        .gap, .text("A new assessment asks all \(total) statements again.", .strong), .gap,
        .bullet(
          "Your earlier ratings, how much things mattered and what a partner would say stay hidden "
            + "until the new assessment is finished, so that they do not lead it.", .plain),
        .bullet(
          "What you wrote about a theme comes back as soon as you have rated that theme again.",
          .plain),
        .bullet("Your plans, and the themes you work on, stay in sight.", .plain),
        .bullet(
          "Until it is finished you can drop it from Home: what you said in it goes, and everything "
            + "is as it is now.", .plain), .gap,
        .item(
          Item(
            "begin", label: "Begin", labelWidth: 12,
            detail: "it takes \(Home.session(total)), in as many sittings as you like",
            intent: .beginAssessment)),
        .item(Item("not-now", label: "Not now", intent: .command(.back))),
      ],
      hints: [.command(.accept, "choose"), .command(.back, "not now")])
  }

  /// Asks before the present assessment is dropped, and says what goes.
  var dropPage: Page {
    guard book.canDropAssessment, let before = book.earlier.first else {
      return Page(
        ["Drop this assessment"],
        blocks: [.gap, .text("There is no assessment to drop.")],
        hints: [.command(.back, "back")])
    }
    let answers = book.progress(pack.statements, in: assessment).answered
    let texts = book.fields.count {
      $0.assessment == assessment && [.evidence, .reflection].contains($0.kind)
    }
    let said =
      answers + texts == 0
      ? "Nothing is answered in it yet."
      : "\(Count.of(answers, "answer")) and \(Count.of(texts, "text")) in it go. "
        + "This cannot be taken back."
    return Page(
      ["Drop this assessment"],
      blocks: [
        .gap, .text("Drop the assessment begun on \(started)?", .strong), .gap,
        .text(
          "\(said) The one of \(name(of: before)) is the present one again, as you left it. "
            + "Plans stay."), .gap,
        .item(Item("keep", label: "Keep it", intent: .command(.back))),
        .item(Item("drop", label: "Drop it", intent: .dropAssessment)),
      ],
      hints: [.command(.accept, "choose"), .command(.back, "keep it")])
  }

  private var started: String { book.day(.started(assessment))?.long ?? "today" }
}

extension Model {
  /// Drops the present assessment, with everything said in it.
  mutating func dropAssessment() {
    guard book.canDropAssessment else { return }
    change(book.dropping(at: now.milliseconds))
    guard readOnly == nil else { return }
    stack.go([])
    stack.top.focus = nil
    notice = "Dropped. Everything is as it was before."
  }
}
