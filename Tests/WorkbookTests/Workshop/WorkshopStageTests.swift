import Testing
import Workbook

@Suite struct WorkshopStageTests {
  @Test func stagesFollowTheDay() {
    #expect(
      WorkshopStage.allCases.map(\.title)
        == ["Prepare", "Rate", "Reveal", "Discuss", "Rate again", "Plan", "Close"])
  }

  @Test func onlyRatingAndRevealHaveARound() {
    #expect(WorkshopStage.allCases.map(\.round) == [nil, 1, 1, nil, 2, nil, nil])
  }

  /// Journals hold these words: one that changes loses the place of every workshop.
  @Test func theWordsInJournalsStay() {
    #expect(
      WorkshopStage.allCases.map(\.rawValue)
        == ["prepare", "rate", "reveal", "discuss", "re-rate", "plan", "close"])
  }
}
