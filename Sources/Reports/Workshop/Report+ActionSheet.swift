package import Workbook

extension Report {
  /// A sheet of paper for what the room takes on: three actions and the parking list, to be filled
  /// in by hand.
  package static func actionSheet(plan: WorkshopPlan) -> Report {
    let actions = (1...3).map { number in
      Section("Action \(number)", ActionSheet.fields.map { .paragraph(ActionSheet.line($0)) })
    }
    let parking = Section(
      "Parking list: what nobody owns yet",
      (1...3).map { _ in .paragraph(Line(ActionSheet.dots(ActionSheet.width))) })
    return Report(
      title: (plan.title.isEmpty ? "Workshop" : plan.title) + ": action sheet",
      opening: [.paragraph(Line("Few and small. The owner is in the room, and has said yes."))],
      sections: actions + [parking])
  }
}

/// The questions about an action, as lines to write on.
enum ActionSheet {
  /// The parts of an action, in the order of the questions.
  static let fields = [
    "Verb, and what:", "Owner:", "Partner:", "Date:", "First step:", "How we will know:",
  ]

  /// The length of a line, in characters.
  static let width = 72

  /// A field, and dots to write on.
  static func line(_ field: String) -> Line { Line(dots(width - field.count - 1), lead: field) }

  static func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
}
