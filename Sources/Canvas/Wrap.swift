/// Line breaking.
package enum Wrap {
  /// Breaks a text into rows of at most `width` columns: at spaces, or within a word that is wider
  /// than a row. A newline starts a new row. The result has at least one row.
  package static func rows(_ text: String, width: Int) -> [String] {
    if Glyph.isSimple(text) { return rows(simple: text, width: max(1, width)) }
    let characters = Array(text)
    return ranges(characters, width: width).map { range in
      var row = String(characters[range])
      while row.last == " " || row.last == "\n" { row.removeLast() }
      return row
    }
  }

  /// Breaks a text into the rows of `rows(_:width:)`, as ranges of characters. Every character
  /// belongs to exactly one row: the space or newline at a break ends its row, so that the cursor
  /// can be placed on it.
  package static func ranges(_ characters: [Character], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    var breakAfter: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\n" {
        rows.append(start..<index + 1)
        (start, columns, breakAfter) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let wide = TextWidth.columns(String(character))
      if columns + wide > max(1, width), index > start, character != " " {
        let end = breakAfter ?? index
        rows.append(start..<end)
        (start, columns, breakAfter) = (end, 0, nil)
        index = end
        continue
      }
      columns += wide
      index += 1
      if character == " " { breakAfter = index }
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// Breaks a text whose code points are all one column wide, without splitting it into grapheme
  /// clusters.
  private static func rows(simple text: String, width: Int) -> [String] {
    let scalars = text.unicodeScalars
    var rows: [String] = []
    var start = scalars.startIndex
    var columns = 0
    var breakAfter: (index: String.Index, columns: Int)?
    for index in scalars.indices {
      let isSpace = scalars[index] == " "
      if columns >= width, !isSpace {
        let end = breakAfter ?? (index, columns)
        rows.append(trimmed(scalars[start..<end.index]))
        (start, columns, breakAfter) = (end.index, columns - end.columns, nil)
      }
      columns += 1
      if isSpace { breakAfter = (scalars.index(after: index), columns) }
    }
    rows.append(trimmed(scalars[start...]))
    return rows
  }

  private static func trimmed(_ row: Substring.UnicodeScalarView) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return String(row)
  }
}
