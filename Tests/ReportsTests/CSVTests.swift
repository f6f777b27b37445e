import Reports
import Testing

@Suite("Rows of CSV") struct CSVTests {
  private func text(_ text: String) -> String { CSV.row([.text(text)]) }

  @Test("end in a line end and have a comma between cells")
  func plain() {
    #expect(CSV.row([.text("a b"), .plain("-1.5"), .text("")]) == "a b,-1.5,\n")
    #expect(CSV.row([]) == "\n")
  }

  @Test("quote what would end a cell, and double quotation marks")
  func quotes() {
    #expect(text("a,b") == "\"a,b\"\n")
    #expect(text("a \"b\"") == "\"a \"\"b\"\"\"\n")
    #expect(text("a\nb") == "\"a\nb\"\n")
    #expect(text("a\r\nb") == "\"a\nb\"\n", "line ends are plain")
  }

  @Test("are not broken by marks that combine with a comma or a quotation mark")
  func marks() {
    #expect(Array(text("a,\u{301}b").utf8) == Array("\"a,\u{301}b\"\n".utf8))
    #expect(Array(text("a\"\u{308},b").utf8) == Array("\"a\"\"\u{308},b\"\n".utf8))
    #expect(Array(text("=\u{338}1").utf8) == Array("'=\u{338}1\n".utf8))
  }

  @Test(
    "never begin a cell as a formula",
    arguments: ["=", "+", "-", "@", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"])
  func formulas(_ start: String) {
    #expect(text(start + "x") == "'\(start)x\n")
  }

  @Test("guard a formula that also needs quotation marks")
  func link() {
    #expect(
      text(#"=HYPERLINK("https://e.example","x")"#)
        == #""'=HYPERLINK(""https://e.example"",""x"")""# + "\n")
    #expect(text("\n=1") == "\"'\n=1\"\n" && text("\t=1") == "  =1\n")
  }

  @Test("leave numbers of the format itself alone")
  func numbers() {
    #expect(CSV.row([.plain("-0.25")]) == "-0.25\n")
  }

  @Test("show control characters instead of sending them")
  func controls() {
    #expect(text("\u{1B}[31mred") == "\u{241B}[31mred\n")
    #expect(text("a\u{202E}b") == "ab\n")
  }

  @Test("hold any hostile text in one cell, which reads back", arguments: HostileTexts.all)
  func hostile(_ text: String) throws {
    let row = CSV.row([.text(text), .plain("end")])
    let cells = try #require(CSVCells(row))
    #expect(cells.rows.map(\.count) == [2] && cells.rows[0][1] == "end")
    #expect(!"=+-@\t\r\n".utf8.contains(cells.rows[0][0].utf8.first ?? 0))
  }
}

/// A plain reader of RFC 4180, by bytes, for tests; nil where quotation marks are out of place.
struct CSVCells {
  private(set) var rows: [[String]] = []

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var (row, cell, place) = ([String](), [UInt8](), 0)
    while place < bytes.count {
      if cell.isEmpty, bytes[place] == UInt8(ascii: "\"") {
        guard let end = CSVCells.quoted(bytes, place + 1, &cell) else { return nil }
        place = end
      }
      guard place < bytes.count, bytes[place] != UInt8(ascii: "\"") else { return nil }
      switch bytes[place] {
      case UInt8(ascii: ","): row.append(String(decoding: cell, as: UTF8.self))
      case UInt8(ascii: "\n"):
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        row = []
      default:
        cell.append(bytes[place])
        place += 1
        continue
      }
      cell = []
      place += 1
    }
    guard row.isEmpty, cell.isEmpty else { return nil }
  }

  /// Reads to the closing quotation mark, and returns what is after it.
  private static func quoted(_ bytes: [UInt8], _ start: Int, _ cell: inout [UInt8]) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "\"") {
        cell.append(bytes[place])
      } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") {
        cell.append(bytes[place])
        place += 1
      } else {
        return place + 1
      }
      place += 1
    }
    return nil
  }
}
