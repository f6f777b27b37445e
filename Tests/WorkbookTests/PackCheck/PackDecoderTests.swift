import Testing
import Workbook

@Suite struct PackDecoderTests {
  @Test func aSoundPackHasNoProblems() {
    #expect(PackDecoder.read(.sample).problems == [])
  }

  @Test func everyPartArrives() throws {
    let pack = try #require(PackDecoder.read(.sample).pack)
    #expect(pack.id == "core" && pack.version == "1.0.0" && pack.language == "en-GB")
    #expect(pack.stem == Wording(me: "How often did you", us: "How often do we"))
    #expect(pack.scale.points.map(\.value) == [1, 2] && pack.scale.noChance == "No chance")
    #expect(pack.importance.points.map(\.label) == ["Less", "More"])
    #expect(pack.themes.map(\.id) == ["purpose", "candour"])
    #expect(pack.themes[0].sources == ["L1"] && pack.themes[0].dilemma == "ward")
    #expect(pack.statements.map(\.id) == ["purpose-1", "purpose-2", "candour-1"])
    #expect(pack.themes[1].watchFors == [WatchFor(id: "candour-w1", text: "I hid bad news.")])
    #expect(pack.dilemmas.map(\.seat) == ["Trust"] && pack.dilemmaQuestions.count == 1)
    #expect(pack.frames[0].prompts.map(\.id) == ["what-what", "what-so"])
    #expect(pack.about.provenance == "Made for tests." && pack.sources.count == 2)
    #expect(pack.guide.purpose == "To learn how we work." && !pack.guide.isEmpty)
    #expect(pack.guide.groundRules == ["Nobody has to answer."])
    #expect(pack.guide.section("roles")?.points == ["One asks.", "One writes."])
    #expect(pack.guide.section("room")?.paragraphs == ["Find a quiet one."])
    #expect(pack.guide.section("roof") == nil)
  }

  @Test func aPackNeedsNoGuide() {
    let reading = PackDecoder.read(PackEdit("guide.toml", [], nil).applied(to: .sample))
    #expect(reading.problems == [] && reading.pack?.guide.isEmpty == true)
  }

  @Test func themesFollowTheirArea() {
    let edit = PackEdit("pack.toml", ["area", 0, "themes"], ["candour", "purpose"])
    let pack = PackDecoder.read(edit.applied(to: .sample)).pack
    #expect(pack?.themes.map(\.id) == ["candour", "purpose"])
  }

  @Test func aReverseKeyIsRead() {
    let edit = PackEdit("themes/purpose.toml", ["statement", 0, "reverse"], true)
    let pack = PackDecoder.read(edit.applied(to: .sample)).pack
    #expect(pack?.statements.map(\.isReversed) == [true, false, false])
  }

  @Test func aNewerFormatIsTheOnlyProblem() {
    var files = PackEdit("pack.toml", ["format"], 2).applied(to: .sample)
    files = PackEdit("pack.toml", ["colour"], "blue").applied(to: files)
    let reading = PackDecoder.read(files)
    #expect(reading.pack == nil)
    #expect(reading.problems.map(\.field) == ["format"])
    #expect(reading.problems.first?.message.contains("newer Shoal") == true)
  }

  @Test func wordingIsLeftAloneWhenOnlyStructureIsChecked() {
    let edit = PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask and listen")
    let files = edit.applied(to: .sample)
    #expect(PackDecoder.read(files, checking: .structure).problems == [])
    #expect(PackDecoder.read(files).problems.count == 2)
    #expect(PackDecoder.read(files).pack != nil)
  }

  @Test func aPackInAnotherLanguageIsNotReadAsEnglish() {
    var files = PackEdit("pack.toml", ["language"], "cy").applied(to: .sample)
    let edit = PackEdit("themes/purpose.toml", ["statement", 0, "me"], "gofyn no and or")
    files = edit.applied(to: files)
    #expect(PackDecoder.read(files).problems == [])
  }

