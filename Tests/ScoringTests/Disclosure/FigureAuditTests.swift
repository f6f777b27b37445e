import Scoring
import Testing

@Suite struct FigureAuditTests {
  private typealias Figures = FigureAudit.Figures

  /// People of a theme of three statements: `12-` are those who rated the first two.
  private func people(_ kinds: KeyValuePairs<String, Int>) -> [FigureAudit.Alike] {
    kinds.map { rated, count in
      let places = rated.enumerated().filter { $0.element.isNumber }.map(\.offset)
      let noChance = rated.count { $0 == "n" }
      return FigureAudit.Alike(
        rated: places.reduce(0) { $0 | 1 << UInt32($1) },
        isScored: places.count >= ThemeScore.required(of: rated.count - noChance)
          && !places.isEmpty, people: count)
    }
  }

  private func passes(
    _ kinds: KeyValuePairs<String, Int>, scores: Bool = false, complete: Bool = false
  ) -> Bool {
    FigureAudit(statements: 3, threshold: 5).passes(
      Figures(answers: 7, scores: scores, complete: complete), of: people(kinds))
  }

  // MARK: Of everyone

  @Test func answersAloneTellNothingOfWhoLeftSomethingOut() {
    #expect(passes(["123": 20, "12-": 1, "1--": 1]))
  }

  @Test func scoresTellWhatThoseWithIncompleteRowsSaid() {
    #expect(!passes(["123": 20, "12-": 1], scores: true))
    #expect(!passes(["123": 20, "12-": 4], scores: true))
    #expect(passes(["123": 20, "12-": 5], scores: true))
    #expect(passes(["123": 20, "12-": 2, "-23": 2, "1--": 1], scores: true), "five together")
    #expect(passes(["123": 20], scores: true, complete: true))
  }

  @Test func aFewCompleteRowsStandOutLikeOthers() {
    #expect(!passes(["12-": 20, "123": 2], scores: true))
    #expect(passes(["12-": 20, "123": 5], scores: true))
  }

  @Test func completeRowsTellOfThoseWhoAreNotInThem() {
    #expect(!passes(["123": 20, "12-": 4], complete: true))
    #expect(passes(["123": 20, "12-": 5], complete: true))
    #expect(!passes(["123": 20, "12-": 5, "1-3": 4], complete: true), "four more rated the third")
    #expect(!passes(["123": 20, "12-": 5, "--3": 1], complete: true))
  }

  /// Complete rows taken away from both, the scores count those who rated two as halves, and all
  /// answers count them whole: what is left is what one person said who rated one.
  @Test func togetherTheyTellOfThoseWithoutAScore() {
    #expect(passes(["123": 200, "12-": 9, "1--": 1], scores: true))
    #expect(passes(["123": 200, "12-": 9, "1--": 1], complete: true))
    #expect(!passes(["123": 200, "12-": 9, "1--": 1], scores: true, complete: true))
    #expect(passes(["123": 200, "12-": 9, "1--": 5], scores: true, complete: true))
  }

  // MARK: Of groups

  private func passes(
    _ everyone: Figures, _ parts: [(KeyValuePairs<String, Int>, Figures)]
  ) -> Bool {
    audit(5, everyone, parts)
  }

  private func audit(
    _ threshold: Int, _ everyone: Figures, _ parts: [(KeyValuePairs<String, Int>, Figures)]
  ) -> Bool {
    FigureAudit(statements: 3, threshold: threshold).passes(
      everyone: everyone, parts: parts.map { FigureAudit.Part(people($0.0), $0.1) })
  }

  @Test func everyonesFiguresLessTheOtherGroupsAreOneGroups() {
    let answers = Figures(answers: 7)
    let scores = Figures(answers: 7, scores: true)
    let first: KeyValuePairs = ["123": 20, "12-": 9]
    let second: KeyValuePairs = ["123": 20, "12-": 3]
    #expect(!passes(scores, [(first, scores), (second, answers)]))
    #expect(passes(scores, [(first, answers), (second, answers)]))
    #expect(passes(scores, [(first, scores), (second, answers), (first, answers)]))
    #expect(passes(answers, [(first, scores), (second, answers)]), "not shown of everyone")
  }

  @Test func groupsWithCompleteRowsOnlyAreNoDifference() {
    let all = Figures(answers: 7, scores: true, complete: true)
    let answers = Figures(answers: 7)
    let whole: KeyValuePairs = ["123": 20]
    #expect(passes(all, [(whole, all), (whole, answers)]))
    let one: KeyValuePairs = ["123": 20, "12-": 1]
    #expect(!passes(all, [(whole, all), (one, answers)]))
  }

