import Reports
import Scoring
import Testing
import Workbook

/// Tries to work out from the printed JSON alone what single people said. Where many said it, the
/// same sums are there for everybody; where few did, they must not be.
@Suite("From a printed cohort") struct CohortDerivationTests {
  /// Twenty people who answered the whole theme.
  private static let whole = [("4524", 5), ("3431", 4), ("2245", 4), ("5312", 4), ("1153", 3)]

  private static func theme(_ groups: [CohortSample.Group]) throws -> PublishedTheme {
    try PublishedTheme(try CohortSample.cohort(groups), "candour")
  }

  // MARK: Scores beside answers

  /// A score counts an answer as a third where three statements are rated and as a half where two
  /// are: what is left of it without a third of all answers is a sixth of what was said by those
  /// who rated two.
  private func saidByThoseWhoRatedTwo(_ theme: PublishedTheme, less group: String? = nil) -> Double?
  {
    func left(_ group: String?) -> Double? {
      guard let scores = theme.scores(group), let people = scores["scored"]?.double,
        let mean = scores["mean"]?.double
      else { return nil }
      let sums = (0..<3).compactMap { theme.sum($0, group) }
      return sums.count < 3 ? nil : people * mean - Double(sums.reduce(0, +)) / 3
    }
    guard let all = left(nil), let others = group == nil ? 0 : left(group) else { return nil }
    return (6 * (all - others)).rounded()
  }

  @Test("nobody's answers come out of the scores")
  func scores() throws {
    let many = try Self.theme([(nil, Self.whole + [("52-3", 6)])])
    #expect(saidByThoseWhoRatedTwo(many) == 42, "six people who said 5 and 2")
    let one = try Self.theme([(nil, Self.whole + [("52-3", 1)])])
    #expect(saidByThoseWhoRatedTwo(one) == nil)
    #expect(one.sum(0) != nil, "the answers come first")
  }

  @Test("nor out of a group's scores, beside everyone's")
  func groupAgainstEveryone() throws {
    let two = [("4524", 6), ("3431", 5), ("2245", 6)]
    let many = try Self.theme([("N", Self.whole), ("S", two + [("31-3", 5)])])
    #expect(saidByThoseWhoRatedTwo(many, less: "N") == 20)
    for few in 1...4 {
      let theme = try Self.theme([
        ("N", Self.whole + [("52-3", 6)]), ("S", two + [("31-3", few)]),
      ])
      #expect(saidByThoseWhoRatedTwo(theme, less: "N") == nil)
    }
  }

  // MARK: Complete rows beside answers

  /// Tries all that the one who left out the third statement may have said: the variances of the
  /// complete rows, which agreement is made of, fit few of them.
  private func couldHaveSaid(_ theme: PublishedTheme) -> [[Int]]? {
    guard let agreement = theme.agreement()?["rwgMean"]?.double,
      let people = theme.agreement()?["complete"]?.double
    else { return nil }
    let sums = (0..<3).compactMap { theme.sum($0) }.map(Double.init)
    let squares = (0..<3).compactMap { theme.sum($0, power: 2) }.map(Double.init)
    let said = (1...5).flatMap { first in (1...5).map { [first, $0, 0] } }
    return said.filter { said in
      let variances = (0..<3).map { index in
        let one = Double(said[index])
        let (sum, square) = (sums[index] - one, squares[index] - one * one)
        return (people * square - sum * sum) / (people * (people - 1))
      }
      return abs(1 - variances.reduce(0, +) / 6 - agreement) < 1e-12
    }
  }

  @Test("nor out of figures of complete rows")
  func completeRows() throws {
    let one = try Self.theme([(nil, Self.whole + [("52-3", 1)])])
    #expect(couldHaveSaid(one) == nil, "such as 5 and 2")
    let all = try Self.theme([(nil, Self.whole)])
    #expect(all.agreement() != nil && all.scores() != nil, "nobody left anything out")
  }

