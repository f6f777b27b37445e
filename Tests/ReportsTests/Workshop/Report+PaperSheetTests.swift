import Reports
import Testing
import Workbook

@Suite("A rating sheet on paper") struct ReportPaperSheetTests {
  private func sheet(
    _ pack: Pack = WorkshopSample.pack, round: Int = 1,
    _ change: (inout WorkshopPlan) -> Void = { _ in }
  ) -> String {
    Paper.text(Report.paperSheet(pack: pack, plan: WorkshopSample.plan(change), round: round))
  }

  @Test("fits a page: the whole of it")
  func golden() {
    #expect(sheet() == Self.golden + "\n")
  }

  @Test("speaks in the plan's voice")
  func voice() {
    let text = sheet { $0.voice = .me }
    #expect(text.contains("In the last three months, how often did you ...\n"))
    #expect(text.contains("\nthank somebody who disagreed? (me) "))
  }

  @Test("names its round only where there are two")
  func rounds() {
    #expect(sheet(round: 2).hasPrefix("Leadership day: rating sheet, round 2 of 2\n"))
    #expect(sheet { $0.rounds = 1 }.hasPrefix("Leadership day: rating sheet\n"))
  }

  @Test("has only what the plan covers, and tells the plan's numbers")
  func planned() {
    let text = sheet {
      $0.themes = ["mandates"]
      $0.leastAnswers = 7
      $0.leastDots = 9
      $0.keepsSheets = true
    }
    #expect(text.contains("brief councillors") && !text.contains("hand the chair"))
    #expect(text.contains("With fewer than 7 answers to a statement"))
    #expect(text.contains("From 9 on"))
    #expect(text.contains("the sheets are kept, as rows without names"))
  }

  @Test("has another mark for no chance where 0 is on the scale, and none where there is none")
  func otherScales() {
    var pack = WorkshopSample.pack
    pack.scale = Scale(
      points: (-2...2).map { .init(value: $0, label: "L\($0)") }, noChance: "Never")
    #expect(
      sheet(pack).contains("In each row circle one: -2 L-2, -1 L-1, 0 L0, 1 L1, 2 L2, n Never."))
    #expect(sheet(pack).contains("  -2  -1  0  1  2  n\n"))
    pack.scale.noChance = ""
    #expect(sheet(pack).contains("  -2  -1  0  1  2\n"))
  }

  @Test("fits the width with the longest statements and the widest scale")
  func width() {
    var pack = WorkshopSample.pack
    let long = "say what a very long statement of twenty words would need to say "
    pack.areas[0].themes[0].statements[0].wording.us = long + long
    for top in [5, 11] {
      pack.scale = Scale(points: (1...top).map { .init(value: $0, label: "Level \($0)") })
      let lines = sheet(pack).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
      let rows = lines.filter { $0.hasSuffix("  \(top - 1)  \(top)") }
      #expect(rows.count == 5 && rows.allSatisfy { $0.count == 80 })
    }
  }

  /// A place for a name would be filled in.
  @Test("asks for nothing about the person")
  func nobody() {
    let text = sheet(WorkshopSample.pack, round: 2).lowercased()
    for word in ["name:", "date:", "code", "organisation:", "role:", "____", "...."] {
      #expect(!text.contains(word))
    }
  }

  private static let golden = """
    Leadership day: rating sheet, round 1 of 2
    ==========================================

    We are here to learn. Nothing is used to appraise anyone.

    - You answer alone. Whoever types the sheets in sees them, and nobody else does:
      you have been told who that is.
    - You may leave any statement empty. Once the sheets are mixed, yours cannot be
      found again.
    - At the reveal everyone sees the same: how the room's answers to each statement
      are spread, and never whose they are.
    - With fewer than 5 answers to a statement, nothing is shown about it. From 5
      on, how many gave each answer. "No chance" is an answer.
    - When all answers are the same, or next to each other, only those two are
      named. If you all agree, everyone's answer is known.
    - In a small room people may guess who answered what. Nothing prevents it.
    - The sheets are erased at the reveal. What is left is what the room sees. The
      paper is shredded.
    - A second round shows how many gave each answer only where the same people gave
      as many answers. Otherwise, as when somebody has left: the middle answer and
      how close the answers are.

    Write no name, and make no other mark on this sheet.

    In each row circle one: 1 Rarely or never, 2 Occasionally, 3 About half the
    time, 4 Frequently, 5 Almost always, 0 No chance to show this.

    How often do we ...
    -------------------

    Shared power
    hand the chair of a meeting to another organisation?            1  2  3  4  5  0
    let one organisation hold all the papers?                       1  2  3  4  5  0

    Safe challenge
    thank somebody who disagreed?                                   1  2  3  4  5  0

    Different mandates
    brief councillors before we publish?                            1  2  3  4  5  0

    Listening
    hear a complaint to the end?                                    1  2  3  4  5  0
    """
}
