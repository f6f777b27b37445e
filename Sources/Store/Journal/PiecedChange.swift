package import Workbook

/// A part of a change whose text is too long for one line.
package struct JournalPiece: Equatable, Sendable {
  /// The change, with no more of its text than this line holds, as it was written.
  package var part: Change
  /// Which piece this is, from 1.
  package var number: Int
  /// The number of pieces of the change.
  package var count: Int
  /// The number of the line.
  package var sequence: Int

  /// The most pieces that a change may have: those of the longest text, each of which may end some
  /// bytes early, before a code point.
  static let most = TextLimit.bytes / length + 1

  /// The most bytes of a text in one piece: in JSON a byte may take six.
  static let length = 10_000

  init(_ part: Change, number: Int, of count: Int, sequence: Int) {
    self.part = part
    self.number = number
    self.count = count
    self.sequence = sequence
  }
}

/// A change that is put together from its pieces, as they come.
struct PiecedChange {
  /// The first piece, with the text of those that followed.
  private var change: Change
  private var text: String
  private let count: Int
  /// The number of pieces that have come.
  private(set) var received = 1
  /// The number of the first line.
  let first: Int

  /// A change that begins with this piece; nil when that is not its first.
  init?(_ piece: JournalPiece) {
    guard piece.number == 1, case .text(let text) = piece.part.value else { return nil }
    change = piece.part
    self.text = text
    count = piece.count
    first = piece.sequence
  }

  /// Takes the next piece in; false when this is not the next one.
  mutating func add(_ piece: JournalPiece) -> Bool {
    guard piece.number == received + 1, piece.count == count,
      piece.sequence == first + received, piece.part.field == change.field,
      piece.part.reason == change.reason, case .text(let more) = piece.part.value
    else { return false }
    text += more
    received += 1
    return true
  }

  /// The change, once it has all its pieces.
  var whole: Change? {
    guard received == count else { return nil }
    var whole = change
    whole.value = Value(.text(text), as: change.field.kind.shape)
    return whole
  }
}

extension JournalLine {
  /// The lines that hold this change, numbered from `sequence` on, newlines included: one, or as
  /// many as its text takes.
  package static func all(_ change: Change, from sequence: Int) -> [[UInt8]] {
    let whole = encoded(change, sequence: sequence)
    guard whole.count > maximumLength, case .text(let text) = change.value else { return [whole] }
    let texts = pieces(of: text)
    return texts.enumerated().map { index, text in
      var part = change
      part.value = .text(text)
      return encoded(
        JournalPiece(part, number: index + 1, of: texts.count, sequence: sequence + index))
    }
  }

  /// A text cut between code points into pieces of `JournalPiece.length` bytes at most.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      let more = UTF8.width(scalar)
      if length + more > JournalPiece.length {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        length = 0
      }
      piece.append(scalar)
      length += more
    }
    return pieces + [String(piece)]
  }
}
