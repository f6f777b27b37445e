package import Workbook

/// The actions of a workbook as they are exported to other programs: all except dropped ones, in
/// order of creation.
///
/// Includes the actions that are left out of the reflection summary, because the export is for
/// their author.
package struct SentActions: Sendable {
  /// One exported action.
  struct One: Sendable {
    let action: Action
    let times: ActionTimes
    /// A UUID that is the same in every export.
    ///
    /// It is derived from the workbook's random identifier and the action's, so it differs between
    /// workbooks.
    let uid: String
    /// The title of the action's theme; empty if it has none.
    let theme: String
    /// True for an action that a room took on, which has an owner.
    let isOfRoom: Bool
  }

  let all: [One]
  let pack: Pack
  /// The random identifier of the workbook.
  let workbook: String
  /// The finished assessments, oldest first.
  let assessments: [FinishedAssessment]

  /// Creates the export from a book and the changes that led to it.
  ///
  /// - Parameters:
  ///   - workbook: The random identifier of the workbook or the workshop.
  ///   - isOfRoom: True for a workshop, whose actions have owners.
  package init(
    _ book: Book, _ changes: [Change], workbook: String, pack: Pack, isOfRoom: Bool = false
  ) {
    let times = ActionTimes.all(changes)
    self.pack = pack
    self.workbook = workbook
    assessments = FinishedAssessment.all(book, changes)
    all = book.actions.compactMap { action in
      guard let times = times[action.id] else { return nil }
      return One(
        action: action, times: times,
        uid: NamedUUID.text(of: "\(workbook)/action/\(action.id)"),
        theme: pack.theme(action.theme)?.title ?? "", isOfRoom: isOfRoom)
    }
  }
}

extension SentActions.One {
  /// The plan on one line; of a room with its owner in front.
  var summary: String {
    guard isOfRoom else { return CleanText.clean(action.sentence) }
    let owner = action.owner.isEmpty ? "" : "\(action.owner): "
    return CleanText.clean(owner + action.roomSentence)
  }

  /// A Boolean value indicating whether the action was closed with the outcome "not done".
  var isCancelled: Bool { action.outcome == .notDone }

  /// Further details of the action as texts, each with the time of its last change in milliseconds
  /// since 1 January 1970, UTC.
  var notes: [(text: String, milliseconds: Int)] {
    let review = action.due == nil ? nil : action.review
    let notes: [(Field.Kind, String?)] = [
      (.owner, action.owner.isEmpty ? nil : "Owner: \(action.owner)"),
      (.with, action.with.isEmpty ? nil : "With: \(action.with)"),
      (.firstStep, action.firstStep.isEmpty ? nil : "First step: \(action.firstStep)"),
      (.sign, action.sign.isEmpty ? nil : "How we will know: \(action.sign)"),
      (.review, review.map { "Look back on: \($0.long)" }),
      (.outcome, action.outcome.map { "What became of it: \($0.words)" }),
      (
        .learned,
        action.learned.isEmpty
          ? nil : "What \(isOfRoom ? "we" : "I") learned: \(action.learned)"
      ),
    ]
    return notes.compactMap { part, text in
      text.map { (CleanText.clean($0, keepingLines: true), times.parts[part] ?? times.made) }
    }
  }
}
