/// Detection of block-level Markdown markup at the start of a line: headings, quotations, lists,
/// rules and table delimiters.
enum LineStart {
  /// Returns the index of the scalar to escape with a backslash so that the line stays plain text,
  /// or nil if the line starts no markup.
  static func marker(in line: [Unicode.Scalar]) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case "#", ">": return 0
    case "=": return line.allSatisfy { $0 == "=" || $0 == " " } ? 0 : nil
    case "-", "+": return isBullet(line) || isRule(line) ? 0 : nil
    case ":": return line.count == 1 || line[1] == "-" || line[1] == " " ? 0 : nil
    default: return numeral(line)
    }
  }

  private static func isBullet(_ line: [Unicode.Scalar]) -> Bool {
    line.count == 1 || line[1] == " "
  }

  /// Returns whether the line could be a thematic break, a setext heading underline or the
  /// delimiter row of a table.
  private static func isRule(_ line: [Unicode.Scalar]) -> Bool {
    line.allSatisfy { $0 == "-" || $0 == " " || $0 == ":" }
  }

  /// Returns the index of the `.` or `)` after the number of an ordered list item, or nil if there
  /// is none.
  private static func numeral(_ line: [Unicode.Scalar]) -> Int? {
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), digits < line.count, [".", ")"].contains(line[digits]) else {
      return nil
    }
    return digits + 1 == line.count || line[digits + 1] == " " ? digits : nil
  }
}
