import Scoring
import Testing
import Workbook

@Suite struct WordsPrioritiesTests {
  private let words = Example.words

  private func text(_ rows: [Example.Row]) -> String {
    words.text(Example.profile(rows).priorities)
  }

  @Test func whereToLookFirst() {
    let profile = Example.profile([("candour", "333", 4), ("power", "222", 5), ("a", "444", nil)])
    let priorities = profile.priorities
    #expect(words.heading(priorities) == "Look first at")
    #expect(words.text(priorities) == "Power, then Candour")
    #expect(
      words.basis(priorities)
        == "From 2 of 3 themes scored: the others do not say yet how much they matter.")
    #expect(words.basis(Example.profile([("a", "333", 4)]).priorities) == nil)
  }

  @Test func equalPrioritiesAreSaidToBeEqual() {
    #expect(
      text([("a", "333", 5), ("b", "333", 5), ("c", "333", 4)])
        == "A, B (equal first), then C")
    let tied: [Example.Row] = "abcdefg".map { (String($0), "333", 5) } + [("h", "444", 4)]
    #expect(text(tied) == "7 themes tie")
  }

  @Test func withoutPrioritiesItSaysWhy() {
    let none = Example.profile([("a", "333", nil)]).priorities
    #expect(words.heading(none) == "Where to start")
    #expect(
      words.text(none) == "Say how much each theme matters, and this can show where to start.")
    #expect(text([("a", "---", 5)]) == "No theme is scored yet.")
    #expect(
      text([("a", "444", 4), ("b", "444", 3)])
        == "What you do keeps up with how much it matters, in both themes with both answers.")
    #expect(
      text([("a", "333", 5), ("b", "333", 5), ("c", "333", 5)])
        == "The gap is the same in all 3 themes with both answers, so there is no order to show.")
    let other = Example.profile([("a", "333", 3)], importance: Example.scale(0...3))
    #expect(
      words.text(other.priorities)
        == "Importance is rated on another scale here, so it cannot be set beside what you do.")
  }

  @Test(arguments: [
    ("5555544444", nil), ("5555555544", "Nearly all answers are 5 (8 of 10), "),
    ("1111111142", "Nearly all answers are 1 (8 of 10), "),
    ("5151515143", "Nearly all answers are 1 or 5 (8 of 10), "),
    ("555", "All 3 answers are 5, "), ("11", "Both answers are 1, "),
    ("5", "The one answer is 5, "), ("5511", "All 4 answers are 1 or 5, "),
  ])
  func answersAtAnEndCannotTellWhereToStart(_ answers: String, _ start: String?) {
    let said = text([("a", answers, nil)])
    if let start {
      #expect(said == start + "so this cannot tell you where to start.")
    } else {
      #expect(!said.contains("cannot tell"))
    }
  }
}
