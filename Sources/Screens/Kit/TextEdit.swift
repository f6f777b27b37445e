internal import Canvas
internal import Workbook

/// A text being written: the characters, the cursor, and what the disk does not have yet.
package struct TextEdit: Equatable, Sendable {
  package let target: TextField
  package private(set) var characters: [Character]
  /// The index of the character after the cursor, 0...count.
  package private(set) var cursor: Int
  /// The time of the first change that is not saved yet, in milliseconds.
  package private(set) var unsavedSince: Int?
  /// True if a part of what was typed here was saved already: what follows belongs to it.
  package private(set) var wasSaved = false
  private var lastChange = 0
  /// True from a refused Esc, for a text that cannot be read as it has to be, to the next change.
  package var wasRefused = false
  /// True while the next character or paste takes the place of the whole text, until another key.
  private var isSelected = false
  /// The number of characters that the text counts for.
  private var length: Int
  /// The Enter that opened the box and may be held down; nil once it is not.
  private var heldEnter: HeldEnter?

  /// A pause in typing after which the text is saved, in milliseconds.
  package static let pause = 350
  /// The longest a change waits to be saved, in milliseconds: with room to spare below a second.
  package static let patience = 800

  package init(_ target: TextField) {
    self.target = target
    characters = Array(target.text)
    cursor = characters.count
    length = TextLimit.length(target.text)
  }

  package var text: String { String(characters) }

  /// The time at which the text is to be saved, in milliseconds; nil while there is nothing to
  /// save.
  package var deadline: Int? {
    unsavedSince.map { min(lastChange + Self.pause, $0 + Self.patience) }
  }

  /// Takes note that the disk has the text.
  ///
  /// - Parameter isChange: whether that took a change; text typed and deleted again takes none.
  package mutating func markSaved(isChange: Bool = true) {
    unsavedSince = nil
    if isChange { wasSaved = true }
  }

  /// Takes note that Enter opened the box.
  mutating func holdEnter(at milliseconds: Int) { heldEnter = HeldEnter(at: milliseconds) }

  /// True for a key that is no more than the Enter that opened the box, still held down.
  mutating func isHeldEnter(_ isEnter: Bool, at milliseconds: Int) -> Bool {
    guard isEnter, heldEnter?.comesAgain(at: milliseconds) == true else {
      heldEnter = nil
      return false
    }
    return true
  }

  /// Removes every character.
  package mutating func empty(at milliseconds: Int) {
    cursor = characters.count
    delete(to: 0, at: milliseconds)
  }

  /// Makes the next character or paste take the place of a day or a number.
  package mutating func select() { isSelected = target.kind.isReplacedByTyping }

  /// Makes the next change to be saved a step of its own for undo.
  package mutating func beginStep() { wasSaved = false }

  /// Puts text in at the cursor: all of it, or nothing where there is no room for all of it.
  /// Returns whether it is in.
  package mutating func insert(_ text: String, at milliseconds: Int) -> Bool {
    if isSelected { empty(at: milliseconds) }
    let fresh = Array(text)
    let more = fresh.reduce(0) { $0 + TextLimit.length($1) }
    guard length + more <= TextLimit.characters else { return false }
    guard !fresh.isEmpty else { return true }
    characters.insert(contentsOf: fresh, at: cursor)
    length += more
    cursor += fresh.count
    changed(at: milliseconds)
    return true
  }

  /// Removes the characters between the cursor and a place.
  package mutating func delete(to place: Int, at milliseconds: Int) {
    let end = min(max(0, place), characters.count)
    let range = min(cursor, end)..<max(cursor, end)
    isSelected = false
    guard !range.isEmpty else { return }
    length -= characters[range].reduce(0) { $0 + TextLimit.length($1) }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    changed(at: milliseconds)
  }

  /// Takes this text in place of the whole, unless it is too long. Returns whether it did.
  package mutating func replace(with text: String, at milliseconds: Int) -> Bool {
    guard TextLimit.allows(text) else { return false }
    cursor = 0
    delete(to: characters.count, at: milliseconds)
    return insert(text, at: milliseconds)
  }

  /// Puts the cursor before this character, or at the nearest end.
  package mutating func move(to place: Int) {
    isSelected = false
    cursor = min(max(0, place), characters.count)
  }

  /// The start of the word before the cursor.
  package var previousWord: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// The place above (`-1`) or below (`1`) the cursor when the text is wrapped to this width;
  /// nil beyond the first or last row.
  package func place(rows delta: Int, width: Int) -> Int? {
    let rows = Wrap.ranges(characters, width: width)
    let row = Self.row(of: cursor, in: rows)
    guard rows.indices.contains(row + delta) else { return nil }
    let column = cursor - rows[row].lowerBound
    let target = rows[row + delta]
    let last = row + delta == rows.count - 1 ? target.upperBound : target.upperBound - 1
    return min(target.lowerBound + column, max(target.lowerBound, last))
  }

  /// The row that holds a place.
  package static func row(of place: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= place } ?? 0
  }

  private mutating func changed(at milliseconds: Int) {
    wasRefused = false
    lastChange = milliseconds
    unsavedSince = unsavedSince ?? milliseconds
  }
}
