import Scoring
import Testing

@Suite struct WordsAgreementTests {
  @Test func theOrderOfStatements() {
    let rows = [([1, 2, 3, 4], 1), ([1, 3, 2, 4], 1), ([1, 2, 2, 4], 1)]
    #expect(
      Words.text(KendallConcordance(statements: 4, rows: rows))
        == "How far people put these statements in the same order: 0.93 "
        + "(1 is the same order from all, 0 none in common).")
    #expect(
      Words.text(KendallConcordance(statements: 2, rows: [([3, 3], 4)]))
        == "Everyone rated these statements alike, so they have no order to compare.")
    #expect(
      Words.text(KendallConcordance(statements: 2))
        == "Too few answers: 0, and at least 2 are needed.")
  }

  private func groups(_ counts: [[Int]]) -> String {
    Words.text(IntraclassCorrelation(counts.map { GroupSums(Histogram(counts: $0)) }))
  }

  @Test func differencesBetweenGroups() {
    // MSB = 19/9 and MSW = 2/9: 17/23 and 17/19.
    #expect(
      groups([[2, 1, 0], [0, 2, 1], [0, 0, 3]]).hasPrefix("About 74% of the differences"))
    #expect(
      groups([[4, 0], [0, 4]])
        == "About 100% of the differences between answers are differences between groups. "
        + "How well the averages tell groups apart: 1.00 (1 is perfectly, 0 not at all).")
    let none = "Groups differ no more than people within one group do."
    #expect(groups([[2, 2], [2, 2]]) == none)
    #expect(groups([[2, 2, 2], [2, 1, 2]]) == none)
    #expect(
      groups([[4, 0], [4, 0]])
        == "All the answers are the same, so there is nothing to compare.")
  }

  @Test func theKeyCoversTheWholeRange() {
    #expect(
      Words.agreementKey
        == "1: everyone gave the same answer. Near 0 or below: as spread as random answers, or more."
    )
  }
}
