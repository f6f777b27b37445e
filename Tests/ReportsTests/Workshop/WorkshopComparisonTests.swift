import Reports
import Scoring
import Testing
import Workbook

@Suite("Workshops side by side") struct WorkshopComparisonTests {
  private func outline(
    _ answers: [String] = WorkshopSample.first, title: String = "Leadership day", days: Int = 0,
    _ change: (inout WorkshopPlan) -> Void = { _ in }
  ) throws -> WorkshopOutline {
    let plan = WorkshopSample.plan {
      $0.title = title
      change(&$0)
    }
    return WorkshopOutline(
      try WorkshopSample.round(answers, plan), plan: plan,
      held: WorkshopSample.today.adding(days: days), pack: WorkshopSample.pack)
  }

  private func comparison(_ workshops: [WorkshopOutline]) -> WorkshopComparison {
    WorkshopComparison(workshops, pack: WorkshopSample.pack)
  }

  private func text(_ workshops: [WorkshopOutline]) -> String {
    Markdown.text(.comparison(comparison(workshops), today: WorkshopSample.today))
  }

  @Test("are what the schema says, and use all of it")
  func schema() throws {
    var check = try SchemaCheck("comparison")
    let two = [
      try outline(),
      try outline(["111222333", "123123---", "112------", "444444444"], days: 90) {
        $0.themes.removeLast()
      },
    ]
    try check.check(ComparisonJSON.text(comparison(two), today: WorkshopSample.today))
    #expect(check.mistakes == [])
    let missing = check.members.subtracting(check.met)
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("are the whole of it, golden")
  func golden() throws {
    let text = PlainText.text(
      .comparison(
        comparison([try outline(), try outline(WorkshopSample.second, days: 90)]),
        today: WorkshopSample.today))
    #expect(text == Self.golden + "\n")
  }

  /// Seven people and eight, of whom nobody changed an answer: no page and no file has a number that
  /// could be subtracted.
  @Test("have no number of people or answers")
  func noCounts() throws {
    let seven = ["1122555", "1233454", "3444444", "2221222", "5143215"]
    let eight = seven.map { $0 + "3" }
    let pair = [try outline(seven), try outline(eight, days: 90)]
    let json = ComparisonJSON.text(comparison(pair), today: WorkshopSample.today)
    for word in ["people", "answered", "counts", "sheets", "mean", "steps"] {
      #expect(!json.contains("\"\(word)\":"), "\(word)")
    }
    let bytes = pair.map { WorkshopOutlineJSON.bytes($0, pack: WorkshopSample.pack) }
    for word in ["people", "answer", "counts", "noChance", "rules"] {
      for file in bytes {
        #expect(!String(decoding: file, as: UTF8.self).contains("\"\(word)\""), "\(word)")
      }
    }
    for text in [text(pair)] {
      for word in ["seven", "eight", " 7 ", " 8 "] { #expect(!text.contains(word), "\(word)") }
    }
  }

  /// A comparison is worked out from the outlines, and an outline from what was shown: other answers
  /// that show alike make the same bytes.
  @Test("are the same for any answers too few to show")
  func heldBack() throws {
    func page(_ answers: String) throws -> String {
      text([try outline(Array(repeating: answers, count: 5)), try outline(days: 90)])
    }
    #expect(try page("1111") == page("5423"))
  }

  @Test("mark what is spread, and say what was not rated")
  func marks() throws {
    let text = text([
      try outline(),
      try outline(["112------", "344444445", "222122222"], days: 90) { $0.themes.removeFirst() },
    ])
    #expect(text.contains("not rated") && text.contains("not shown"))
    #expect(text.contains("! "))
  }

  @Test("of one title and day can be told apart, and hostile titles are text")
  func names() throws {
    #expect(text([try outline(), try outline()]).contains("23 November 2026 (2)"))
    for hostile in HostileTexts.all {
      let page = HTML.text(
        .comparison(
          comparison([try outline(title: hostile), try outline()]), today: WorkshopSample.today))
      #expect(!page.contains("<script>") && !page.contains("\u{1b}"))
    }
  }

  @Test("of two wordings say that these are two questions")
  func wordings() throws {
    #expect(
      text([try outline(), try outline { $0.voice = .me }]).contains("not the same question"))
  }

  // MARK: The file in the later workshop's folder

  @Test("are kept for a later workshop and read back")
  func file() throws {
    let outline = try outline(["111225555", "123345455", "444444444", "222------", "nnnnnnnnn"])
    let bytes = WorkshopOutlineJSON.bytes(outline, pack: WorkshopSample.pack)
    #expect(WorkshopOutlineJSON.outline(bytes, pack: WorkshopSample.pack) == outline)
    var other = WorkshopSample.pack
    other.id = "other"
    #expect(WorkshopOutlineJSON.outline(bytes, pack: other) == nil)
  }

  @Test("are refused when a byte of the file is missing")
  func damaged() throws {
    let bytes = WorkshopOutlineJSON.bytes(try outline(), pack: WorkshopSample.pack)
    for end in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(WorkshopOutlineJSON.outline(Array(bytes[..<end]), pack: WorkshopSample.pack) == nil)
    }
  }

