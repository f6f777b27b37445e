/// A text drawn in large letters, which are made of block characters, or of signs of ASCII: two
/// pixels stand above each other in a cell.
package struct BlockLetters: Equatable, Sendable {
  /// The text, line by line.
  package let lines: [String]
  /// The columns of a pixel; half as many rows.
  package let scale: Int
  private let isASCII: Bool

  /// Breaks a text into lines of large letters.
  ///
  /// - Parameters:
  ///   - width: The columns there are.
  ///   - scale: The columns of a pixel; 1 makes letters three rows high.
  /// - Returns: nil if a character has no shape, or a word does not fit.
  package init?(_ text: String, width: Int, scale: Int, isASCII: Bool) {
    self.scale = scale
    self.isASCII = isASCII
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      guard let columns = Self.columns(word, scale), columns <= width else { return nil }
      let longer = lines.last.map { $0 + " " + word }
      if let longer, let columns = Self.columns(longer, scale), columns <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    guard !lines.isEmpty else { return nil }
    self.lines = lines
  }

  /// The rows of all lines.
  package var height: Int { lines.count * lineHeight }

  /// The rows of a line; letters below the base line need one more, and the next line a gap.
  private var lineHeight: Int {
    let below = lines.contains { $0.contains(where: Self.isBelow) }
    return ((below ? 7 : 6) * scale + 1) / 2
  }

  /// The drawn rows of each line, without blanks at their ends.
  package var rows: [[String]] { lines.map(rows) }

  private func rows(_ line: String) -> [String] {
    let pixels = pixels(line)
    return (0..<lineHeight).map { row in
      var text = ""
      for column in 0..<(pixels.first?.count ?? 0) {
        let upper = isOn(pixels, 2 * row, column)
        let cell = sign(upper, isOn(pixels, 2 * row + 1, column))
        text += String(repeating: cell, count: scale)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private func isOn(_ pixels: [[Bool]], _ row: Int, _ column: Int) -> Bool {
    let row = row / scale
    return row < pixels.count && pixels[row][column]
  }

  private func sign(_ upper: Bool, _ lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): isASCII ? "#" : "█"
    case (true, false): isASCII ? "\"" : "▀"
    case (false, true): isASCII ? "o" : "▄"
    case (false, false): " "
    }
  }

  /// The pixels of a line, with one column between letters.
  private func pixels(_ line: String) -> [[Bool]] {
    var pixels = [[Bool]](repeating: [], count: BlockGlyphs.height)
    for character in line {
      let glyph = BlockGlyphs.rows(character) ?? []
      let width = glyph.first?.count ?? 0
      for row in pixels.indices {
        if !pixels[row].isEmpty { pixels[row].append(false) }
        pixels[row] +=
          row < glyph.count
          ? glyph[row].map { $0 == "#" } : [Bool](repeating: false, count: width)
      }
    }
    return pixels
  }

  /// The columns of a text; nil if a character has no shape.
  private static func columns(_ text: String, _ scale: Int) -> Int? {
    var columns = -1
    for character in text {
      guard let width = BlockGlyphs.rows(character)?.first?.count else { return nil }
      columns += width + 1
    }
    return columns * scale
  }

  private static func isBelow(_ character: Character) -> Bool {
    BlockGlyphs.rows(character).map { $0.count == BlockGlyphs.height } ?? false
  }
}
