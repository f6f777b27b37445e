import Scoring
import Workbook

extension Results {
  /// The highest themes and the ones to look at first, with the person's own examples, and the
  /// reasons to look twice; none before a theme is scored.
  var headlineBlocks: [Block] {
    guard profile.themes.contains(where: { $0.score.value != nil }) else { return [] }
    return strengthBlocks + priorityBlocks + doubtBlocks
  }

  /// The themes that the headlines speak of, each once.
  var headlineThemes: [Theme] { strengthThemes + priorityThemes }

  /// A theme in a sentence or two, its title standing out.
  func line(_ theme: ThemeProfile) -> Line {
    let text = sentences(theme)
    let lead = theme.title + ":"
    return text.hasPrefix(lead + " ")
      ? Line(String(text.dropFirst(lead.count + 1)), lead: lead) : Line(text)
  }

  private var strengthThemes: [Theme] {
    if case .ranked(let ranking, _) = profile.strengths { themes(ranking) } else { [] }
  }

  /// Those not among the highest already.
  private var priorityThemes: [Theme] {
    guard case .ranked(let ranking, _, _) = profile.priorities else { return [] }
    let shown = Set(strengthThemes.map(\.id))
    return themes(ranking).filter { !shown.contains($0.id) }
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
    let doubts = profile.doubts.filter(mayShow).map {
      Line(Prose.sentence(words.text($0)), lead: words.heading($0) + ".")
    }
    return run + doubts == [] ? [] : [.heading("Reasons to look twice"), .list(run + doubts)]
  }

  /// A theme and its example; nothing in a review, which has every theme in words before.
  private func detail(_ theme: Theme) -> [Block] {
    guard isForOthers else { return [] }
    return (profile.theme(theme.id).map { [.paragraph(line($0))] } ?? []) + example(theme)
  }

  /// A doubt about an example would tell of one that was left out.
  private func mayShow(_ doubt: Doubt) -> Bool {
    switch doubt {
    case .untested: includes(.examples)
    case .hiddenStrength(let theme): pack.theme(theme.id).map(includesExample) ?? false
    case .partnerDiffers: true
    }
  }

  /// What `Words` says of a theme. In a summary it is without its last sentence, the one on the
  /// example, when the example stands beneath or is left out: the part that is the same with an
  /// example and without.
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
