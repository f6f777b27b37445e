import Scoring
import Workbook

/// The data of one assessment in a workbook, from which the sections of reports are built.
struct Results {
  let book: Book
  let pack: Pack
  /// The assessment number.
  let assessment: Int
  let profile: Profile
  let words: Words
  /// A Boolean value indicating whether the parts that the person left out are omitted: true in a
  /// summary, false in their own review.
  let isForOthers: Bool

  init(_ book: Book, pack: Pack, assessment: Int, isForOthers: Bool) {
    self.book = book
    self.pack = pack
    self.assessment = assessment
    self.isForOthers = isForOthers
    profile = Profile(book, pack: pack, assessment: assessment)
    words = Words(pack)
  }

  /// Returns whether a part of the summary is shown.
  func includes(_ part: SummaryPart) -> Bool { !isForOthers || book.includes(part) }

  /// Returns whether a theme's example is shown.
  func includesExample(_ theme: Theme) -> Bool {
    includes(.examples) && includes(.example(theme))
  }

  /// The assessment with its dates; nil if it has not begun.
  var dates: Assessment? { book.assessments.first { $0.number == assessment } }

  /// The number of statements that are rated, answered with no chance, and not answered.
  var counts: (rated: Int, noChance: Int, notAnswered: Int) {
    let scores = profile.themes.map(\.score)
    return (
      scores.reduce(0) { $0 + $1.rated }, scores.reduce(0) { $0 + $1.noChance },
      scores.reduce(0) { $0 + $1.notAnswered }
    )
  }

  /// A Boolean value indicating whether the assessment has no answers or notes and the workbook no
  /// actions.
  var isEmpty: Bool {
    counts.rated + counts.noChance == 0 && book.actions.isEmpty
      && pack.themes.allSatisfy { theme in
        let said = profile.theme(theme.id)
        return said?.importance == nil && said?.partner == nil && said?.hasExample != true
          && said?.watchFors ?? 0 == 0
          && book.reflections(on: theme, pack, in: assessment).isEmpty
      }
  }
}
