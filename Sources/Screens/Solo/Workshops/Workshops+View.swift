internal import Canvas

extension SoloContext {
  /// The page with the commands that run or join a workshop: each is a program of its own, since
  /// nobody's workbook should be open on a screen that a room sees.
  var workshopsPage: Page {
    Page(
      ["Workshop"],
      blocks: [
        .gap,
        .text(
          "In a workshop three to thirty people rate in private how they work together, see one "
            + "reveal, and talk about where they differ. It has a folder of its own, and nothing "
            + "in this workbook goes into it."), .gap,
        .text("To run one, leave Shoal and type"),
        .text("  shoal workshop new leadership-day --title \"Leadership day\"", .strong),
        .text("and on the day"),
        .text("  shoal workshop run leadership-day", .strong), .gap,
        .text("To give the room a screen of its own, on another terminal type"),
        .text("  shoal workshop show leadership-day", .strong), .gap,
        .text("To take part in one on another terminal of the same computer, type"),
        .text("  shoal workshop join leadership-day", .strong),
      ], hints: [.command(.back, "back"), .command(.leave, "leave")])
  }
}
