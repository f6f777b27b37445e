internal import Workbook

extension Model {
  /// True while a statement is on the screen.
  var isRating: Bool {
    if case .theme(_, .rate) = stack.top.screen { true } else { false }
  }
}
