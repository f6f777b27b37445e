internal import Canvas
internal import Workbook

/// Showing everybody the page that the facilitator has opened.
extension Model {
  /// Notes in the workshop's book which page the room is shown: the facilitator's, if it is one for
  /// the room; else the one before stays.
  mutating func turnRoom() {
    guard room != nil, readOnly == nil, !isAskingWord,
      case .workshop(let screen) = stack.top.screen, let page = screen.roomPage,
      book.text(.roomPage) != page.text
    else { return }
    set(.roomPage, .text(page.text))
  }

  /// Shows ordinary letters instead of large ones, or large ones again.
  mutating func turnLetters() {
    if var audience {
      audience.isLarge = !isLarge
      self.audience = audience
    } else if room != nil {
      set(.largeLetters, isLarge ? nil : .tick)
    }
    stack.top.scroll = 0
  }

  /// True if the room is shown large letters, wherever a page has any.
  var isLarge: Bool { audience?.isLarge ?? book.isTicked(.largeLetters) }

  // MARK: A screen for the room

  /// Takes in what the room is shown now.
  mutating func show(_ standing: Standing) {
    audience?.standing = standing
    guard let shown = standing.shown else { return }
    if shown.isTicked(.largeLetters) != book.isTicked(.largeLetters) { audience?.isLarge = nil }
    if shown.roomPage != book.roomPage { stack.top.scroll = 0 }
    book = shown
  }

  /// The page that is followed here; nil where somebody chooses their own.
  var followedPage: RoomPage? {
    if audience != nil { return book.roomPage }
    return stack.path.count == 1 ? following?.book.roomPage : nil
  }

  /// True on a screen for the room.
  package var isAudience: Bool { audience != nil }

  /// True if the linear face says by itself what changes in the room: nobody is in the middle of an
  /// answer.
  package var isListening: Bool {
    if audience != nil { return true }
    guard let chair, !chair.isPassedRound, edit == nil, asking == nil else { return false }
    switch chair.phase {
    case .welcome, .handedIn: return true
    case .curtain, .rating: return false
    }
  }

  // MARK: A participant's terminal

  /// The room as a participant follows it once results are shown; nil before, and while people rate.
  var following: Model? {
    guard let chair, !chair.isPassedRound, chair.standing.open == nil,
      chair.standing.latest != nil
    else { return nil }
    var model = self
    model.book = chair.shown
    var audience = Audience()
    audience.standing = chair.standing
    model.seat = .audience(audience)
    return model
  }

  /// Takes in what the room is shown now. Who is looking at results of their own choice stays there.
  mutating func follow(_ shown: Book?) {
    guard let shown, let chair, chair.shown != shown else { return }
    let isTurned = chair.shown.roomPage != shown.roomPage
    self.chair?.shown = shown
    guard isTurned, following != nil else { return }
    if stack.path.count == 1 {
      stack.top.scroll = 0
      stack.top.focus = nil
    } else {
      notice = "The room goes on with another page. \(name(of: .back)) leads there."
    }
  }

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