  @Test("stand in the later workshop's summary as then and now")
  func summary() throws {
    let plan = WorkshopSample.plan()
    let first = try WorkshopSample.round(WorkshopSample.first, plan)
    func report(_ before: WorkshopOutline?) -> Report {
      .workshop(
        book: WorkshopSample.filled, pack: WorkshopSample.pack, plan: plan, rounds: [1: first],
        before: before, today: WorkshopSample.today)
    }
    let before = try outline(WorkshopSample.second, title: "Spring day", days: -90)
    #expect(report(before).sections.contains { $0.title == "Then and now" })
    #expect(!report(nil).sections.contains { $0.title == "Then and now" })
    #expect(Markdown.text(report(before)).contains("Spring day"))
  }
}

extension WorkshopComparisonTests {
  fileprivate static let golden = """
    Workshops side by side
    ======================

    - Workshop 1: Leadership day, 23 November 2026; about the room
    - Workshop 2: Leadership day, 21 February 2027; about the room
    - Content: Leading across organisations
    - What is shown: Middle answers of the first round and how close the answers
      were to them, in words. No number of people or answers is shown, so that
      nothing can be subtracted.
    - Themes: A theme has the middle of its statements' middle answers, if more
      than half of them are shown.
    - ! The answers are spread: there is something to talk about.
    - Written out: 23 November 2026

    Culture
    -------

    Theme               Leadership day, 23 November   Leadership day, 21 February
                        2026                          2027
    Shared power        ! Occasionally, spread        ! between Occasionally and
                                                      About half the time, spread
    Safe challenge      Frequently, very close        Frequently, very close
    Different mandates  between Rarely or never and   between Rarely or never and
                        Occasionally, very close      Occasionally, very close
    Listening           ! About half the time,        ! between About half the
                        spread                        time and Frequently, spread

    Statement by statement
    ----------------------

    Shared power

    How often do we ...       Leadership day, 23         Leadership day, 21
                              November 2026              February 2027
    hand the chair of a       ! Occasionally, spread     ! About half the time,
    meeting to another                                   spread
    organisation?
    let one organisation      ! Frequently, spread       ! Frequently, spread
    hold all the papers?
    (Counts the other way
    round in scores.)

    Safe challenge

    How often do we ...       Leadership day, 23         Leadership day, 21
                              November 2026              February 2027
    thank somebody who        Frequently, very close     Frequently, very close
    disagreed?

    Different mandates

    How often do we ...       Leadership day, 23         Leadership day, 21
                              November 2026              February 2027
    brief councillors before  between Rarely or never    between Rarely or never
    we publish?               and Occasionally, very     and Occasionally, very
                              close                      close

    Listening

    How often do we ...       Leadership day, 23         Leadership day, 21
                              November 2026              February 2027
    hear a complaint to the   ! About half the time,     ! between About half the
    end?                      spread                     time and Frequently,
                                                         spread

    What may not be concluded
    -------------------------

    - Other people on another day: a difference can come from who was there, from
      the mood of the day or by chance. It tells nothing about any one person, and
      is no ranking.
    - This is how the room saw its own practice on one day, to talk about and to
      act on. It is not a test, it compares with nobody, and it is not for
      appraising anyone.

    --------

    A record of workshops, for development only. It is not an appraisal.

    Structure (values, culture, skills) after Vize/IHM; themes and statements by
    the workbook's authors; not a validated psychometric instrument.
    """
}
