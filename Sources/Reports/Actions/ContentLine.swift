import Workbook

/// One content line of iCalendar (RFC 5545): a property, folded to lines of at most 75 bytes.
struct ContentLine {
  private static let longest = 75

  /// The unfolded line, without its line end.
  private let text: String

  /// Creates a property whose value needs no escaping.
  init(_ name: String, plain value: String) { text = name + ":" + value }

  /// Creates a property with texts that people wrote, cleaned, escaped and separated by commas.
  init(_ name: String, _ texts: String...) {
    text = name + ":" + texts.map(ContentLine.escaped).joined(separator: ",")
  }

  /// The folded line: pieces end in CRLF, and all but the first start with a space. A UTF-8
  /// character is never split.
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
