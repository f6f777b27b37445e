internal import Canvas
internal import Workbook

extension SheetContext {
  /// A line on how often the sheet was opened again, so that its writer notices an opening by
  /// somebody else.
  func openings(_ chair: Chair) -> [Block] {
    if chair.isOpenElsewhere { return [.text(SheetWords.openElsewhere, Style(.warm))] }
    return chair.openings == 0 ? [] : [.text(SheetWords.openings(chair.openings), .quiet)]
  }

  /// Takes the sheet in hand back, for good.
  var withdrawItem: [Block] {
    [
      .item(
        Item(
          "withdraw", label: "Withdraw my sheet",
          intent: .open(.workshop(.question(.withdraw)))))
    ]
  }
}

/// Words about a sheet that others may have the code of.
enum SheetWords {
  static let openElsewhere =
    "This sheet was opened on another terminal. If that was not you, somebody has your code: tell "
    + "the facilitator, and look through your answers."
  static let withdrawnElsewhere =
    "Your sheet was withdrawn on another terminal. If that was not you, tell the facilitator. You "
    + "can begin a new one."

  /// `Taken up with its code 2 times since it was begun.`
  static func openings(_ count: Int) -> String {
    "Taken up with its code \(count == 1 ? "once" : "\(count) times") since it was begun, this time "
      + "included."
  }
}
