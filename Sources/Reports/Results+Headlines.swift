import Scoring
import Workbook

extension Results {
  /// The highest themes, the themes to look at first, both with the person's examples, and the
  /// reasons to look twice; empty until a theme is scored.
  var headlineBlocks: [Block] {
    guard profile.themes.contains(where: { $0.score.value != nil }) else { return [] }
    return strengthBlocks + priorityBlocks + doubtBlocks
  }

  /// The themes that the headlines discuss, without duplicates.
  var headlineThemes: [Theme] { strengthThemes + priorityThemes }

  /// Returns a theme described in a sentence or two, with its title as the lead.
  func line(_ theme: ThemeProfile) -> Line {
    let text = sentences(theme)
    let lead = theme.title + ":"
    return text.hasPrefix(lead + " ")
      ? Line(String(text.dropFirst(lead.count + 1)), lead: lead) : Line(text)
  }

  private var strengthThemes: [Theme] {
    if case .ranked(let ranking, _) = profile.strengths { themes(ranking) } else { [] }
  }

  /// The themes to look at first.
  private var priorityThemes: [Theme] {
    if case .ranked(let ranking, _, _) = profile.priorities { themes(ranking) } else { [] }
  }

  private func themes(_ ranking: Ranking) -> [Theme] {
    ranking.places.compactMap { pack.theme($0.theme) }
  }

  private var strengthBlocks: [Block] {
    [
      .heading(words.heading(profile.strengths)),
      .paragraph(Line(Prose.sentence(words.text(profile.strengths)))),
    ] + strengthThemes.flatMap(detail)
  }

  private var priorityBlocks: [Block] {
    [
      .heading(words.heading(profile.priorities)),
      .paragraph(Line(Prose.sentence(words.text(profile.priorities)))),
    ] + (words.basis(profile.priorities).map { [.paragraph(Line($0))] } ?? [])
      + priorityThemes.flatMap(detail)
  }

  private var doubtBlocks: [Block] {
    let run = profile.longRun.map { [Line(words.longRun($0))] } ?? []
    let doubts = words.patterns(profile, where: mayShow).map {
      Line($0.text, lead: $0.heading + ".")
    }
    return run + doubts == [] ? [] : [.heading("Reasons to look twice"), .list(run + doubts)]
  }

  /// Returns a theme's description and example; empty in a review, which describes every theme
  /// elsewhere.
  private func detail(_ theme: Theme) -> [Block] {
    guard isForOthers else { return [] }
    return (profile.theme(theme.id).map { [.paragraph(line($0))] } ?? []) + example(theme)
  }

  /// Returns whether a doubt may be shown.
  ///
  /// A doubt about an example that is left out of the summary would reveal it.
  private func mayShow(_ doubt: Doubt) -> Bool {
    switch doubt {
    case .untested: includes(.examples)
    case .lowWithExample(let theme): pack.theme(theme.id).map(includesExample) ?? false
    case .partnerDiffers: true
    }
  }

  /// Returns the sentences on a theme from `Words`.
  ///
  /// In a summary, the last sentence, on the example, is dropped if the example follows below or is
  /// left out. It is found by comparison: the common prefix of the text with an example and the
  /// text without one is kept.
  private func sentences(_ theme: ThemeProfile) -> String {
    let text = words.sentences(theme)
    guard isForOthers, theme.hasExample || !includes(.examples), let source = pack.theme(theme.id)
    else { return text }
    let other = words.sentences(withExample(!theme.hasExample, source))
    let common = zip(text, other).prefix { $0 == $1 }.map(\.0)
    return Prose.trimmed(String(common)[...])
  }

  private func withExample(_ hasExample: Bool, _ theme: Theme) -> ThemeProfile {
    var book = book
    let text = hasExample ? Value.text("example") : nil
    book.apply(Change(.evidence(theme.id, in: assessment), text))
    return ThemeProfile(theme, book: book, pack: pack, assessment: assessment)
  }
}
