import Testing
import Workbook

@Suite struct RehearsalTests {
  private let pack = WorkshopExample.pack

  private func rehearsal(
    _ settings: [(Field, Value?)] = [], number: Int = 1, people: Int? = nil
  ) -> WorkshopPlan {
    let changes = Rehearsal.beginning(
      of: WorkshopExample.book(settings), number: number, people: people, pack: pack,
      at: WorkshopExample.now)
    return WorkshopPlan(Book(changes), pack: pack)
  }

  private func room(_ plan: WorkshopPlan) -> MadeUpRoom {
    var pack = pack
    pack.scale.noChance = "No chance"
    return MadeUpRoom(plan, pack: pack)
  }

  @Test func thePlanIsTakenOverAndNothingElse() {
    let settings: [(Field, Value?)] = [
      (.covers("purpose"), nil), (.rounds, .number(1)), (.minutes(.rate), .number(40)),
      (.people, .number(12)), (.roomChooses, .tick),
      (.roundOpened(1), .day(WorkshopExample.now.day)),
      (.note(.change, theme: "candour"), .text("Ring them.")), (.action("1", .act), .text("ring")),
      (.discussed("candour"), .tick), (.closedToNewcomers, .tick),
    ]
    let changes = Rehearsal.beginning(
      of: WorkshopExample.book(settings), number: 3, people: nil, pack: pack,
      at: WorkshopExample.now)
    let book = Book(changes)
    var plan = WorkshopPlan(book, pack: pack)
    #expect(plan.title == "Rehearsal: Leadership day" && plan.rehearsal == 3)
    plan.title = "Leadership day"
    plan.rehearsal = nil
    var original = WorkshopPlan(WorkshopExample.book(settings), pack: pack)
    original.isClosedToNewcomers = false
    #expect(plan == original)
    #expect(book.actions.isEmpty && book.day(.roundOpened(1)) == nil && book.stage == .prepare)
    #expect(book.text(.note(.change, theme: "candour")).isEmpty)
    #expect(!book.isTicked(.discussed("candour")))
  }

  @Test func aWorkshopWithPeopleIsNoRehearsal() {
    let plan = WorkshopPlan(WorkshopExample.book(), pack: pack)
    #expect(!plan.isRehearsal && plan.title == "Leadership day")
    #expect(room(plan).sheets(round: 1).isEmpty)
  }

  /// One chair is left for whoever rehearses, unless the results would then not be shown.
  @Test(arguments: [(nil, 8), (12, 11), (6, 5), (5, 5), (3, 3), (60, 59)])
  func aChairIsLeft(_ people: Int?, _ sheets: Int) {
    #expect(room(rehearsal(people: people)).sheets(round: 1).count == sheets)
  }

  @Test func theSameNumberMakesTheSameAnswers() {
    let plan = rehearsal(number: 4)
    #expect(room(plan).sheets(round: 1) == room(plan).sheets(round: 1))
    #expect(room(plan).sheets(round: 1) != room(rehearsal(number: 5)).sheets(round: 1))
  }

  /// Every answer is on the scale; there is some agreement, some spread, some no chance, and some
  /// lines are empty.
  @Test(arguments: [0, 1, 2, 7, 99]) func answersArePlausible(_ number: Int) {
    let sheets = room(rehearsal(number: number, people: 30)).sheets(round: 1)
    let all = sheets.flatMap { $0 }
    #expect(all.contains(.noChance) && all.contains(nil))
    #expect(all.count { $0 == .noChance } < all.count / 4)
    var spreads: [Int] = []
    for statement in sheets[0].indices {
      let ratings = sheets.compactMap { sheet -> Int? in
        if case .rated(let value) = sheet[statement] { value } else { nil }
      }
      #expect(ratings.allSatisfy(pack.scale.contains))
      spreads.append((ratings.max() ?? 0) - (ratings.min() ?? 0))
    }
    #expect(spreads.contains { $0 <= 2 } && spreads.contains { $0 == 4 })
  }

  /// The same people come back, give as many answers, and some of them move, by one step.
  @Test func theSecondRoundIsOfTheSamePeople() {
    let room = room(rehearsal(people: 20))
    let (first, second) = (room.sheets(round: 1), room.sheets(round: 2))
    var moved = 0
    for (before, after) in zip(first.flatMap { $0 }, second.flatMap { $0 }) {
      switch (before, after) {
      case (.rated(let old), .rated(let new)):
        #expect(abs(new - old) <= 1)
        moved += new == old ? 0 : 1
      default: #expect(before == after)
      }
    }
    #expect(moved > 0)
  }

  @Test func nobodyHasMoreDotsThanThereAre() {
    let plan = rehearsal(people: 30)
    for (number, ballot) in pack.ballots {
      let votes = room(plan).dots(ballot, number, of: 4)
      #expect(votes.count == 29)
      for vote in votes {
        #expect(vote.count == 4 && vote.count { $0 != nil } <= ballot.dots)
        #expect(vote.allSatisfy { $0 == nil || $0 == Ballot.dot })
      }
      #expect(Set(votes.flatMap { vote in vote.indices.filter { vote[$0] != nil } }).count > 1)
    }
  }

  @Test func eachVoteHasANumberOfItsOwn() {
    #expect(pack.number(of: .topics) == Ballot.base + 1)
    #expect(Set(pack.ballots.map(\.number)).count == 1 + 2 * pack.dilemmas.count)
    for (number, ballot) in pack.ballots { #expect(pack.ballot(number) == ballot) }
    for round in WorkshopPlan.Limits.rounds { #expect(pack.ballot(round) == nil) }
  }
}