  @Test func aFrameNeedsNoSource() {
    let edit = PackEdit("frames.toml", ["frame", 0, "source"], nil)
    let reading = PackDecoder.read(edit.applied(to: .sample))
    #expect(reading.problems == [] && reading.pack?.frames[0].source == nil)
  }

  @Test func whatIsThereIsCheckedInAFileThatIsNotWhollyRead() {
    var files = PackEdit("themes/purpose.toml", ["title"], nil).applied(to: .sample)
    files = PackEdit("themes/purpose.toml", ["why"], 3).applied(to: files)
    files.unread = ["themes/purpose.toml"]
    #expect(PackDecoder.read(files).problems.map(\.field) == ["why"])
  }

  @Test func whatCouldNotBeReadIsNotAlsoMissing() {
    let files = PackFiles.sample.files.filter {
      !["themes/candour.toml", "sources.toml", "about.toml"].contains($0.name)
    }
    let unread: Set = ["themes/candour.toml", "sources.toml", "about.toml"]
    #expect(PackDecoder.read(PackFiles(files, unread: unread)).problems == [])
  }

  @Test func problemsReadAsOneLine() {
    var problem = PackProblem(
      file: "themes/a.toml", path: ["statement", 1, "me"], message: "expected text", isFatal: true)
    #expect("\(problem)" == "themes/a.toml: statement 2, me: expected text")
    problem.line = 7
    problem.column = 3
    #expect("\(problem)" == "themes/a.toml:7:3: statement 2, me: expected text")
  }

  @Test func problemsAreSafeToShow() {
    let problem = PackProblem(
      file: "pack.toml", path: ["\u{1B}[2J"], message: "a\u{202E}b", isFatal: true)
    #expect("\(problem)" == "pack.toml: \u{241B}[2J: ab")
  }

  @Test func aMisspeltFieldIsRecognised() {
    let edit = PackEdit("themes/purpose.toml", ["defnition"], "Doing")
    let messages = PackDecoder.read(edit.applied(to: .sample)).problems.map(\.message)
    #expect(messages == ["unknown field: did you mean `definition`?"])
  }

  @Test func aWordWithTwoSlipsIsRecognisedAndAStrangerIsNot() {
    var files = PackEdit("themes/purpose.toml", ["defintoin"], "Doing").applied(to: .sample)
    files = PackEdit("themes/purpose.toml", ["colour"], "blue").applied(to: files)
    let messages = PackDecoder.read(files).problems.map(\.message)
    #expect(messages.contains("unknown field: did you mean `definition`?"))
    #expect(messages.contains { $0.hasPrefix("unknown field: expected one of id, title, ") })
  }

  @Test func aStatementIsReadWithItsStem() {
    let stem: PackNode = "Considering organisational interdependencies, how often did you"
    let files = PackEdit("pack.toml", ["stem", "me"], stem).applied(to: .sample)
    let problems = PackDecoder.read(files).problems
    #expect(Set(problems.map { $0.path.last }) == ["me"])
    #expect(problems.count == 3)
    #expect(problems.allSatisfy { $0.message.contains("reads at grade") })
  }

  @Test func problemsComeByFile() {
    var files = PackEdit("sources.toml", ["colour"], "blue").applied(to: .sample)
    files = PackEdit("about.toml", ["colour"], "blue").applied(to: files)
    files = PackEdit("pack.toml", ["version"], "one").applied(to: files)
    let names = PackDecoder.read(files).problems.map(\.file)
    #expect(names == ["about.toml", "pack.toml", "sources.toml"])
  }

  @Test func aMisspeltSourceIsRecognised() {
    let edit = PackEdit("themes/purpose.toml", ["dilemma"], "wards")
    let messages = PackDecoder.read(edit.applied(to: .sample)).problems.map(\.message)
    #expect(messages == ["no dilemma is called `wards`: did you mean `ward`?"])
  }
}
