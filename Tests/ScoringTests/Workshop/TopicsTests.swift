import Scoring
import Testing
import Workbook

@Suite struct TopicsTests {
  private func topics(
    _ themes: [RoundExample.Theme], reversed: Set<Int> = [], scale: Scale = Example.scale,
    dots: Int = 5
  ) throws -> Topics {
    let result = try RoundExample.result(themes, reversed: reversed, scale: scale, dots: dots)
    return Topics(result, on: scale.low...scale.high)
  }

  @Test func theMostDividedComesFirst() throws {
    let topics = try topics([("a", ["34445"]), ("b", ["11555"]), ("c", ["23445"])])
    #expect(topics.divided.map(\.theme) == ["b", "c", "a"])
    #expect(topics.divided.map(\.rank) == [1, 2, 3])
    #expect(topics.divided.map(\.fallsAtBothEnds) == [true, false, false])
    #expect(topics.agreedLow == [] && topics.unplaced == [])
  }

  /// Mean distance from the middle: (1 + 1 + 0 + 0 + 2) / 5 and (2 + 0 + 1 + 1 + 2) / 5, halved.
  @Test func spreadIsTheMeanOverStatements() throws {
    let topics = try topics([("a", ["22335", "13245"])])
    #expect(topics.divided.map(\.spread) == [Fraction(1)])
  }

  @Test func aStatementThatIsHeldBackDoesNotCount() throws {
    let topics = try topics([("a", ["22335", "15-15", "44444"])])
    #expect(topics.divided.map(\.spread) == [Fraction(4, 5)])
    #expect(!topics.divided[0].fallsAtBothEnds)
  }

  @Test func equalTopicsShareTheirRank() throws {
    let topics = try topics([
      ("d", ["12345"]), ("a", ["22335"]), ("c", ["22335"]), ("b", ["34445"]),
    ])
    #expect(topics.divided.map(\.theme) == ["d", "a", "c", "b"])
    #expect(topics.divided.map(\.rank) == [1, 2, 2, 4])
    #expect(topics.divided.map(\.isShared) == [false, true, true, false])
    #expect(topics.divided.map(Words.rank) == ["1", "=2", "=2", "4"])
  }

  @Test func agreedLowStandsApart() throws {
    let topics = try topics([("a", ["12223", "11122"]), ("b", ["12345"])])
    #expect(topics.agreedLow.map(\.id) == ["a"])
    #expect(topics.divided.map(\.theme) == ["b"])
    #expect(topics.unplaced == [])
  }

  /// On 1 to 5 the limit is 2.5: the middle of 2s and 3s is within it, 3 is not.
  @Test(arguments: [("222333", true), ("233344", false), ("112233", true), ("123333", false)])
  func lowIsTheLowerThreeEighths(answers: String, isLow: Bool) throws {
    let topics = try topics([("a", [answers])])
    #expect(topics.agreedLow.map(\.id) == (isLow ? ["a"] : []))
  }

  @Test func lowAnswersThatDifferAreNotAgreed() throws {
    let topics = try topics([("a", ["1111144"]), ("b", ["1122", "1122"].map { $0 + "345" })])
    #expect(topics.agreedLow == [])
    #expect(topics.divided.count == 2)
  }

  @Test func everyStatementMustBeAgreed() throws {
    #expect(try topics([("a", ["12222", "12345"])]).agreedLow == [])
    #expect(try topics([("a", ["12222", "122n-"])]).agreedLow == [])
  }

  /// High answers to a reversed statement are low for the theme.
  @Test func reversedStatementsAreMirrored() throws {
    #expect(try topics([("a", ["44455"])], reversed: [1]).agreedLow.map(\.id) == ["a"])
    #expect(try topics([("a", ["34555"])], reversed: [1]).agreedLow.map(\.id) == ["a"])
    #expect(try topics([("a", ["11223"])], reversed: [1]).agreedLow == [])
  }

  /// A band or an outline has no spread to rank by.
  @Test func whatIsNotShownInFullIsNotRanked() throws {
    let bands = try topics([("a", ["44444"]), ("b", ["1111"].map { $0 + "2" }), ("c", ["1234-"])])
    #expect(bands.divided == [])
    #expect(bands.agreedLow.map(\.id) == ["b"])
    #expect(bands.unplaced.map(\.id) == ["a", "c"])
    let outlines = try topics([("a", ["12345"]), ("b", ["11223"])], dots: 6)
    #expect(outlines.divided == [])
    #expect(outlines.agreedLow.map(\.id) == ["b"])
    #expect(outlines.unplaced.map(\.id) == ["a"])
  }

  /// Three eighths of -3 to 3 is -0.75.
  @Test func scalesMayBeginAnywhere() throws {
    let scale = Example.scale(-3...3)
    let pack = Example.pack([Example.theme("a", statements: 1)], scale: scale)
    let plan = RoundExample.plan(pack)
    func isLow(_ ratings: [Int]) throws -> Bool {
      var tally = Tally(try TallyFrame(pack.apart(plan.themes)))
      for rating in ratings { try tally.add { _ in .rated(rating) } }
      return RoundResult(tally, pack: pack, plan: plan).themes[0].isAgreedLow(on: -3...3)
    }
    #expect(try isLow([-3, -1, -1, -1, 0]))
    #expect(try !isLow([-2, 0, 0, 0, 1]))
  }

  @Test func nobodyAnswered() throws {
    let topics = try topics([("a", [""])])
    #expect(topics.divided == [] && topics.agreedLow == [])
    #expect(topics.unplaced.map(\.id) == ["a"])
  }
}
