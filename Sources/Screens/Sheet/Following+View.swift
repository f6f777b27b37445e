internal import Canvas
internal import Workbook

extension SheetContext {
  /// The page that the room is shown, and the way to all results.
  func followingPage(_ room: Model) -> Page {
    let shown = room.book.roomPage
    var page = room.publicPage(shown)
    page.keys = [
      Binding(
        [.character("r")], "all results, at your own pace", word: "results",
        .open(.workshop(.stage(.reveal))))
    ]
    page.hints = [.keys("r", "all results"), .command(.down, "down"), .command(.leave, "leave")]
    return page
  }
}

extension RoomPage {
  /// True if a participant sees the list of all results while the room is shown this page.
  var leadsToResults: Bool {
    switch self {
    case .stage(.prepare), .stage(.rate), .stage(.reRate), .stage(.reveal), .told, .dilemma: true
    case .stage(.discuss), .stage(.plan), .stage(.close), .statement, .topic, .vote, .lookBack,
      .thenAndNow, .thenAndNowTheme:
      false
    }
  }
}
