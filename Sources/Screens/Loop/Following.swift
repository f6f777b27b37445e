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

  // MARK: A screen for the room

  /// Takes in what the room is shown now.
  mutating func show(_ standing: Standing) {
    audience?.standing = standing
    guard let shown = standing.shown else { return }
    if shown.isTicked(.largeLetters) != book.isTicked(.largeLetters) { audience?.isLarge = nil }
    if shown.roomPage != book.roomPage { stack.top.scroll = 0 }
    book = shown
  }

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

}
