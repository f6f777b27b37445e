import Scoring
import Testing
import Workbook

@Suite struct WordsAnnouncementTests {
  private let pack = Example.pack([Example.theme("a")])

  private func said(_ change: (inout WorkshopPlan) -> Void = { _ in }) -> [String] {
    var plan = RoundExample.plan(pack)
    change(&plan)
    return Words.announcement(plan)
  }

  @Test func peopleHearWhoSeesWhat() {
    #expect(
      said() == [
        "You answer alone. Until the reveal nobody sees an answer, the facilitator included: the "
          + "screen only counts sheets.",
        "You may leave any statement empty. You may change your sheet or take it back until the "
          + "reveal, and not after.",
        "Until the reveal the account that runs this workshop could read the sheets on its disk.",
        "At the reveal everyone sees the same: how the room's answers to each statement are "
          + "spread, and never whose they are.",
        "With fewer than 5 answers to a statement, nothing is shown about it. From 5 on, how many "
          + "gave each answer. \"No chance\" is an answer.",
        "When all answers are the same, or next to each other, only those two are named. If you "
          + "all agree, everyone's answer is known.",
        "In a small room people may guess who answered what. Nothing prevents it.",
        "The sheets are erased at the reveal. What is left is what the room sees.",
        "A second round shows how many gave each answer only where the same people gave as many "
          + "answers. Otherwise, as when somebody has left: the middle answer and how close the "
          + "answers are.",
      ])
  }

  @Test(
    arguments: [
      (
        3, 3,
        "With fewer than 3 answers to a statement, nothing is shown about it. From 3 on, how "
          + "many gave each answer. \"No chance\" is an answer."
      ),
      (
        5, 6,
        "With fewer than 5 answers to a statement, nothing is shown about it. With 5, only "
          + "the middle answer and how close the others are to it. From 6 on, how many gave each "
          + "answer. \"No chance\" is an answer."
      ),
      (
        5, 10,
        "With fewer than 5 answers to a statement, nothing is shown about it. With 5 to 9, "
          + "only the middle answer and how close the others are to it. From 10 on, how many gave "
          + "each answer. \"No chance\" is an answer."
      ),
    ])
  func theNumbersAreThoseOfThePlan(least: Int, dots: Int, words: String) {
    let said = said {
      $0.leastAnswers = least
      $0.leastDots = dots
    }
    #expect(said[4] == words)
  }

  /// What is announced is what is done: the same rules decide what a round shows.
  @Test(arguments: [(3, 3), (5, 5), (5, 10), (8, 8)])
  func theRoundKeepsToIt(least: Int, dots: Int) throws {
    for people in [least - 1, least, dots - 1, dots] where people > 2 {
      let answers = String(repeating: "15342", count: 3).prefix(people)
      let result = try RoundExample.result([("a", [String(answers)])], least: least, dots: dots)
      let shown = result.answers(to: "a-1")?.value
      switch people {
      case ..<least: #expect(shown == nil)
      case ..<dots: #expect(shown != nil && result.themes[0].statements[0].distribution == nil)
      default: #expect(result.themes[0].statements[0].distribution != nil)
      }
    }
  }

  @Test func whoeverKeepsSheetsSaysSo() {
    let said = said { $0.keepsSheets = true }
    #expect(said[7].hasPrefix("After the reveal the sheets are kept, as rows without names"))
    #expect(!said.contains { $0.contains("erased") })
  }

  @Test func withOneRoundThereIsNoWordOfASecond() {
    #expect(!said { $0.rounds = 1 }.contains { $0.contains("second round") })
  }
}
