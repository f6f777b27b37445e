/// What makes a line of Markdown more than text by how it begins.
enum LineStart {
  /// Where a backslash takes the meaning away; nil when the line is only text.
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

  /// A rule, the line under a heading, or the one under a table's header.
  private static func isRule(_ line: [Unicode.Scalar]) -> Bool {
    line.allSatisfy { $0 == "-" || $0 == " " || $0 == ":" }
  }

  /// The `.` or `)` of a numbered item.
  private static func numeral(_ line: [Unicode.Scalar]) -> Int? {
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), digits < line.count, [".", ")"].contains(line[digits]) else {
      return nil
    }
    return digits + 1 == line.count || line[digits + 1] == " " ? digits : nil
  }
}
