import Workbook

/// One line of iCalendar (RFC 5545): a property, folded so that no line has more than 75 bytes.
struct ContentLine {
  private static let longest = 75

  /// The line without its line end, not folded.
  private let text: String

  /// A property with a value of the format's own.
  init(_ name: String, plain value: String) { text = name + ":" + value }

  /// A property with texts that people wrote, cleaned and escaped, with commas between them.
  init(_ name: String, _ texts: String...) {
    text = name + ":" + texts.map(ContentLine.escaped).joined(separator: ",")
  }

  /// The line as it is written: CRLF after each piece, a space before all but the first. A piece
  /// ends between two characters of UTF-8, never inside one.
  var written: String {
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > ContentLine.longest {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += width
    }
    return result + "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in CleanText.clean(text, keepingLines: true).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\"
      case "\n":
        result += "\\n"
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
