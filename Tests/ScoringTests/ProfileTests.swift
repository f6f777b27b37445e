import Scoring
import Testing
import Workbook

@Suite struct ProfileTests {
  @Test func aThemeBringsEverythingTogether() throws {
    let profile = Example.profile(
      "223", importance: 5, partner: 1, example: "A board paper", watchFors: ["w2", "gone"])
    let theme = try #require(profile.theme("candour"))
    #expect(theme.score.value == Fraction(7, 3))
    #expect(theme.gap == Fraction(8, 3))
    #expect(theme.partnerDifference == Fraction(-4, 3))
    #expect(theme.hasExample)
    #expect(theme.watchFors == 1)
    #expect(profile.area("area")?.value == Fraction(7, 3))
  }

  @Test func aGapNeedsBothParts() {
    #expect(Example.profile("223").theme("candour")?.gap == nil)
    #expect(Example.profile("2--", importance: 5).theme("candour")?.gap == nil)
  }

  @Test func aGapNeedsScalesWithTheSameEnds() {
    let profile = Example.profile([("candour", "223", 4)], importance: Example.scale(0...4))
    #expect(profile.theme("candour")?.importance == 4)
    #expect(profile.theme("candour")?.gap == nil)
  }

  @Test func spacesAreNoExample() {
    #expect(Example.profile("555", example: " \n\t").theme("candour")?.hasExample == false)
  }

  @Test func numbersOffTheScaleAreNotTaken() {
    let theme = Example.profile("223", importance: 6, partner: 0).theme("candour")
    #expect(theme?.importance == nil)
    #expect(theme?.partner == nil)
  }

  @Test func anotherAssessmentIsAnotherProfile() {
    let pack = Example.pack([Example.theme("candour")])
    let book = Book(Example.answers("candour", "111") + Example.answers("candour", "555", in: 2))
    #expect(Profile(book, pack: pack, assessment: 2).area("area")?.value == Fraction(5))
    let none = Profile(book, pack: pack, assessment: 3)
    #expect(none.theme("candour")?.score.state == .notStarted)
    #expect(none.longestRun == 0)
  }

  @Test func oneAreaCanBeLookedAtAlone() {
    var pack = Example.pack([Example.theme("candour")])
    let skills = Area(id: "skills", title: "", about: "", themes: [Example.theme("listening")])
    pack.areas.append(skills)
    let book = Book(Example.answers("candour", "111") + Example.answers("listening", "555"))
    let profile = Profile(book, pack: pack, assessment: 1, area: "skills")
    #expect(profile.themes.map(\.id) == ["listening"])
    #expect(profile.ends.end == .high)
    #expect(Profile(book, pack: pack, assessment: 1).ends.end == .both)
    #expect(Profile(book, pack: pack, assessment: 1, area: "gone").themes.isEmpty)
  }

  @Test func reverseKeyedAnswersStayRawWhereTheStyleIsLookedAt() {
    let theme = Example.theme("candour", reversed: [1, 2])
    let book = Book(Example.answers("candour", "555"))
    let profile = Profile(book, pack: Example.pack([theme]), assessment: 1)
    #expect(profile.area("area")?.value == Fraction(7, 3))
    #expect(profile.longestRun == 3)
    #expect(profile.ends.end == .high)
  }
}
