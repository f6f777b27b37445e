internal import Canvas
internal import Workbook

extension Model {
  /// Once, before the first text box.
  var privacyPage: Page {
    Page(
      ["Before you write"],
      blocks: [
        .gap, .text(pack.about.privacy), .gap,
        .item(Item("yes", label: "I have read this", intent: .readPrivacy)),
      ],
      hints: [.command(.accept, "go on"), .command(.back, "back")])
  }
}
