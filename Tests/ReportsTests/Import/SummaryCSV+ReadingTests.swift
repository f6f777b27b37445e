import Reports
import Testing
import Workbook

@Suite("A summary in CSV, read") struct SummaryCSVReadingTests {
  private let head = "pack,version,language,assessment,begun,finished"
  private let start = "core,1.0.0,en-GB,2,2026-11-09,2026-11-20"

  private func long(_ rows: String..., names: String = ",kind,theme,item,value,label") -> String {
    ([head + names] + rows.map { "\(start),\($0)" }).map { $0 + "\n" }.joined()
  }

  @Test(
    "names line and column, and what was expected",
    arguments: [
      (
        "rating,candour,candour-1,9,",
        "line 3, column 10 (value): expected a whole number from 1 to 5, NA or nothing."
      ),
      (
        "rating,candour,candour-1,4.5,",
        "line 3, column 10 (value): expected a whole number from 1 to 5, NA or nothing."
      ),
      (
        "rating,candour,candor-1,4,",
        "line 3, column 9 (item): expected a statement of this pack, such as candour-1."
      ),
      (
        "rating,humility,humility-1,4,", "line 3, column 9 (item): expected every answer only once."
      ),
      (
        "importance,candour,,NA,",
        "line 3, column 10 (value): expected a whole number from 1 to 5 or nothing."
      ),
      (
        "importance,candor,,3,",
        "line 3, column 8 (theme): expected a theme of this pack, such as candour."
      ),
      (
        "ratings,candour,candour-1,4,",
        "line 3, column 7 (kind): expected a word of this format, such as rating."
      ),
      (
        "evidence-day,candour,,soon,",
        "line 3, column 10 (value): expected a day, such as 2026-11-23, or nothing."
      ),
      (
        "watch-for,candour,candour-w1,maybe,",
        "line 3, column 10 (value): expected true or nothing."
      ),
      ("rating,candour,candour-1,4", "line 3: expected 11 cells, as in the first line."),
      (
        "evidence,candour,,\"never ends,",
        "line 3, column 10: expected one quotation mark at the end of this cell, and two for one inside."
      ),
      (
        "evidence,candour,,a \"b\",",
        "line 3, column 10: expected quotation marks around the whole cell, and two for one inside."
      ),
    ])
  func rows(_ row: String, _ wanted: String) {
    #expect(Importing.message(long("rating,humility,humility-1,3,", row)) == wanted)
  }

