import Scoring
import Testing
import Workbook

@Suite struct ResponseCodingTests {
  private let coding: ResponseCoding

  init() throws { coding = try TallyFrame(Example.pack([Example.theme("candour")])).coding }

  @Test func threeKindsOfAnswerStayApart() {
    #expect(coding.states == 7)
    #expect([1, 5].map { coding.state(.rated($0)) } == [0, 4])
    #expect(coding.state(nil) == 5)
    #expect(coding.state(.noChance) == 6)
  }

  @Test(arguments: [0, 6, -1, Int.max, Int.min])
  func whatIsNotOnTheScaleIsNotAnswered(_ value: Int) {
    #expect(coding.state(.rated(value)) == coding.notAnswered)
  }

  @Test func theScaleMayBeginAnywhere() throws {
    let pack = Example.pack([Example.theme("a")], scale: Example.scale(-2...2))
    let coding = try TallyFrame(pack).coding
    #expect([-2, 0, 2].map { coding.state(.rated($0)) } == [0, 2, 4])
    #expect(coding.state(.rated(3)) == coding.notAnswered)
  }

  /// 1 + 7·5 + 49·6: a 2, not answered, no chance.
  @Test func aPatternIsANumberInBaseSeven() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("candour")])))
    try tally.add("2-n")
    #expect(tally.cells(in: nil, theme: 0).map(\.code) == [1 + 35 + 294])
  }
}
