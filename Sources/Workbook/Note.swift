/// A dated line that a person wrote between sessions, about a theme or about none.
package struct Note: Equatable, Sendable {
  /// The day it was written and its number on that day, such as `2026-11-23-1`.
  package let id: String
  /// The words; empty for a note that was cleared.
  package fileprivate(set) var text = ""
  /// The identifier of the theme it is about; empty for none.
  package fileprivate(set) var theme = ""
  /// The day it is about: the day it was written, unless the person gave another.
  package fileprivate(set) var day: Day

  fileprivate init?(id: String) {
    guard let day = Note.day(ofID: id) else { return nil }
    self.id = id
    self.day = day
  }

  /// Returns the day in an identifier; nil for a text that is no identifier of a note.
  package static func day(ofID id: String) -> Day? {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, let number = Int(parts[3]), (1...99_999).contains(number),
      String(number) == parts[3]
    else { return nil }
    return Day(iso: parts[..<3].joined(separator: "-"))
  }
}

/// The notes of a workbook after its changes, cleared ones included, by identifier.
struct Notes: Equatable, Sendable {
  private var all: [String: Note] = [:]

  /// The notes that have words, the latest first.
  var inOrder: [Note] {
    all.values.filter { !$0.text.isEmpty }.sorted {
      $0.day == $1.day ? Notes.isLater($0.id, $1.id) : $0.day > $1.day
    }
  }

  /// Returns the note with an identifier; nil if nothing was ever written under it.
  subscript(id: String) -> Note? { all[id] }

  /// Sets one part of a note, which is created if needed. Does nothing for an identifier that is
  /// none of a note.
  mutating func set(_ part: Field.Kind, of id: String, _ value: Value?) {
    guard var note = all[id] ?? Note(id: id) else { return }
    if part == .notedDay, let written = Note.day(ofID: id) {
      note.day = if case .day(let day) = value { day } else { written }
    } else if case .text(let text) = value {
      if part == .noted { note.text = text } else if part == .notedTheme { note.theme = text }
    } else if part == .noted {
      note.text = ""
    } else {
      note.theme = ""
    }
    all[id] = note
  }

  /// Orders identifiers of one day by their numbers.
  private static func isLater(_ left: String, _ right: String) -> Bool {
    (left.count, left) > (right.count, right)
  }
}

extension Book {
  /// The notes between sessions, the latest first.
  package var notes: [Note] { jottings.inOrder }

  /// Returns the note with an identifier; nil if nothing was ever written under it.
  package func note(_ id: String) -> Note? { jottings[id] }

  /// Returns the next unused identifier on a day; those of cleared notes are not reused.
  package func nextNoteID(on day: Day) -> String {
    var number = 1
    while jottings["\(day.iso)-\(number)"] != nil { number += 1 }
    return "\(day.iso)-\(number)"
  }

  /// Returns the notes about a theme that were made since the assessment before was finished, the
  /// latest first; all of them while there is no finished one before.
  package func notes(on theme: Theme, before assessment: Int) -> [Note] {
    let last = previous(to: assessment)?.finished
    return notes.filter { note in
      note.theme == theme.id && (last.map { note.day >= $0 } ?? true)
    }
  }
}
