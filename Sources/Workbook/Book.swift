/// The state of one person's workbook, as the result of its changes.
///
/// It is a pure value, without access to files or clocks. The undo history is part of the state, so
/// that it survives closing the program.
package struct Book: Equatable, Sendable {
  private var values: [Field: Value] = [:]
  private var history = History()
  /// The days on which assessments began, by number; cached, as they are read at every step.
  private(set) var beginnings: [Int: Day] = [:]
  /// The actions, dropped ones included.
  private(set) var plans = Plans()
  /// The notes between sessions, cleared ones included.
  private(set) var jottings = Notes()

  /// Creates an empty book.
  package init() {}

  /// Creates the book that results from these changes.
  package init(_ changes: some Sequence<Change>) {
    values.reserveCapacity(changes.underestimatedCount)
    for change in changes { apply(change) }
  }

  /// The value of a field; nil for none.
  package subscript(field: Field) -> Value? { values[field] }

  /// The fields that have a value, in no particular order.
  package var fields: Dictionary<Field, Value>.Keys { values.keys }

  /// Applies a change. A change that alters nothing leaves no trace in the undo history.
  package mutating func apply(_ change: Change) {
    let before =
      change.value.map { values.updateValue($0, forKey: change.field) }
      ?? values.removeValue(forKey: change.field)
    history.record(change, before: before)
    index(change)
  }

  private mutating func index(_ change: Change) {
    let field = change.field
    if field.kind == .started {
      if case .day(let day) = change.value {
        beginnings[field.assessment] = day
      } else {
        beginnings[field.assessment] = nil
      }
    } else if field.kind.isOfAction {
      plans.set(field.kind, of: field.subject, change.value)
    } else if field.kind.isOfNote {
      jottings.set(field.kind, of: field.subject, change.value)
    }
  }

  /// The number of edits that can be undone.
  package var steps: Int { history.count }

  /// Returns the change that undoes the latest edit, to be applied and written; nil if there is
  /// none.
  package func undo(at milliseconds: Int) -> Change? {
    history.undoable.map {
      Change($0.field, $0.before, at: milliseconds, reason: .undo)
    }
  }

  /// Returns the change that redoes what was undone last; nil if there is none.
  package func redo(at milliseconds: Int) -> Change? {
    history.redoable.map {
      Change($0.field, $0.after, at: milliseconds, reason: .redo)
    }
  }
}

extension Book {
  /// Returns the answer to a statement; nil for *not answered*.
  package func answer(_ statement: String, in assessment: Int) -> Answer? {
    if case .answer(let answer) = self[.rating(statement, in: assessment)] { answer } else { nil }
  }

  /// Returns the number in a field; nil for none.
  package func number(_ field: Field) -> Int? {
    if case .number(let number) = self[field] { number } else { nil }
  }

  /// Returns the text in a field; empty for none.
  package func text(_ field: Field) -> String {
    if case .text(let text) = self[field] { text } else { "" }
  }

  /// Returns the day in a field; nil for none.
  package func day(_ field: Field) -> Day? {
    if case .day(let day) = self[field] { day } else { nil }
  }

  /// Returns true if a field is ticked.
  package func isTicked(_ field: Field) -> Bool { self[field] == .tick }
}

extension Book {
  /// Creates a copy of a book without its undo history, for answers that were loaded rather than
  /// entered.
  package init(withoutHistory book: Book) {
    self = book
    history = History()
  }
}
