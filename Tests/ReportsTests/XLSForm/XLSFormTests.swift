import Reports
import Testing
import Workbook

/// A pack goes into a form and comes out as it was.
@Suite struct XLSFormTests {
  /// The cells of a CSV file, as any reader sees them.
  private static func cells(_ text: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\n": if isQuoted { fallthrough } else { cells.append("") }
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  private static func readBack(_ pack: Pack) -> FormReading {
    XLSForm.read(Array(XLSForm.text(pack).utf8), name: "form.csv")
  }

  @Test(arguments: 0..<80 as Range<UInt64>) func anyPackComesBackAsItWas(_ seed: UInt64) {
    let pack = RandomPack.pack(seed)
    let reading = Self.readBack(pack)
    #expect(reading.pack == pack, "\(reading.problems.filter(\.isFatal).prefix(3))")
    #expect(reading.notes == [])
  }

  @Test func writingAgainGivesTheSameBytes() throws {
    let sample = RandomPack.pack(7)
    let text = XLSForm.text(sample)
    let pack = try #require(Self.readBack(sample).pack)
    #expect(XLSForm.text(pack) == text)
  }

  /// No cell begins with what a spreadsheet would run, whatever the texts are.
  @Test(arguments: 0..<30 as Range<UInt64>) func nothingIsAFormula(_ seed: UInt64) {
    for cell in Self.cells(XLSForm.text(RandomPack.pack(seed))) where Int(cell) == nil {
      #expect(!"=+-@\t\r\n".contains(cell.first ?? "x"), "\(cell)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func noTextIsTheNameOfAQuestion(_ seed: UInt64) {
    let text = XLSForm.text(RandomPack.pack(seed))
    #expect(!text.contains("${") && !text.contains("instance("))
  }

  @Test func aFormAsksWhatThePackAsks() throws {
    let sample = try #require(FormSample().reading.pack)
    let lines = XLSForm.text(sample).split(separator: "\n").map(String.init)
    let statement = sample.statements[0]
    let question = "\(sample.stem.me) \(statement.wording.me)"
    #expect(
      lines.contains { $0.contains("select_one scale,\(statement.id)") && $0.contains(question) })
    #expect(lines.contains { $0.hasPrefix(",scale,NA,") } == !sample.scale.noChance.isEmpty)
  }

  @Test func whatDoesNotComeBackIsNamed() {
    let sample = RandomPack.pack(7)
    var pack = sample
    pack.title = " Leading "
    pack.areas[0].themes[0].definition += "\n"
    pack.about = About(
      privacy: "Only you.", paragraphs: ["A pack."], limits: ["", "It is no test."],
      provenance: "Ours.")
    let theme = pack.areas[0].themes[0].id
    #expect(XLSForm.losses(pack) == ["settings", "about", "theme \(theme)"])
    #expect(XLSForm.losses(sample) == [])
  }
}
