import Scoring
import Workbook

/// Rounds of a workshop, from how the room answered each statement.
enum RoundExample {
  /// A theme's answers: a text for each statement, a letter for each person, as
  /// `Example.answer` reads them.
  typealias Theme = (id: String, answers: [String])

  static func plan(_ pack: Pack, least: Int = 5, dots: Int = 5) -> WorkshopPlan {
    let now = Moment(milliseconds: 0, day: Day(sinceEpoch: 20_000), minute: 0)
    var plan = WorkshopPlan(
      Book(WorkshopPlan.beginning("Day", pack: pack, at: now)), pack: pack)
    plan.leastAnswers = least
    plan.leastDots = dots
    return plan
  }

  /// What may be shown of a round in which the room answered so.
  static func result(
    _ themes: [Theme], reversed: Set<Int> = [], scale: Scale = Example.scale, least: Int = 5,
    dots: Int = 5
  ) throws -> RoundResult {
    let pack = Example.pack(
      themes.map { Example.theme($0.id, statements: $0.answers.count, reversed: reversed) },
      scale: scale)
    let plan = plan(pack, least: least, dots: dots)
    var tally = Tally(try TallyFrame(pack.apart(plan.themes)))
    let columns = themes.flatMap(\.answers).map(Array.init)
    for person in columns.first?.indices ?? 0..<0 {
      try tally.add(String(columns.map { $0[person] }))
    }
    return RoundResult(tally, pack: pack, plan: plan)
  }
}

extension RoundExample {
  /// Every way so many people can answer, with the number of ways it comes about.
  static func histograms(_ people: Int, points: Int, _ visit: (Histogram, Double) -> Void) {
    func fill(_ counts: [Int], _ rest: Int, _ ways: Double) {
      if counts.count == points - 1 { return visit(Histogram(counts: counts + [rest]), ways) }
      var choose = 1.0
      for count in 0...rest {
        fill(counts + [count], rest - count, ways * choose)
        choose = choose * Double(rest - count) / Double(count + 1)
      }
    }
    fill([], people, 1)
  }
}
