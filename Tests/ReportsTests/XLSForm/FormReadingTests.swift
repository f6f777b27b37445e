import Reports
import Testing
import Workbook

/// What a person writes in a spreadsheet becomes a pack, or is told what is wrong with it.
@Suite struct FormReadingTests {
  @Test func aFormWrittenByHandIsRead() throws {
    let reading = FormSample().reading
    let pack = try #require(reading.pack, "\(reading.problems)")
    #expect(pack.id == "keeping-promises")
    #expect([pack.title, pack.version, pack.language] == ["Keeping promises", "3", "en"])
    #expect(pack.stem == Wording(me: "In the last month how often did you", us: "How often do we"))
    #expect(pack.scale.points.map(\.label) == ["Rarely", "Often"])
    #expect(pack.scale.noChance == "No chance")
    #expect(pack.areas.map(\.id) == ["trust"])
    let theme = try #require(pack.themes.first)
    #expect(theme.id == "small-promises")
    #expect(theme.statements.map(\.wording.me) == ["keep your word?", "say you were late?"])
    #expect(theme.statements.map(\.wording.us) == ["keep our word?", "say we are late?"])
    #expect(
      theme.watchFors == [WatchFor(id: "yes-to-all", text: "I said yes to end the call, twice")])
  }

  /// Ways in which programs save the same table.
  static let savings: [(name: String, text: String)] = {
    let text = FormSample().text
    let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("\"")
        ? String(line)
        : line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
          .joined(separator: ",")
    }
    return [
      ("a mark at the start", "\u{FEFF}" + text),
      ("other line ends", text.split(separator: "\n").joined(separator: "\r\n") + "\r\n"),
      ("old line ends", text.split(separator: "\n").joined(separator: "\r")),
      ("no line end", String(text.dropLast())),
      ("all in quotes", quoted.joined(separator: "\n")),
      ("semicolons", String(text.map { $0 == "," ? ";" : $0 })),
      ("tabs", String(text.replacing(", twice", with: "").map { $0 == "," ? "\t" : $0 })),
      ("blank lines", "\n\n" + text.split(separator: "\n").joined(separator: "\n\n ,\n")),
      (
        "capitals",
        text.replacing("survey", with: "Survey").replacing("select_one", with: "select one")
      ),
      (
        "spaces",
        text.replacing("begin_group", with: " begin group ").replacing("Vital", with: " Vital  ")
      ),
    ]
  }()

  @Test(arguments: savings.map(\.name)) func howItWasSavedDoesNotMatter(_ name: String) throws {
    let saving = try #require(Self.savings.first { $0.name == name })
    let reading = XLSForm.read(Array(saving.text.utf8), name: "form.csv")
    var expected = FormSample().reading.pack
    if name == "semicolons" || name == "tabs" {
      expected = reading.pack
      #expect(reading.pack?.statements.map(\.id) == ["promise-1", "promise-2"])
    }
    #expect(reading.pack == expected, "\(reading.problems)")
    #expect(reading.pack != nil)
  }

  /// A planted mistake, and how what is said of it begins.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let said: String

    init(_ old: String, _ new: String, _ said: String) {
      self.old = old
      self.new = new
      self.said = said
    }

    var testDescription: String { said }
  }

  static let mistakes: [Mistake] = [
    .init(
      ",How often do we keep our word?", ",",
      "form.csv:8: expected the wording for a group in the column us"),
    .init("\n,why,note", "\n,whi,note", "form.csv:5: expected a note `why` in the group of this"),
    .init("\n,about,note", "\n,abuot,note", "form.csv:3: expected a note `about` in the group"),
    .init("promise_2", "promise_1", "form.csv:9:2: name: the statement identifier `promise-1` is"),
    .init("promise_2", "", "form.csv:9: expected a name"),
    .init("promise_2", "nö", "form.csv:9:2: name: an identifier has only small letters"),
    .init(
      "select_one often,In the last month how often did you say", "select_one ofen,In the",
      "form.csv:9:3: type: expected the list `often`"),
    .init("How often do we say", "Do we say", "form.csv:8: expected a note `stem` with, in"),
    .init("often,2,Often", "often,4,Often", "form.csv:17:3: name: expected 2, one more than"),
    .init(
      "often,2,Often", "often,two,Often", "form.csv:17:3: name: expected a whole number, or NA"),
    .init("often,2,Often", "often,2,", "form.csv:17: expected a label"),
    .init("often,2,Often", "often,2,Rarely", "form.csv:17:4: label: the label `Rarely` is"),
    .init(
      "\n,importance,1,Of little use,,\n,importance,2", "\n,import,2",
      "form.csv:15: expected a list `importance`"),
    .init(
      "select_multiple signs", "select_multiple sighs", "form.csv:10:3: type: there is no list"),
    .init("\n,,end_group,,,\n,,end_group", "\n,,end_group", "form.csv:3: this group has no end"),
    .init("\n,,,,,\n", "\n,,end_group,,,\n", "form.csv:13: this ends a group that was not begun"),
    .init(
      ",small_promises,begin", ",Small/promises,begin", "form.csv:5:2: name: the name of a the"),
    .init(",small_promises,begin", ",..,begin", "form.csv:5:2: name: the name of a theme has only"),
    .init(",small_promises,begin", ",_,begin", "form.csv:5:2: name: the name of a theme has only"),
    .init(",small_promises,begin", ",,begin", "form.csv:5: a theme needs a name"),
    .init("Trust begins small.", "Trust\u{202E}", "form.csv:7:4: label: expected no hidden"),
    .init("Trust begins small.", "Tr\"ust", "form.csv: "),
    .init("Trust begins small.", "\"Trust", "form.csv:7:4: a quotation mark is out of place"),
    .init("English (en)", "", "form.csv:24: expected a default_language"),
    .init("English (en)", "english", "form.csv:24:5: default_language: expected a language tag"),
    .init(",3,", ",202612311200000,", "form.csv:24:4: version: expected up to four numbers"),
    .init("Keeping promises,Keeping_Promises", ",", "form.csv:24: expected a form_"),
    .init("survey,", "survy,", "form.csv:1: there is no sheet `survey` here"),
    .init("\nchoices,", "\nchoice,", "form.csv:1: expected a list `scale` in the sheet choices"),
    .init("Trust,,the first area", "Trust", "form.csv"),
  ]

  @Test(arguments: mistakes) func isFoundInItsPlace(_ mistake: Mistake) {
    let sample = FormSample.with(mistake.old, mistake.new)
    if ["form.csv", "form.csv: "].contains(mistake.said) {
      return #expect(sample.reading.pack != nil, "\(sample.problems)")
    }
    #expect(sample.problems.contains { $0.hasPrefix(mistake.said) }, "\(sample.problems)")
  }

  @Test func allMistakesAreNamedAtOnce() {
    var sample = FormSample.with("often,2,Often", "often,two,Often")
    sample.text = sample.text.replacing("\n,why,note", with: "\n,whi,note").replacing(
      "promise_2", with: "")
    let lines = Set(sample.reading.problems.filter(\.isFatal).map(\.line))
    #expect(lines.isSuperset(of: [5, 9, 17]))
    #expect(sample.reading.pack == nil)
  }

  @Test func aLineAfterATextOfManyLinesIsCountedBothWays() {
    var sample = FormSample.with("Trust begins small.", "\"Trust\nbegins\nsmall.\"")
    sample.text = sample.text.replacing("promise_2", with: "")
    let expected = "form.csv:11: expected a name: small letters, digits and hyphens"
    #expect(sample.problems.contains("\(expected) (row 9 in a spreadsheet)"))
  }

  @Test func whatIsLeftOutIsSaid() throws {
    var sample = FormSample.with(",about,note", ",age,integer,How old are you?\n,about,note")
    sample.text =
      sample.text.replacing(",us,remarks", with: ",us,label::Cymraeg (cy)") + "notes\n,a\n,b\n"
    let notes = sample.reading.notes.joined(separator: "\n")
    #expect(sample.reading.pack != nil, "\(sample.problems)")
    #expect(notes.contains("line 4 (integer, age)"))
    #expect(notes.contains("Cymraeg (cy)"))
    #expect(notes.contains("other sheets: notes"))
  }

  @Test func theDefaultLanguageIsTheOneThatCounts() throws {
    var sample = FormSample()
    sample.text = sample.text.replacing(
      "type,label,us,remarks", with: "type,label::French (fr),us,label"
    )
    .replacing("the first area", with: "Ymddiriedaeth")
    #expect(sample.reading.pack == nil)
    sample.text = sample.text.replacing("English (en)", with: "French (fr)")
    #expect(sample.reading.pack?.areas.first?.title == "Trust", "\(sample.problems)")
    #expect(sample.reading.pack?.language == "fr")
  }

  @Test func aSlipInAScaleIsOneProblem() {
    var sample = FormSample()
    sample.text = sample.text.replacing(
      ",often,2,Often", with: ",often,twice,Often\n,often,3,Always")
    #expect(sample.reading.problems.filter(\.isFatal).map(\.line) == [17], "\(sample.problems)")
  }

  @Test func choicesWithoutNumbersCountFromOne() {
    var sample = FormSample()
    sample.text = sample.text.replacing("often,1,", with: "often,seldom,").replacing(
      "often,2,", with: "often,mostly,")
    #expect(sample.reading.pack?.scale.points.map(\.value) == [1, 2], "\(sample.problems)")
    #expect(sample.reading.notes.contains { $0.hasPrefix("The choices of `often`") })
  }

  @Test func aSurveyAloneIsReadAsFarAsItGoes() {
    let sheet = FormSample().text.split(separator: "\n").dropFirst().prefix {
      !$0.hasPrefix("choices")
    }
    .map { $0.dropFirst() }.joined(separator: "\n")
    let problems = XLSForm.read(Array(sheet.utf8), name: "survey.csv").problems.map(\.description)
    #expect(
      problems.contains { $0.hasPrefix("survey.csv:1: expected a list `scale`") }, "\(problems)")
    #expect(!problems.contains { $0.contains("survey` here") })
  }

  @Test func anotherEncodingIsNamedWithItsLine() {
    let bytes = Array("survey\n,type,name\n,note,caf".utf8) + [0xE9, 0x0A]
    let problems = XLSForm.read(bytes, name: "form.csv").problems.map(\.description)
    #expect(problems == ["form.csv:3: this is not text in UTF-8: save the form as \"CSV UTF-8\""])
  }

  @Test func aFormOfMillionsIsNoPack() {
    let text =
      FormSample().text + "survey\n,name,type\n" + String(repeating: ",x,note\n", count: 6_000)
    let reading = XLSForm.read(Array(text.utf8), name: "form.csv")
    #expect(reading.pack == nil)
    #expect(reading.problems.contains { $0.message.contains("at most 5,000 are read") })
  }
}
