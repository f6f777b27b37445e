import Workbook

/// Line wrapping at spaces to a maximum width; words longer than a line are broken.
struct Wrap {
  /// The maximum line width in characters.
  let width: Int

  /// Returns the text cleaned and wrapped.
  ///
  /// - Parameters:
  ///   - indent: The indentation of every line, in spaces.
  ///   - hanging: The additional indentation of every line except the first, in spaces.
  func text(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    let spaces = String(repeating: " ", count: indent + hanging)
    let room = max(1, width - spaces.count)
    let clean = CleanText.clean(text)
    let isPlain = clean.utf8.allSatisfy { $0 < 0x80 }
    let lines =
      isPlain
      ? Wrap.lines(Array(clean.utf8), at: UInt8(ascii: " "), room, first: room + hanging).map {
        String(decoding: $0, as: UTF8.self)
      } : Wrap.lines(Array(clean), at: " ", room, first: room + hanging).map { String($0) }
    let first = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? first : spaces) + $1 }.joined(separator: "\n")
  }

  /// Returns the words of a text, joined by single spaces, in lines of at most `room` elements; the
  /// first line has at most `first`.
  private static func lines<Sign: Equatable>(
    _ text: [Sign], at space: Sign, _ room: Int, first: Int
  ) -> [[Sign]] {
    var lines: [[Sign]] = []
    var line: [Sign] = []
    for word in text.split(separator: space).flatMap({ pieces($0, room) }) {
      if !line.isEmpty, line.count + 1 + word.count > (lines.isEmpty ? first : room) {
        lines.append(line)
        line = []
      }
      if !line.isEmpty { line.append(space) }
      line += word
    }
    return lines + [line]
  }

  private static func pieces<Sign>(_ word: ArraySlice<Sign>, _ room: Int) -> [ArraySlice<Sign>] {
    stride(from: word.startIndex, to: word.endIndex, by: room).map {
      word[$0..<min($0 + room, word.endIndex)]
    }
  }
}
