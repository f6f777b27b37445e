import Store
import Testing
import Workbook

/// Mistakes planted in copies of a small pack, and where they are reported.
@Suite struct PackReaderTests {
  @Test func aSoundPackIsRead() {
    let reading = PackSampleText().reading
    #expect(reading.problems == [])
    #expect(reading.pack?.dilemmas[0].story.hasPrefix("A ward may close.\n") == true)
  }

  /// One planted mistake and where it must be found.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    /// The start of the description.
    var place: String

    var testDescription: String { "\(file): \(new)" }
  }

  static let mistakes: [Mistake] = [
    .init(file: "pack.toml", old: "title", new: "titel", place: "pack.toml:1:1: title: missing"),
    .init(file: "pack.toml", old: "\"1.0.0\"", new: "1", place: "pack.toml:4:1: version: expe"),
    .init(file: "pack.toml", old: "us = ", new: "# ", place: "pack.toml:7:1: stem, us: missing"),
    .init(
      file: "pack.toml", old: "value = 2", new: "value = 4",
      place: "pack.toml:19:1: scale, point 2, value: expected 2"),
    .init(
      file: "pack.toml", old: "[\"purpose\"]", new: "[\"purpose\",\n\n  \"hope\"]",
      place: "pack.toml:36:3: area 1, themes 2: the theme `hope` has no file"),
    .init(
      file: "themes/purpose.toml", old: "Who felt it?", new: "Who felt it? \\u0007",
      place: "themes/purpose.toml:9:3: prompts 2: expected no hidden"),
    .init(
      file: "pack.toml", old: "value = 2", new: "value = 2.5",
      place: "pack.toml:19:1: scale, point 2, value: expected a whole number, found a fraction"),
    .init(
      file: "pack.toml", old: "value = 2", new: "value = 1979-05-27",
      place: "pack.toml:19:1: scale, point 2, value: expected a whole number, found a date"),
    .init(
      file: "themes/purpose.toml", old: "[[watch-for]]", new: "[watch-for]",
      place: "themes/purpose.toml:22:1: watch-for: expected [[watch-for]] sections, found a sect"),
    .init(
      file: "themes/purpose.toml", old: "[[watch-for]]", new: "[[é]]",
      place: "themes/purpose.toml:22:3: expected a section's name, found `é]]`"),
    .init(
      file: "themes/purpose.toml", old: "why",
      new: "x = [[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]\nwhy",
      place: "themes/purpose.toml:4:1: x: unknown field"),
    .init(
      file: "themes/purpose.toml", old: "us = \"say what we see?\"", new: "",
      place: "themes/purpose.toml:17:1: statement 2, us: missing"),
    .init(
      file: "themes/purpose.toml", old: "purpose-2", new: "purpose-1",
      place: "themes/purpose.toml:18:1: statement 2, id: the statement identifier"),
    .init(
      file: "dilemmas.toml", old: "question", new: "qestion",
      place: "dilemmas.toml:3:1: dilemma 1, question: missing"),
    .init(
      file: "dilemmas.toml", old: "[\"purpose\"]", new: "[\"porpose\"]",
      place: "dilemmas.toml:12:11: dilemma 1, themes 1: no theme is called `porpose`"),
    .init(
      file: "frames.toml", old: "id = \"what-so\"", new: "",
      place: "frames.toml:12:1: frame 1, prompt 2, id: missing"),
    .init(
      file: "sources.toml", old: "text", new: "    words",
      place: "sources.toml:2:1: source 1, text: missing"),
  ]

  @Test(arguments: mistakes) func isFoundInItsPlace(_ mistake: Mistake) {
    var sample = PackSampleText()
    sample.replace(mistake.old, with: mistake.new, in: mistake.file)
    #expect(
      sample.problems.contains { $0.hasPrefix(mistake.place) },
      "\(sample.problems)")
  }

  @Test func manyMistakesInManyFilesAreAllReportedInOrder() {
    var sample = PackSampleText()
    sample.replace("en-GB", with: "en_GB", in: "pack.toml")
    sample.replace("\"Rarely\"", with: "7", in: "pack.toml")
    sample.replace("see?", with: "see", in: "themes/purpose.toml")
    sample.replace("\"L1\"]", with: "\"L1\", \"L9\"]", in: "themes/purpose.toml")
    sample.replace("\"1.0.0\"", with: "\"one\"", in: "pack.toml")
    sample.replace("title", with: "titel", in: "pack.toml")
    sample.replace("seat =", with: "seat : ", in: "dilemmas.toml")
    sample.replace("privacy", with: "privcy", in: "about.toml")
    let places = sample.problems.map { $0.split(separator: " ")[0] }
    #expect(
      places == [
        "about.toml:1:1:", "about.toml:1:1:", "dilemmas.toml:6:6:", "pack.toml:1:1:",
        "pack.toml:3:1:", "pack.toml:4:1:", "pack.toml:5:1:", "pack.toml:16:1:",
        "themes/purpose.toml:5:18:",
      ], "\(sample.problems)")
  }

  @Test func aSyntaxErrorNamesItsPlaceAndTheOtherFilesAreStillChecked() {
    var sample = PackSampleText()
    sample.replace("title = \"Purpose\"", with: "title = \"Purpose", in: "themes/purpose.toml")
    sample.replace("\"What?\"", with: "3", in: "frames.toml")
    let problems = sample.reading.problems
    #expect(problems.map(\.file) == ["frames.toml", "themes/purpose.toml"])
    #expect(problems.last?.line == 2)
    #expect(sample.reading.pack == nil)
  }

  @Test func aFileWithASyntaxErrorIsCheckedAsFarAsItIsKnown() {
    var sample = PackSampleText()
    sample.replace("title = \"Purpose\"", with: "title = \"Purpose", in: "themes/purpose.toml")
    sample.replace("us = \"ask what", with: "us : \"ask what", in: "themes/purpose.toml")
    sample.replace("purpose-2", with: "purpose-1", in: "themes/purpose.toml")
    sample.replace("say what we see?", with: "say what we see", in: "themes/purpose.toml")
    sample.replace("id = \"L1\"", with: "id = L1", in: "sources.toml")
    sample.replace("themes = [\"purpose\"]", with: "themes = [purpose]", in: "pack.toml")
    let places = sample.problems.map { $0.split(separator: " ")[0] }
    #expect(
      places == [
        "pack.toml:34:11:", "sources.toml:3:6:", "themes/purpose.toml:2:9:",
        "themes/purpose.toml:15:4:", "themes/purpose.toml:18:1:", "themes/purpose.toml:20:1:",
      ], "\(sample.problems)")
  }

  @Test func underAHeaderThatCannotBeReadNothingIsMissing() {
    var sample = PackSampleText()
    sample.replace("[[statement]]", with: "[[statement]", in: "themes/purpose.toml")
    let expected = "themes/purpose.toml:12:13: expected `]]` after the section's name"
    #expect(sample.problems == [expected])
  }

  @Test func aStoryWithoutItsEndIsNamedWhereItStarts() {
    var sample = PackSampleText()
    sample.replace("\n\"\"\"\nquestion", with: "\nquestion", in: "dilemmas.toml")
    #expect(sample.problems == ["dilemmas.toml:7:9: expected three quotes to close this text"])
  }

  @Test func aTruncatedFileIsAProblemOrReadsTheSame() {
    let whole = PackSampleText()
    let text = Array(whole.files["themes/purpose.toml", default: ""].utf8)
    for length in text.indices {
      var cut = whole
      cut.files["themes/purpose.toml"] = String(decoding: text.prefix(length), as: UTF8.self)
      let reading = cut.reading
      let isWhole = reading.pack == whole.reading.pack
      let isShorter = reading.pack.map { $0.themes[0].statements.count <= 2 } ?? false
      #expect(isWhole || isShorter || !reading.problems.isEmpty, "cut at \(length)")
    }
  }

  @Test func identifiersThatAreGoneSinceAnEarlierVersionAreNamed() {
    let earlier = PackSampleText().reading.pack
    var sample = PackSampleText()
    sample.replace("purpose-2", with: "purpose-3", in: "themes/purpose.toml")
    let files = sample.files.map { (name: $0.key, bytes: Array($0.value.utf8)) }
    #expect(
      PackReader.read(files: files, since: earlier).problems.map(\.description) == [
        "themes/purpose.toml:1:1: the statement `purpose-2` of version 1.0.0 is gone: "
          + "give it its identifier back, or its answers count as from an earlier pack"
      ])
  }

  @Test func nothingAtAllIsAMissingPack() {
    let problems = PackReader.read(files: []).problems.map(\.description)
    #expect(problems.first?.hasPrefix("about.toml: there is no such file") == true)
    #expect(problems.last?.hasPrefix("pack.toml: there is no such file") == true)
  }

  @Test func theCorePackHasNoProblems() throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let reading = try PackReader.read(folder: "/\(root)/Resources/Packs/core")
    #expect(reading.problems.map(\.description) == [])
    #expect(reading.pack?.statements.count == 45)
  }
}
