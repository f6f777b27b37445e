/// One person's workbook over time, as the sum of its changes.
///
/// Pure: it knows no file and no clock. Undo history is part of the state, so that it survives
/// closing the program.
package struct Book: Equatable, Sendable {
  private var values: [Field: Value] = [:]
  private var history = History()
  /// The days that assessments began, by number: asked for at every step.
  private(set) var beginnings: [Int: Day] = [:]
  /// All actions, dropped ones included.
  private(set) var plans = Plans()

  package init() {}

  /// The book that these changes lead to.
  package init(_ changes: some Sequence<Change>) {
    values.reserveCapacity(changes.underestimatedCount)
    for change in changes { apply(change) }
  }

  /// What a field holds; nil for nothing.
  package subscript(field: Field) -> Value? { values[field] }

  /// All fields that hold something, in no order.
  package var fields: Dictionary<Field, Value>.Keys { values.keys }

  /// Takes a change in. A change that alters nothing leaves no trace in the undo history.
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
    }
  }

  /// How many edits can be taken back, one after another.
  package var steps: Int { history.count }

  /// The change that takes the latest edit back, to be applied and written; nil for none.
  package func undo(at milliseconds: Int) -> Change? {
    history.undoable.map {
      Change($0.field, $0.before, at: milliseconds, reason: .undo)
    }
  }

  /// The change that does again what undo took back; nil for none.
  package func redo(at milliseconds: Int) -> Change? {
    history.redoable.map {
      Change($0.field, $0.after, at: milliseconds, reason: .redo)
    }
  }
}

extension Book {
  /// The answer to a statement; nil is *not answered*.
  package func answer(_ statement: String, in assessment: Int) -> Answer? {
    if case .answer(let answer) = self[.rating(statement, in: assessment)] { answer } else { nil }
  }

  /// The number a field holds.
  package func number(_ field: Field) -> Int? {
    if case .number(let number) = self[field] { number } else { nil }
  }

  /// The text a field holds; empty for none.
  package func text(_ field: Field) -> String {
    if case .text(let text) = self[field] { text } else { "" }
  }

  /// The day a field holds.
  package func day(_ field: Field) -> Day? {
    if case .day(let day) = self[field] { day } else { nil }
  }

  /// Whether a field is ticked.
  package func isTicked(_ field: Field) -> Bool { self[field] == .tick }
}

extension Book {
  /// What a book holds, with nothing to take back: where it was given and not said.
  package init(withoutHistory book: Book) {
    self = book
    history = History()
  }
}
