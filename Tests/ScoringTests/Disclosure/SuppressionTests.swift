import Scoring
import Testing

@Suite struct SuppressionTests {
  /// What is shown of groups with these answers to one statement, named `a`, `b` ...
  private func release(
    _ groups: [String], _ rules: DisclosureRules = .cohort
  ) throws -> Released<AnswersShown> {
    let pack = Example.pack([Example.theme("t", statements: 1)])
    var tally = Tally(try TallyFrame(pack))
    for (number, answers) in groups.enumerated() {
      let name = String(Array("abcdefgh")[number])
      for letter in answers { try tally.add(String(letter), group: name) }
    }
    return try #require(TallyRelease(tally, rules: rules).answers(to: "t-1"))
  }

  private func kinds(_ groups: [String], _ rules: DisclosureRules = .cohort) throws -> String {
    let released = try release(groups, rules)
    return String(([released.everyone] + released.groups.map(\.result)).map(kind))
  }

  private func kind(_ shown: Shown<AnswersShown>) -> Character {
    switch shown {
    case .shown(.distribution): "D"
    case .shown(.outline): "o"
    case .shown(.band): "b"
    case .withheld(.tooFew): "-"
    case .withheld: "x"
    }
  }

  private let twelve = "112233445512"
  private let eleven = "11223344551"

  @Test func aHiddenGroupTakesTheNextSmallestWithIt() throws {
    #expect(try kinds(["123", twelve, eleven]) == "D-Dx")
    #expect(try kinds(["123", twelve]) == "D-x")
    #expect(try kinds(["12", "34", eleven, twelve]) == "D--xD")
    #expect(try kinds(["123", "12345", eleven, twelve]) == "D-xoD")
  }

  @Test func hiddenGroupsThatAreManyTogetherHideNobodyElse() throws {
    #expect(try kinds(["1234", "1234", "1234", twelve]) == "D---D")
  }

  @Test func outlinesDoNotAddUpToASmallDistribution() throws {
    #expect(try kinds(["12345", eleven, twelve]) == "DooD")
    #expect(try kinds(["12345", "12345", twelve]) == "DooD")
  }

  @Test func aGroupOfOneMindIsNotTheDifference() throws {
    let same = "444444444444"
    #expect(try kinds([same, eleven, twelve]) == "DxoD")
    #expect(try kinds([same, same]) == "xxx")
    #expect(try kinds([same, "4444444"]) == "xxx")
    #expect(try kinds([same, eleven, twelve], DisclosureRules(announcesBands: true)) == "DboD")
    #expect(try kinds([same, same], DisclosureRules(announcesBands: true)) == "bbb")
  }

  @Test func aGroupWithoutAnswersIsNotTheDifferenceEither() throws {
    #expect(try kinds(["nnnn", eleven, twelve]) == "D-xD")
  }

  @Test func oneGroupIsEveryone() throws {
    #expect(try kinds([twelve]) == "DD")
    #expect(try kinds(["1234512"]) == "oo")
    #expect(try kinds(["123"]) == "--")
    #expect(try kinds([]) == "-")
  }

  /// Whatever the sizes, the joint audit finds nothing in what is shown.
  @Test(arguments: 0..<200)
  func theJointAuditPasses(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let groups = (0..<Int.random(in: 1...6, using: &dice)).map { _ in
      let points = Int.random(in: 1...4, using: &dice)
      return String(
        (0..<Int.random(in: 1...14, using: &dice)).map { _ in
          Array("45213")[Int.random(in: 0...points, using: &dice)]
        })
    }
    let released = try release(groups)
    let members = groups.enumerated().map { group in
      Set(group.element.indices.enumerated().map { "\(group.offset) \($0.offset)" })
    }
    let sets = [members.reduce(into: Set()) { $0.formUnion($1) }] + members
    let results = [released.everyone] + released.groups.map(\.result)
    func shown(_ isIn: (Shown<AnswersShown>) -> Bool) -> [Set<String>] {
      zip(results, sets).filter { isIn($0.0) }.map(\.1)
    }
    #expect(JointAudit.verdict(shown { $0.value != nil }, threshold: 5) == .passed)
    #expect(JointAudit.verdict(shown { kind($0) == "D" }, threshold: 10) == .passed)
  }
}