  @Test("names what is wrong with the columns")
  func columns() {
    let row = "rating,candour,candour-1,4,"
    #expect(
      Importing.message(long(row, names: ",kind,theme,item,value,mood"))
        .hasPrefix("line 1, column 11 (mood): expected pack, version"))
    #expect(
      Importing.message(long("rating,candour,4,", names: ",kind,theme,value,label"))
        == "line 1: expected a column item.")
    #expect(
      Importing.message(long(row, names: ",kind,theme,item,value,value"))
        == "line 1, column 11 (value): expected every column only once.")
    #expect(Importing.message(head + ",kind,theme,item,value\n") == "line 2: expected a row.")
  }

  @Test("says of an assessment the same in every row, and is of the pack in use")
  func one() {
    let rows = long("rating,candour,candour-1,4,", "rating,candour,candour-2,4,")
    #expect(
      Importing.message(
        rows.replacing(
          "\ncore,1.0.0,en-GB,2,2026-11-09,2026-11-20,rating,candour,candour-2",
          with: "\ncore,1.0.0,en-GB,2,2026-11-10,2026-11-20,rating,candour,candour-2"))
        == "line 3, column 5 (begun): expected \"2026-11-09\", as in the first row.")
    #expect(
      Importing.message(rows.replacing("core", with: "mine")).hasPrefix(
        "this summary is of the pack mine"))
    #expect(
      Importing.message(rows.replacing(",2,", with: ",two,"))
        == """
        2 mistakes, and nothing is imported.
          line 2, column 4 (assessment): expected a whole number from 1 to 9999.
          line 3, column 4 (assessment): expected a whole number from 1 to 9999.
        """)
  }

  @Test("takes columns in any order, and does without the label")
  func order() throws {
    let text =
      "value,item,theme,kind,finished,begun,assessment,language,version,pack\n4,candour-1,candour,rating,,2026-11-09,2,en-GB,1.0.0,core\n"
    let book = try Importing.result(text)
    #expect(book.answer("candour-1", in: 2) == .rated(4) && book.day(.finished(2)) == nil)
  }

  @Test(
    "reads what spreadsheets make of it: separators, line ends, encodings, numbers, days and words",
    arguments: [",", ";", "\t"])
  func dialects(_ separator: String) throws {
    let text = long(
      "rating,candour,candour-1,4.0,", "watch-for,candour,candour-w1,TRUE,",
      "evidence-day,candour,,31/08/2026,", "evidence,candour,,caf\u{E9},"
    ).replacing(",", with: separator)
    for end in ["\n", "\r\n", "\r"] {
      let written = text.replacing("\n", with: end)
      let files = [
        Array(written.utf8), written.unicodeScalars.map { UInt8($0.value) },
        ("\u{FEFF}" + written).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      ]
      for bytes in files {
        let book = try Importing.result(bytes)
        #expect(book.answer("candour-1", in: 2) == .rated(4))
        #expect(book.day(.evidenceDay("candour", in: 2)) == Day(year: 2026, month: 8, day: 31))
        #expect(book.text(.evidence("candour", in: 2)) == "caf\u{E9}")
      }
    }
  }

  @Test("names every mistake at once")
  func everyMistake() {
    #expect(
      Importing.message(
        long("rating,candour,candour-1,9,", "importance,candour,,8,", "rating,candour,x-1,\"4,"))
        == "3 mistakes, and nothing is imported.\n"
        + "  line 4, column 10: expected one quotation mark at the end of this cell, and two for one "
        + "inside.\n"
        + "  line 2, column 10 (value): expected a whole number from 1 to 5, NA or nothing.\n"
        + "  line 3, column 10 (value): expected a whole number from 1 to 5 or nothing.")
  }

  @Test("names every mistake in the columns, and a short first row beside those of others")
  func everyColumn() {
    #expect(
      Importing.message(
        long("rating,candour,candour-1,4,1,2", names: ",kind,theme,thing,value,mood,mood")
      )
      .hasPrefix("5 mistakes, and nothing is imported.\n  line 1, column 12 (mood)"))
    #expect(
      Importing.message(long("rating,candour", "rating,humility,humility-1,9,"))
        == "2 mistakes, and nothing is imported.\n  line 2: expected 11 cells, as in the first line."
        + "\n  line 3, column 10 (value): expected a whole number from 1 to 5, NA or nothing.")
  }

  @Test("takes back one apostrophe, and only one that kept a cell from being a formula")
  func apostrophes() throws {
    for (cell, text) in [
      ("'=1", "=1"), ("''tis", "'tis"), ("'tis", "'tis"), ("'", "'"), ("'\u{FF1D}1", "\u{FF1D}1"),
    ] {
      let book = try Importing.result(long("evidence,candour,,\(cell),"))
      #expect(book.text(.evidence("candour", in: 2)) == text)
    }
  }

  @Test("in its wide form names the column that the pack does not have, and takes one row")
  func wide() {
    #expect(
      Importing.message("\(head),candour-1,importance.candor\n\(start),4,5\n")
        == "line 1, column 8 (importance.candor): expected a column of this pack, such as importance.candour."
    )
    #expect(
      Importing.message("\(head),candour-1\n\(start),4\n\(start),5\n")
        == "line 3: expected one row, of one assessment.")
    #expect(
      Importing.message("\(head),candour-1\n\(start),7\n")
        == "line 2, column 7 (candour-1): expected a whole number from 1 to 5, NA or nothing.")
  }

  @Test("counts lines and not rows, as an editor does")
  func lines() {
    let text = long("evidence,candour,,\"one\ntwo\nthree\",", "", "rating,candour,candour-1,9,")
    #expect(
      Importing.message(text.replacing("\(start),\n", with: "\n")).hasPrefix("line 6, column 10"))
  }
}
