import Scoring
import Testing
import Workbook

@Suite struct ThemeChangeTests {
  static func change(_ before: String, _ after: String, reversed: Set<Int> = []) -> ThemeChange {
    let theme = Example.theme("candour", statements: before.count, reversed: reversed)
    let book = Book(
      Example.answers("candour", before) + Example.answers("candour", after, in: 2))
    return ThemeChange(
      theme, scale: Example.scale, before: { book.answer($0, in: 1) },
      after: { book.answer($0, in: 2) })
  }

  @Test func onlyStatementsRatedBothTimesAreCompared() {
    let change = Self.change("24-n", "3-54")
    #expect(change.steps == [1])
    #expect(change.onlyBefore == 1)
    #expect(change.onlyAfter == 2)
    #expect(change.difference == Fraction(1))
  }

  @Test func movesAreCountedBothWays() {
    let change = Self.change("2345", "4335")
    #expect((change.up, change.down, change.same) == (1, 1, 2))
    #expect(change.difference == Fraction(1, 4))
    #expect(change.means?.before == Fraction(7, 2))
    #expect(change.means?.after == Fraction(15, 4))
  }

  @Test func reverseKeyedMovesAreMirrored() {
    #expect(Self.change("22", "33", reversed: [2]).steps == [1, -1])
  }

  @Test func arrowsTakeAWholeStepOfTheMean() {
    #expect(Self.change("222", "333").direction == .up)
    #expect(Self.change("222", "332").direction == nil)
    #expect(Self.change("333", "222").direction == .down)
    #expect(Self.change("333", "333").direction == nil)
  }

  @Test func meansTakeEnoughStatements() {
    let change = Self.change("2--", "533")
    #expect(change.means == nil)
    #expect(change.direction == nil)
    #expect(change.difference == Fraction(3))
    #expect(Self.change("2nn", "533").means?.after == Fraction(5))
  }

  @Test func nothingInCommonIsNoChange() {
    let change = Self.change("2-n", "-3n")
    #expect(change.common == 0)
    #expect(change.difference == nil)
    #expect(change.means == nil)
    #expect(Self.change("nnn", "nnn").means == nil)
  }

  @Test func answersOffTheScaleAreNotCompared() {
    #expect(Self.change("293", "333").steps == [1, 0])
  }

  @Test func goingBackIsTheOppositeMove() {
    var dice = Dice(state: 4)
    for _ in 0..<300 {
      let answers = (0..<2).map { _ in
        String((0..<5).map { _ in "12345n-".randomElement(using: &dice) ?? "-" })
      }
      let there = Self.change(answers[0], answers[1])
      let back = Self.change(answers[1], answers[0])
      #expect(there.steps == back.steps.map { -$0 })
      #expect(there.onlyBefore == back.onlyAfter)
      #expect(there.means?.before == back.means?.after)
    }
  }
}
