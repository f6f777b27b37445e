internal import Workbook

extension PageContext {
  /// True while the room goes through what came of its actions.
  var isLookingBack: Bool { stack.path.contains(.workshop(.lookBack)) }

  /// Returns true if the page of a room's action begins with the question of its outcome: the room
  /// looks back, or it is over and the action's day has come.
  func roomAsks(_ action: Action) -> Bool {
    isLookingBack || book.isOver(on: now.day) && book.hasCome(action, on: now.day)
  }
}
