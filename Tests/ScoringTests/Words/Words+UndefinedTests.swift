import Scoring
import Testing

@Suite struct WordsUndefinedTests {
  @Test func everyReasonIsASentence() {
    let said: [(Undefined, String)] = [
      (.tooFew(have: 1, needed: 2), "Too few answers: 1, and at least 2 are needed."),
      (.tooFew(have: 0, needed: 1), "Too few answers: 0, and at least 1 is needed."),
      (.noVariation, "All the answers are the same, so there is nothing to compare."),
      (.notEstimable, "These answers do not allow this to be worked out."),
      (
        .tooMany(have: 60, most: 54), "Worked out for groups of up to 54 only, and this one has 60."
      ),
      (
        .tooFewPoints(have: 2, needed: 3),
        "Too few points on the scale: 2, and at least 3 are needed."
      ),
      (
        .tooFewStatements(have: 1, needed: 2),
        "Too few statements with answers: 1, and at least 2 are needed."
      ),
      (.tooFewGroups(have: 1, needed: 2), "Too few groups: 1, and at least 2 are needed."),
      (.tooFewGroups(have: 0, needed: 1), "No group has two or more answers."),
      (
        .tooFewMovers(have: 3, needed: 6),
        "Too few people changed their answer to say more: 3, and at least 6 are needed."
      ),
      (.nearScaleEnd, "The average is too near an end of the scale to judge this."),
      (
        .spreadBeyondChance,
        "The answers are spread more widely than random ones, so this cannot be worked out."
      ),
      (
        .groupsAlike,
        "All groups have the same average, so there is nothing to tell apart."
      ),
      (.scalesDiffer, "These were rated on different scales, so they cannot be compared."),
    ]
    for (reason, sentence) in said { #expect(Words.text(reason) == sentence) }
  }
}