  /// One in each of a hundred groups has no score: together they are more than fifty.
  @Test func manyGroupsAndALargeThresholdAreDecided() {
    let all = Figures(answers: 7, scores: true, complete: true)
    let kinds: KeyValuePairs = ["123": 240, "12-": 9, "1-3": 8, "-23": 7, "1--": 1]
    let parts = Array(repeating: (kinds, Figures(answers: 7)), count: 100)
    #expect(audit(50, all, parts))
    #expect(audit(100, all, parts))
    #expect(!audit(101, all, parts))
  }

  // MARK: Against others

  /// One group's people at random: few leave a statement out.
  private func random(_ dice: inout Dice, statements: Int) -> [FigureAudit.Alike] {
    let people = (0..<Int.random(in: 1...20, using: &dice)).map { _ in
      let left = (0..<statements).map { _ in Int.random(in: 0..<8, using: &dice) }
      let rated = left.enumerated().reduce(UInt32(0)) { $0 | ($1.element > 1 ? 1 << $1.offset : 0) }
      let noChance = left.count { $0 == 0 }
      return FigureAudit.Alike(
        rated: rated,
        isScored: rated != 0
          && rated.nonzeroBitCount >= ThemeScore.required(of: statements - noChance), people: 1)
    }
    return FigureAudit.merged(people)
  }

  /// Without scores there are sets of people only, statement by statement, as `JointAudit` has
  /// them.
  @Test(arguments: 0..<200)
  func saysOfSetsWhatTheJointAuditSays(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let statements = Int.random(in: 1...3, using: &dice)
    func figures() -> Figures {
      Figures(
        answers: UInt32.random(in: 0..<1 << UInt32(statements), using: &dice),
        complete: Int.random(in: 0..<2, using: &dice) == 0)
    }
    let groups = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      (people: random(&dice, statements: statements), figures: figures())
    }
    let everyone = figures()
    let threshold = Int.random(in: 3...6, using: &dice)
    let audit = FigureAudit(statements: statements, threshold: threshold)

    // Each group alone first, as the audit of all takes that for granted.
    let passes =
      groups.allSatisfy { audit.passes($0.figures, of: $0.people) }
      && audit.passes(
        everyone: everyone, parts: groups.map { FigureAudit.Part($0.people, $0.figures) })

    var numbered: [(kind: FigureAudit.Alike, group: Int)] = []
    for (index, group) in groups.enumerated() {
      for kind in group.people {
        numbered += Array(repeating: (kind, index), count: kind.people)
      }
    }
    let all = UInt32(1) << UInt32(statements) - 1
    let verdicts = (0..<statements).map { place in
      func set(_ figures: Figures, _ group: Int?) -> [Set<Int>] {
        let mine = numbered.indices.filter { group == nil || numbered[$0].group == group }
        let rated = mine.filter { numbered[$0].kind.rated & 1 << UInt32(place) != 0 }
        let complete = mine.filter { numbered[$0].kind.rated == all }
        return (figures.answers & 1 << UInt32(place) != 0 ? [Set(rated)] : [])
          + (figures.complete ? [Set(complete)] : [])
      }
      let results =
        set(everyone, nil) + groups.indices.flatMap { set(groups[$0].figures, $0) }
      return JointAudit.verdict(results, threshold: threshold)
    }
    #expect(passes == verdicts.allSatisfy { $0 == .passed })
  }

  /// Of everyone, against trying out every multiple that matters.
  @Test(arguments: 0..<100)
  func findsWhatTryingEverythingFinds(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let people = random(&dice, statements: 3) + random(&dice, statements: 3)
    let kinds = FigureAudit.merged(people).filter { $0.rated != 0 }
    for complete in [false, true] {
      let figures = Figures(answers: 7, scores: true, complete: complete)
      let audit = FigureAudit(statements: 3, threshold: 5)
      #expect(audit.passes(figures, of: kinds) == !tryingFinds(kinds, complete))
    }
  }

  private func tryingFinds(_ kinds: [FigureAudit.Alike], _ complete: Bool) -> Bool {
    let triples = (-6...6).flatMap { first in
      (-6...6).flatMap { second in (-6...6).map { [first, second, $0] } }
    }
    return triples.contains { triple in
      [0, 6].contains { scores in
        let told = kinds.filter { kind in
          let rated = (0..<3).filter { kind.rated & 1 << UInt32($0) != 0 }
          let share = kind.isScored ? scores / rated.count : 0
          return rated.contains { triple[$0] + share != 0 }
        }
        // Complete rows can be put in or taken out at will where they are known.
        let others = told.filter { $0.rated != 7 }.reduce(0) { $0 + $1.people }
        let rows = kinds.filter { $0.rated == 7 }.reduce(0) { $0 + $1.people }
        let hasRows = told.contains { $0.rated == 7 }
        let sizes = complete ? [others, others + rows] : [hasRows ? others + rows : others]
        return sizes.contains { (1..<5).contains($0) }
      }
    }
  }
}
