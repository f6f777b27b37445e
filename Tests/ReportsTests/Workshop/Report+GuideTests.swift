import Reports
import Testing
import Workbook

@Suite("A facilitator's guide") struct ReportGuideTests {
  private func guide(
    _ pack: Pack = WorkshopSample.pack, _ change: (inout WorkshopPlan) -> Void = { _ in }
  ) -> Report {
    Report.guide(pack: pack, plan: WorkshopSample.plan(change))
  }

  @Test("has what is read out first, then the plan, then the pack's own sections")
  func order() {
    #expect(
      guide().sections.map(\.title) == [
        "Purpose, to be read out", "Ground rules, to be read out", "Who sees what", "The clock",
        "Roles",
      ])
    let text = PlainText.text(guide())
    #expect(text.contains("\n    We are here to learn. Nothing is used to appraise anyone.\n"))
    #expect(text.contains("Two people are enough.\n\n- One asks.\n- One writes.\n"))
  }

  @Test("has the stages with their minutes, and the pack's words on them below")
  func timetable() {
    #expect(
      PlainText.text(guide()).contains(
        """
        The clock
        ---------

        Stage                            Minutes  Begins after
        Prepare                          10       0:00
        Rate                             15       0:10
        Reveal                           5        0:25
        Discuss: 3 topics of 15 minutes  45       0:30
        Rate again                       10       1:15
        Plan                             15       1:25
        Close                            0        1:40
        All of it                        100

        A round of rating takes about 2 minutes a person. On one keyboard that is
        passed round, people rate one after the other.

        It only counts.
        """))
  }

  @Test("leaves out the second round, and counts people")
  func otherPlan() {
    let text = PlainText.text(
      guide {
        $0.rounds = 1
        $0.topics = 1
        $0.people = 9
      })
    #expect(!text.contains("Rate again") && !text.contains("second round"))
    #expect(text.contains("\nDiscuss    15       0:30\n"))
    #expect(text.contains("- People: 9\n"))
    #expect(text.contains("one after the other: about 18 for 9 people."))
  }

  @Test("brings the cases that were chosen")
  func cases() {
    let report = guide { $0.dilemmas = ["leak"] }
    #expect(report.sections.contains { $0.title == "A case to start with: The leak (Council)" })
    let text = PlainText.text(report)
    #expect(text.contains("    It is Friday.\n    Who hears of it?\n\n- What would you do first?"))
    #expect(!text.contains("The ward"))
  }

  @Test("of a pack without one says so, and still has the plan and what people are told")
  func none() {
    var pack = WorkshopSample.pack
    pack.guide = Guide()
    let report = guide(pack)
    #expect(report.opening == [.paragraph(Line("This pack brings no guide for facilitators."))])
    #expect(report.sections.map(\.title) == ["Who sees what", "Timings"])
    #expect(guide().opening.isEmpty)
  }
}
