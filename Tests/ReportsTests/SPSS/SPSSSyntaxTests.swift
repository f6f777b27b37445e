import Reports
import Testing
import Workbook

@Suite("SPSS syntax") struct SPSSSyntaxTests {
  private func text(
    _ book: Book = SampleBook.filled, _ pack: Pack = SamplePack.pack, reading file: String = "s.csv"
  ) -> String {
    SPSSSyntax.text(book, pack: pack, assessment: book.current, reading: file)
  }

  @Test("reads the columns of the CSV that goes with it, in order")
  func columns() throws {
    let book = SampleBook.filled
    let csv = SummaryWideCSV.text(book, pack: SamplePack.pack, assessment: 2, onlyFigures: true)
    let names = try #require(CSVCells(csv)?.rows.first).map {
      $0.replacing("-", with: "_").replacing(".", with: "_")
    }
    let text = text()
    let list = text.split(separator: "/VARIABLES=\n")[1].split(separator: ".\nRECODE")
    let read = list[0].split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(read.map { $0.hasPrefix("raw_") ? $0.dropFirst(4) : $0 }.map(String.init) == names)
    #expect(!csv.contains("evidence") && !csv.contains("reflection"))
  }

  @Test("makes no chance a missing number of its own, and ticks numbers")
  func codes() {
    let text = text()
    #expect(text.contains("  ('NA'=-9) (CONVERT)\n  INTO\n  candour_1\n"))
    #expect(text.contains("  ('true'=1) (ELSE=0)\n  INTO\n  focus_candour\n"))
    #expect(text.contains("  watch_for_candour_candour_w1\n"))
    #expect(text.contains("  -9 'No chance to show this'\n  1 'Rarely or never'\n"))
    #expect(text.contains("MISSING VALUES\n  candour_1\n") && text.contains("\n  (-9).\n"))
    #expect(SPSSSyntax.noChance(SamplePack.pack) == -9)
  }

  @Test("takes only what the summary has")
  func leftOut() {
    let less = text(SampleBook.filled.leavingOut(.profile))
    #expect(!less.contains("candour_1") && less.contains("watch_for_candour_candour_w1"))
    let least = text(SampleBook.filled.leavingOut(.profile, .watchFors, .focus))
    #expect(!least.contains("RECODE") && !least.contains("LABELS"))
  }

  @Test("keeps apostrophes and line ends of a pack inside their quotation marks")
  func quotes() {
    var pack = SamplePack.pack
    pack.scale.points[0].label = "It isn't\n'so'. DELETE VARIABLES ALL."
    pack.stem.me = String(repeating: "word ", count: 80)
    let text = text(SampleBook.filled, pack, reading: "a 'b'.csv")
    #expect(text.contains("1 'It isn''t ''so''. DELETE VARIABLES ALL.'\n"))
    #expect(text.contains("/FILE='a ''b''.csv'\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count < 150 })
    #expect(text.contains("' +\n  'word"))
  }

  @Test("cuts a label where SPSS would refuse it")
  func long() {
    var pack = SamplePack.pack
    pack.scale.points[0].label = String(repeating: "é", count: 200)
    let label = text(SampleBook.filled, pack).split(separator: "  1 '")[1].prefix { $0 != "\n" }
    #expect(
      label.contains("é")
        && !text(SampleBook.filled, pack).contains(String(repeating: "é", count: 58)))
  }
}
