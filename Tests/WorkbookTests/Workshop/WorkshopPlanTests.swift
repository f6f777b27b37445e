import Testing
import Workbook

@Suite struct WorkshopPlanTests {
  private let pack = WorkshopExample.pack

  private func plan(_ settings: [(Field, Value?)] = []) -> WorkshopPlan {
    WorkshopPlan(WorkshopExample.book(settings), pack: pack)
  }

  @Test func aNewWorkshopTakesOneHundredMinutes() {
    let plan = plan()
    #expect(plan.length == 100)
    #expect(plan.stages.map(plan.length) == [10, 15, 5, 45, 10, 15, 0])
    #expect(plan.rounds == 2 && plan.topics == 3)
    #expect(plan.leastAnswers == 5 && plan.leastDots == 5)
    #expect(!plan.keepsSheets && plan.people == nil)
  }

  @Test func aNewWorkshopRatesEveryThemeAsARoom() {
    let plan = plan()
    #expect(plan.title == "Leadership day" && plan.voice == .us)
    #expect(plan.themes == ["purpose", "candour", "listening", "conflict"])
    #expect(plan.dilemmas == [])
    #expect(plan.statements(in: pack).count == 8)
    #expect(WorkshopExample.book().stage == .prepare)
  }

  @Test func withoutASecondRoundItsStageIsGone() {
    let plan = plan([(.rounds, .number(1))])
    #expect(!plan.stages.contains(.reRate) && plan.stages.count == 6)
    #expect(plan.length == 90)
  }

  @Test func minutesOfTopicsAreCountedForEach() {
    let plan = plan([(.topics, .number(2)), (.minutes(.discuss), .number(20))])
    #expect(plan.length(.discuss) == 40)
    #expect(plan.length == 95)
  }

  @Test func aStageMayTakeNoTime() {
    #expect(plan([(.minutes(.rate), .number(0))]).length == 85)
  }

  @Test func themesAndCasesComeInThePacksOrder() {
    let plan = plan([
      (.covers("purpose"), nil), (.covers("listening"), nil), (.covers("astrology"), .tick),
      (.opening("leak"), .tick), (.opening("ward"), .tick), (.opening("ghost"), .tick),
    ])
    #expect(plan.themes == ["candour", "conflict"])
    #expect(plan.themes(in: pack).map(\.title) == ["Candour", "Conflict"])
    #expect(plan.statements(in: pack).map(\.id).first == "candour-1")
    #expect(plan.dilemmas == ["ward", "leak"])
  }

  @Test func noMoreTopicsThanThemes() {
    let few = plan([(.covers("purpose"), nil), (.covers("listening"), nil)])
    #expect(few.topics == 2 && few.length(.discuss) == 30)
    #expect(plan([(.topics, .number(9))]).topics == 4)
    #expect(WorkshopPlan(Book(), pack: pack).topics == 1)
  }

  @Test(arguments: [-1, 0, 3, 181, 1_000_000])
  func aNumberOutsideItsLimitsIsAsIfUnsaid(number: Int) {
    let plan = plan([
      (.rounds, .number(number)), (.minutes(.plan), .number(number == 0 ? -5 : number)),
      (.topics, .number(number == 3 ? 10 : number)),
      (.leastAnswers, .number(number == 3 ? 2 : number)),
      (.leastDots, .number(number == 3 ? 31 : number)),
      (.people, .number(number == 3 ? 61 : number)),
    ])
    #expect(plan.rounds == 2 && plan.topics == 3 && plan.people == nil)
    #expect(plan.leastAnswers == 5 && plan.leastDots == 5)
    #expect(plan.minutes[.plan] == (number == 3 ? 3 : 15))
  }

  @Test func dotsAreNeverShownWhereNothingIs() {
    let plan = plan([(.leastAnswers, .number(8)), (.leastDots, .number(6))])
    #expect(plan.leastAnswers == 8 && plan.leastDots == 8)
  }

  @Test func ratingTakesTwentySecondsAStatement() {
    #expect([0, 1, 3, 9, 45].map(WorkshopPlan.ratingMinutes) == [0, 1, 1, 3, 15])
  }

  /// `u` in a new workshop must not take its plan apart.
  @Test func theBeginningCannotBeUndone() {
    #expect(WorkshopExample.book().undo(at: 1) == nil)
  }

  @Test func theBeginningNamesThePack() {
    #expect(WorkshopExample.book().text(.pack(1)) == "core 1.0.0 en-GB")
    #expect(WorkshopExample.book().day(.started(1)) == WorkshopExample.now.day)
  }
}

@Suite struct PackApartTests {
  private let apart = WorkshopExample.pack.apart(["conflict", "purpose"])

  @Test func everyStatementStandsAlone() {
    #expect(apart.themes.map(\.id) == ["purpose-1", "purpose-2", "conflict-1", "conflict-2"])
    #expect(apart.themes.allSatisfy { $0.statements.map(\.id) == [$0.id] })
    #expect(apart.statements.map(\.isReversed) == [false, false, false, true])
  }

  /// The tally names the pack by these; a workshop's must be of the same pack.
  @Test func itIsStillThePack() {
    let pack = WorkshopExample.pack
    #expect(apart.id == pack.id && apart.version == pack.version && apart.scale == pack.scale)
  }
}
