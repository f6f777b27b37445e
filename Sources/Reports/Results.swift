import Scoring
import Workbook

/// What a workbook holds about one assessment, from which the sections of reports are made.
struct Results {
  let book: Book
  let pack: Pack
  /// The number of the assessment.
  let assessment: Int
  let profile: Profile
  let words: Words
  /// Whether what the person left out stays out: so in a summary, not in their own review.
  let isForOthers: Bool

  init(_ book: Book, pack: Pack, assessment: Int, isForOthers: Bool) {
    self.book = book
    self.pack = pack
    self.assessment = assessment
    self.isForOthers = isForOthers
    profile = Profile(book, pack: pack, assessment: assessment)
    words = Words(pack)
  }

  /// Whether a part is shown.
  func includes(_ part: SummaryPart) -> Bool { !isForOthers || book.includes(part) }

  /// Whether a theme's example is shown.
  func includesExample(_ theme: Theme) -> Bool {
    includes(.examples) && includes(.example(theme))
  }

  /// The dates of the assessment; nil before it begins.
  var dates: Assessment? { book.assessments.first { $0.number == assessment } }

  /// Statements rated, without a chance, and not answered.
  var counts: (rated: Int, noChance: Int, notAnswered: Int) {
    let scores = profile.themes.map(\.score)
    return (
      scores.reduce(0) { $0 + $1.rated }, scores.reduce(0) { $0 + $1.noChance },
      scores.reduce(0) { $0 + $1.notAnswered }
    )
  }

  /// Whether nothing was answered, written or planned.
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
