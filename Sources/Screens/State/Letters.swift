internal import Workbook

extension Model {
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
}