  /// Pearson's r with a statement that has complete rows only: of all the answers that one person
  /// may have given to the other, few make the sum of products whole.
  private func couldHaveSaidFirst(_ theme: PublishedTheme) -> [Int]? {
    guard let r = theme.pearson(0, 2), let first = theme.sum(0), let third = theme.sum(2),
      let firstSquares = theme.sum(0, power: 2), let thirdSquares = theme.sum(2, power: 2),
      let people = theme.counts(2)?.reduce(0, +)
    else { return nil }
    return (1...5).filter { said in
      let (sum, squares) = (first - said, firstSquares - said * said)
      let variances =
        Double(people * squares - sum * sum) * Double(people * thirdSquares - third * third)
      let products = (r * variances.squareRoot() + Double(sum * third)) / Double(people)
      return abs(products - products.rounded()) < 1e-9
    }
  }

  @Test("nor out of figures of pairs")
  func pairs() throws {
    let many = Self.whole.map { ($0.0, 12 * $0.1) }
    let one = try Self.theme([(nil, many + [("52-3", 1)])])
    #expect(couldHaveSaidFirst(one) == nil, "such as 5")
    #expect(one.polychoric(0, 1) == nil && one.instrument("omega") == nil)
    let six = try Self.theme([(nil, many + [("52-3", 6)])])
    #expect(six.pearson(0, 2) != nil && six.polychoric(0, 1) != nil)
  }

  // MARK: Answers that were all the same

  /// Three scores less the answers to two statements are the answers to the third.
  private func saidToFirst(_ theme: PublishedTheme, _ group: String?) -> Double? {
    guard let scores = theme.scores(group), let people = scores["scored"]?.double,
      let mean = scores["mean"]?.double, let second = theme.sum(1, group),
      let third = theme.sum(2, group)
    else { return nil }
    return (3 * people * mean).rounded() - Double(second + third)
  }

  @Test("nor what everybody said alike")
  func unanimity() throws {
    let alike = [("5524", 5), ("5431", 4), ("5245", 4), ("5312", 4)]
    let all = try Self.theme([(nil, alike)])
    #expect(all.sum(0) == nil && saidToFirst(all, nil) == nil, "five times seventeen")
    #expect(all.agreement() == nil && all.instrument("alpha") == nil)
    let group = try Self.theme([("N", alike), ("S", Self.whole), ("T", Self.whole)])
    #expect(group.sum(0) == 17 * 5 + 2 * 63, "of everyone together")
    #expect(group.sum(0, "N") == nil && saidToFirst(group, "N") == nil)
    #expect(group.sum(1, "N") != nil && group.agreement("N") == nil)
  }

  // MARK: Numbers beside them

  /// Of two statements, those without a score are those who skipped the one, and those who skipped
  /// the other, less twice those who skipped both. So the scores of a group tell how many skipped
  /// a statement that is held back there, and everyone's how many did in the group next to it.
  private func skipped(_ theme: PublishedTheme, in hidden: String, of groups: [String]) -> Double? {
    func number(_ statement: Int, _ group: String?) -> Double? {
      if let known = theme.answers(statement, group)?["notAnswered"]?.double { return known }
      guard let scores = theme.scores(group), let few = scores["tooFew"]?.double,
        let none = scores["notStarted"]?.double,
        let other = theme.answers(1 - statement, group)?["notAnswered"]?.double
      else { return nil }
      return few + 2 * none - other
    }
    let others = groups.filter { $0 != hidden }.compactMap { number(0, $0) }
    guard let all = number(0, nil), others.count == groups.count - 1 else { return nil }
    return all - others.reduce(0, +)
  }

  @Test("nor how few people skipped a statement")
  func numbers() throws {
    let pack = CohortSample.pack(statements: [2])
    let both = [("45", 3), ("24", 4), ("51", 4)]
    let groups: [CohortSample.Group] = [
      ("a", [("-5", 1), ("45", 1), ("42", 1)]), ("b", both + [("n2", 3)]),
      ("c", both + [("2n", 3)]), ("d", both + [("33", 1), ("--", 5)]),
    ]
    let cohort = try CohortSample.cohort(groups, pack: pack)
    let theme = try PublishedTheme(cohort, "t0", pack: pack)
    #expect(skipped(theme, in: "a", of: ["a", "b", "c", "d"]) == nil, "such as one of three")
    #expect(theme.answers(0)?["notAnswered"]?.integer == 6, "of everyone it is said")
  }
}
