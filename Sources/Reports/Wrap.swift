import Workbook

/// Breaks text into lines of at most so many characters, at spaces; a longer word is broken.
struct Wrap {
  /// How wide lines are, in characters.
  let width: Int

  /// The text on lines, cleaned.
  ///
  /// - Parameters:
  ///   - indent: spaces before every line.
  ///   - hanging: spaces before every line but the first.
  func text(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    let spaces = String(repeating: " ", count: indent + hanging)
    let room = max(1, width - spaces.count)
    var lines: [String] = []
    var line = ""
    for word in CleanText.clean(text).split(separator: " ").flatMap({ pieces($0, room) }) {
      if !line.isEmpty, line.count + 1 + word.count > room + (lines.isEmpty ? hanging : 0) {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    let first = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? first : spaces) + $1 }.joined(separator: "\n")
  }

  private func pieces(_ word: Substring, _ room: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.count > room {
      pieces.append(String(rest.prefix(room)))
      rest = rest.dropFirst(room)
    }
    return pieces + [String(rest)]
  }
}
