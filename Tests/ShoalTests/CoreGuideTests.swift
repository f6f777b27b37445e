import Reports
import Shoal
import Store
import Testing
import Workbook

/// The paper of a workshop, as the core pack makes it.
@Suite struct CoreGuideTests {
  private let pack: Pack
  private let plan: WorkshopPlan

  init() throws {
    pack = try #require(PackReader.read(files: PackSource.core, checking: .nothing).pack)
    let now = Moment(milliseconds: 0, day: Day(sinceEpoch: 20_000), minute: 0)
    plan = WorkshopPlan(
      Book(WorkshopPlan.beginning("Leadership day", pack: pack, at: now)), pack: pack)
  }

  @Test func theGuideHasWhatAFacilitatorNeeds() {
    let needed = [
      "roles", "room", "paper", "timings", "thresholds", "before", "reveal", "discuss",
      "one-two-four-all", "evidence", "meaning", "change", "silence", "anger", "again", "actions",
      "follow-up",
    ]
    #expect(pack.guide.sections.map(\.id) == needed)
    #expect(pack.guide.purpose.contains("development only"))
    #expect(pack.guide.purpose.contains("appraise"))
    #expect(pack.guide.groundRules.count >= 5)
  }

  /// 1 + 2 + 4 + 5 minutes have to fit a topic.
  @Test func aTopicHasTimeForItsMethod() throws {
    let steps = try #require(pack.guide.section("one-two-four-all")).points.map { $0.lowercased() }
    let lengths = [("one minute", 1), ("two minutes", 2), ("four minutes", 4), ("five minutes", 5)]
    #expect(zip(steps, lengths).allSatisfy { $0.hasPrefix($1.0) })
    #expect(lengths.reduce(0) { $0 + $1.1 } <= plan.minutes[.discuss] ?? 0)
  }

  @Test func noWordsAskWhoGaveAnAnswer() throws {
    let discuss = try #require(pack.guide.section("discuss"))
    #expect(discuss.points[0].contains("What might someone at the low end be seeing?"))
    let asking = discuss.points.filter { $0.contains("Who gave") }
    #expect(asking == ["Never ask: 'Who gave the 1?'"])
  }

  @Test func thePaperFitsItsPages() {
    let sheets = [1, 2].map { Report.paperSheet(pack: pack, plan: plan, round: $0) }
    let reports = sheets + [.guide(pack: pack, plan: plan), .actionSheet(plan: plan)]
    for report in reports {
      for page in Paper.text(report).split(separator: "\u{0C}") {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= Paper.lines + 1 && lines.allSatisfy { $0.count <= Paper.width })
      }
    }
  }

  /// All 45 statements on one sheet of paper, printed on both sides.
  @Test func aFullRatingSheetIsTwoPages() {
    let text = Paper.text(.paperSheet(pack: pack, plan: plan, round: 1))
    #expect(text.split(separator: "\u{0C}").count == 2)
    let marks = "  1  2  3  4  5  0"
    #expect(text.split(separator: "\n").count { $0.hasSuffix(marks) } == 45)
  }
}
