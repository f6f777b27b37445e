package import Workbook

/// The actions of a workbook, as they leave for other programs: all but the dropped ones, in the
/// order they were made. What is left out of the summary is here too: they are the person's own.
package struct SentActions: Sendable {
  /// One of them.
  struct One: Sendable {
    let action: Action
    let times: ActionTimes
    /// Under which other programs know it, at every export: the workbook's own random identifier
    /// makes it unlike anybody else's.
    let uid: String
    /// The title of the theme it grew from; empty for none.
    let theme: String
  }

  let all: [One]
  let pack: Pack

  /// The actions of a book, which these changes lead to, in the workbook with this random
  /// identifier.
  package init(_ book: Book, _ changes: [Change], workbook: String, pack: Pack) {
    let times = ActionTimes.all(changes)
    self.pack = pack
    all = book.actions.compactMap { action in
      guard let times = times[action.id] else { return nil }
      return One(
        action: action, times: times,
        uid: NamedUUID.text(of: "\(workbook)/action/\(action.id)"),
        theme: pack.theme(action.theme)?.title ?? "")
    }
  }
}

extension SentActions.One {
  /// The plan in one line.
  var summary: String { CleanText.clean(action.sentence) }

  /// Whether it came to nothing: closed, but not done even in part.
  var isCancelled: Bool { action.outcome == .notDone }

  /// What else is known, a line each, with when it was last changed.
  var notes: [(text: String, milliseconds: Int)] {
    let review = action.due == nil ? nil : action.review
    let notes: [(Field.Kind, String?)] = [
      (.with, action.with.isEmpty ? nil : "With: \(action.with)"),
      (.review, review.map { "Look back on: \($0.long)" }),
      (.outcome, action.outcome.map { "What became of it: \($0.words)" }),
      (.learned, action.learned.isEmpty ? nil : "What I learned: \(action.learned)"),
    ]
    return notes.compactMap { part, text in
      text.map { (CleanText.clean($0, keepingLines: true), times.parts[part] ?? times.made) }
    }
  }
}
