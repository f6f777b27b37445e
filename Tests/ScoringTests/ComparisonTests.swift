import Scoring
import Testing
import Workbook

@Suite struct ComparisonTests {
  static let pack = Example.pack([Example.theme("candour"), Example.theme("listening")])
  static let august = Day(sinceEpoch: 20_669)
  static let november = Day(sinceEpoch: 20_780)

  private func book(finished: Bool = true, tags: [String] = []) -> Book {
    let changes: [Change] =
      Example.answers("candour", "223") + Example.answers("candour", "333", in: 2) + [
        Change(.started(1), .day(Self.august)), Change(.finished(1), .day(Self.august)),
        Change(.started(2), .day(Self.november)),
        Change(.finished(2), finished ? .day(Self.november) : nil),
      ] + tags.enumerated().map { Change(.pack($0 + 1), .text($1)) }
    return Book(changes)
  }

  private func compared(_ book: Book, _ assessment: Int = 2) -> Comparison? {
    Comparison(book, pack: Self.pack, assessment: assessment)
  }

  @Test func comparesWithTheFinishedOneBefore() throws {
    let comparison = try #require(compared(book()))
    #expect(comparison.before.started == Self.august)
    #expect(comparison.after.started == Self.november)
    #expect(comparison.theme("candour")?.steps == [1, 1, 0])
    #expect(comparison.theme("listening")?.common == 0)
  }

  @Test func earlierAnswersStayHiddenUntilTheNewAreIn() {
    #expect(compared(book(finished: false)) == nil)
    #expect(compared(book(), 1) == nil)
  }

  @Test(arguments: [
    (["core 1.0.0 en-GB", "core 1.0.0 en-GB"], Comparison.Ground.same),
    (["core 1.0.0 en-GB", "core 1.1.0 en-GB"], .reworded),
    (["core 1.0.0 en-GB", "core 1.0.0 cy"], .reworded),
    (["other 1.0.0 en-GB", "core 1.0.0 en-GB"], .differentPack),
    (["other 1.0.0 en-GB", "other 1.0.0 en-GB"], .differentPack),
    ([], .same),
  ])
  func theGroundIsSaid(_ tags: [String], _ ground: Comparison.Ground) {
    #expect(compared(book(tags: tags))?.ground == ground)
  }

  @Test func differentPacksAreNotCompared() {
    #expect(compared(book(tags: ["other 1.0.0 en-GB", "core 1.0.0 en-GB"]))?.themes == [])
  }
}
