import Testing
import Workbook

@Suite struct ReadingGradeTests {
  // 6 words of 3 + 3 + 3 + 2 + 3 + 3 = 17 letters, one sentence: by hand.
  @Test func followsTheFormula() throws {
    let grade = try #require(ReadingGrade(of: ["The cat sat on the mat."]))
    #expect(abs(grade.value - (4.71 * 17 / 6 + 0.5 * 6 - 21.43)) < 1e-9)
  }

  @Test func sentencesEndAtTheirMarksAndTexts() throws {
    let one = try #require(ReadingGrade(of: ["One two. 'Three four?' Five six"]))
    let three = try #require(ReadingGrade(of: ["One two", "Three four", "Five six"]))
    #expect(one.value == three.value)
  }

  @Test func dashesAreNoWords() throws {
    let plain = try #require(ReadingGrade(of: ["one two"]))
    let dashed = try #require(ReadingGrade(of: ["one \u{2013} two"]))
    #expect(plain.value == dashed.value)
  }

  @Test func nothingToReadHasNoGrade() {
    #expect(ReadingGrade(of: []) == nil)
    #expect(ReadingGrade(of: ["", " - "]) == nil)
  }

  @Test func isRoundedUp() throws {
    let grade = try #require(ReadingGrade(of: ["The cat sat on the mat."]))
    #expect("\(grade)" == "-5.0")
  }
}
