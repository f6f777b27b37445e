import Reports
import Scoring
import Shoal
import Store
import Testing
import Workbook

/// Answers as survey tools, spreadsheets and statistics programs write them come to the tally of a
/// plain file, byte for byte.
@Suite struct FormsTests {
  private static let tools = [
    "kobo.csv", "odk.csv", "limesurvey.csv", "google.csv", "microsoft.csv", "excel.csv",
  ]

  @Test(arguments: tools) func whatAToolExportsIsRead(_ name: String) throws {
    let plain = try FormsSample.tally([FormsSample.folder + "plain.csv"], .strict)
    let found = try FormsSample.tally([FormsSample.folder + name])
    #expect(
      String(decoding: found.bytes, as: UTF8.self) == String(decoding: plain.bytes, as: UTF8.self))
  }

  @Test func aColumnIsTheGroupThatIsNamed() throws {
    let plain = try FormsSample.tally([FormsSample.folder + "plain.csv"], .strict)
    let found = try FormsSample.tally(
      [FormsSample.folder + "qualtrics.csv"], AnswerManner(group: "Team"))
    #expect(found.bytes == plain.bytes)
    #expect(
      found.notes[0].hasSuffix(
        "3 other columns are passed over: StartDate, RecordedDate, ResponseId."))
  }

  @Test(arguments: ["pandas.csv", "r.csv"]) func dataFramesAreRead(_ name: String) throws {
    let missing = AnswerManner(unavailable: .missing)
    let plain = try FormsSample.tally([FormsSample.folder + "plain.csv"], missing)
    let found = try FormsSample.tally([FormsSample.folder + name], missing)
    #expect(found.bytes == plain.bytes)
  }

  // MARK: Every form in every encoding

  private static let people: [(group: String, answers: [Int])] = [
    ("Zürich", [1, 2, 3]), ("", [4, 0, 9]), ("Zürich", [9, 9, 9]), ("North", [0, 1, 0]),
    ("North", [2, 2, 2]), ("Zürich", [0, 4, 4]), ("", [3, 3, 1]),
  ]

  private static let encodings: [(name: String, bytes: @Sendable (String) -> [UInt8])] = [
    ("UTF-8", { Array($0.utf8) }), ("UTF-8 with a mark", { TextCoding.mark + Array($0.utf8) }),
    ("UTF-16 with a mark", { utf16("\u{FEFF}" + $0, isBigEndian: false) }),
    ("UTF-16, big, with a mark", { utf16("\u{FEFF}" + $0, isBigEndian: true) }),
    ("UTF-16", { utf16($0, isBigEndian: false) }),
    ("UTF-16, big", { utf16($0, isBigEndian: true) }),
    ("Windows-1252", { text in text.unicodeScalars.map { UInt8($0.value) } }),
  ]

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: WrittenForm.all.indices)
  func everyFormInEveryEncodingIsTheSameTally(_ index: Int) throws {
    let sample = try GatheringSample()
    let plain = try sample.file(
      "plain.csv", WrittenForm.all[0].text(Self.people, separator: ",", end: "\n"))
    let expected = try FormsSample.tally([plain], .strict).bytes
    let form = WrittenForm.all[index]
    for separator in [",", ";", "\t"] {
      for end in ["\n", "\r\n", "\r"] {
        let text = form.text(Self.people, separator: separator, end: end)
        for encoding in Self.encodings {
          let path = try sample.file("form.csv", encoding.bytes(text))
          let found = try FormsSample.tally([path]).bytes
          #expect(
            found == expected,
            "\(form), \(separator.debugDescription), \(end.debugDescription), \(encoding.name)")
        }
      }
    }
  }

  // MARK: What is said

  @Test func whatNeedsAWordIsAskedFor() throws {
    #expect(throws: (any Error).self) {
      try FormsSample.tally([FormsSample.folder + "r.csv"], AnswerManner())
    }
    #expect(throws: (any Error).self) {
      try FormsSample.tally([FormsSample.folder + "qualtrics.csv"], AnswerManner(group: "Tea"))
    }
  }

  @Test func windows1252AndPassedOverColumnsAreSaid() throws {
    let sample = try GatheringSample()
    let text = "group,promises-1,promises-2,promises-3,Remark\nZ\u{FC}rich,1,2,3,\n"
    let path = try sample.file("a.csv", text.unicodeScalars.map { UInt8($0.value) })
    #expect(
      try FormsSample.tally([path]).notes == [
        "\(path) is not saved as UTF-8, and is read as Windows-1252. Look whether letters with "
          + "accents are right.", "\(path): 1 other column is passed over: Remark.",
      ])
  }

  @Test func groupsWithNearlyTheSameNameAreNamed() throws {
    let sample = try GatheringSample()
    let rows = ["North ", "north", " North", "South"].map { "\($0),1,2,3\n" }.joined()
    let path = try sample.file("a.csv", "group,promises-1,promises-2,promises-3\n" + rows)
    #expect(
      try FormsSample.tally([path]).notes == [
        "Groups with nearly the same name are apart: \"North\" and \"north\". To take them as one: "
          + "--merge \"North+north\""
      ])
  }

  @Test func aTallyWithAByteOrderMarkIsRead() throws {
    let sample = try GatheringSample()
    let plain = try FormsSample.tally([FormsSample.folder + "plain.csv"]).bytes
    let marked = try sample.file("marked.json", TextCoding.mark + plain)
    #expect(try FormsSample.tally([marked]).bytes == plain)
  }

  @Test func theSamePeopleInTwoTalliesAreNamed() throws {
    let sample = try GatheringSample()
    let plain = FormsSample.folder + "plain.csv"
    let first = try sample.file("first.json", try FormsSample.tally([plain]).bytes)
    let second = try sample.file("second.json", try FormsSample.tally([plain]).bytes)
    #expect(
      try FormsSample.tally([first, second]).notes == [
        "\(first) and \(second) have exactly the same answers of \"North\". If these are the same "
          + "people, they count twice: leave one of the files out."
      ])
  }

  @Test func rowsOfNothingAreNobody() throws {
    let sample = try GatheringSample()
    let path = try sample.file(
      "a.csv", "promises-1,promises-2,promises-3,,\n1,2,3,,\n,,,,\n\"\",\"\", ,,\n,,\n,,,x,\n")
    #expect(try Gathering(pack: FormsSample.pack).gathered([path]).tally.people == 2)
  }

  /// The wording that was answered is the one that is printed.
  @Test func theWordingOfTheHeadingsIsKept() throws {
    let sample = try GatheringSample()
    func voice(_ text: (Statement) -> String) throws -> Voice {
      let heads = FormsSample.pack.statements.map { "\"\(text($0))\"" }.joined(separator: ",")
      let path = try sample.file("a.csv", heads + "\n1,2,3\n")
      return try Gathering(pack: FormsSample.pack).gathered([path]).voice
    }
    let stem = FormsSample.pack.stem
    #expect(try voice { "\(stem.us) \($0.wording.us)" } == .us)
    #expect(try voice { "\(stem.me) \($0.wording.me)" } == .me)
    #expect(try voice(\.id) == .me)
  }

  /// An entry that stands for many people is refused, and one of many waves is not.
  @Test func anEntryOfManyPeopleIsRefused() throws {
    let sample = try GatheringSample()
    func read(_ people: [String]) throws {
      let rows = people.map { "\($0),1,2,3\n" }.joined()
      let path = try sample.file("a.csv", "person,promises-1,promises-2,promises-3\n" + rows)
      _ = try Gathering(pack: FormsSample.pack).gathered([path])
    }
    let anonymous = Array(repeating: "anonymous", count: 12)
    #expect(throws: (any Error).self) { try read(anonymous) }
    #expect(throws: (any Error).self) { try read(anonymous + (0..<40).map { "p\($0)" }) }
    try read((0..<60).map { "p\($0 % 5)" })
  }
}
