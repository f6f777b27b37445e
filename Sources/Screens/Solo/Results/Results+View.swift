internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  /// The results of one area, or where the person stands in all of them for an empty identifier.
  func resultsPage(_ area: String) -> Page {
    guard let chosen = pack.areas.first(where: { $0.id == area }) else { return standPage }
    let profile = Profile(book, pack: pack, assessment: assessment, area: chosen.id)
    let progress = book.progress(chosen.themes.flatMap(\.statements), in: assessment)
    return Page(
      ["Results", chosen.title], note: answeredWords(progress),
      blocks: progress.isBegun
        ? [.gap] + runWords(profile) + rows(profile) + headlines(profile)
          + doubts(profile) + [.gap, .text(Words.limit, .quiet)]
        : [.gap, .text(Self.nothingRated)],
      hints: resultHints, keys: turnings(area))
  }

  /// The text of a page of results before the first rating.
  static var nothingRated: String { "Nothing is rated here yet. Rate a theme, and it shows here." }

  /// Returns the number of answered statements, such as `15 of 45 answered`.
  func answeredWords(_ progress: Progress) -> String {
    "\(progress.answered) of \(progress.total) answered"
  }

  private var resultHints: [Hint] {
    [.command(.accept, "behind it"), .command(.right, "next area")] + comparingHint
      + [.keys("x", "summary"), .command(.back, "back")]
  }

  /// The way to Then and now, where there is an earlier assessment.
  var comparingHint: [Hint] {
    book.previous(to: assessment) == nil ? [] : [.keys("t", "then and now")]
  }

  /// The keys that turn the pages of results, and lead on from them.
  func turnings(_ area: String) -> [Binding] {
    let pages = [""] + pack.areas.map(\.id)
    let index = pages.firstIndex(of: area) ?? 0
    let turn = { (delta: Int) in
      Intent.replace(.results(pages[(index + delta + pages.count) % pages.count]))
    }
    return [
      Binding(keymap.keys(for: .left), "the area before", word: "before", turn(-1)),
      Binding(keymap.keys(for: .right), "the next area", word: "next", turn(1)),
      Binding([.character("t")], "then and now", word: "then", .open(.thenAndNow)),
      Binding([.character("x")], "the summary", word: "summary", .open(.summary)),
    ]
  }

  // MARK: Rows

  func plot(_ labelWidth: Int) -> DotRow {
    DotRow(
      scale: pack.scale, glyphs: glyphs,
      width: DotRow.width(for: pack.scale, room: Measure(size).item - labelWidth - 3))
  }

  /// The columns for a theme's title beside its dots, or above them in a narrow window.
  var titleWidth: Int { size.width >= 76 ? 35 : 0 }

  /// Returns the meaning of the signs, and the numbers over the plot.
  ///
  /// - Parameter label: the columns before the plot, where they are not those of the titles.
  func legend(_ key: String, _ plot: DotRow, beside label: Int? = nil) -> [Block] {
    guard titleWidth > 0 else {
      return [
        .drawn([Span(key, .quiet)], spoken: ""),
        .drawn([Span("  ")] + plot.heading, spoken: ""),
      ]
    }
    let pad = String(
      repeating: " ", count: max(2, (label ?? titleWidth) + 3 - TextWidth.columns(key)))
    return [.drawn([Span(key + pad, .quiet)] + plot.heading, spoken: "")]
  }

  private func rows(_ profile: Profile) -> [Block] {
    let plot = plot(titleWidth)
    let focused = profile.themes.first { Item.id(.theme, $0.id) == stack.top.focus }
    let said = (focused ?? profile.themes.first).map { Words(pack).sentences($0) }
    let key =
      "\(glyphs.full) you  \(glyphs.importance) matters  \(glyphs.partner) partner  "
      + "\(glyphs.alike) equal"
    return legend(key, plot) + [.gap] + themeItems(profile, plot).map(Block.item)
      + (said.map { [.gap, .aside($0, .plain)] } ?? [])
  }

  private func themeItems(_ profile: Profile, _ plot: DotRow) -> [Item] {
    profile.themes.map { theme in
      let importance = profile.isComparable ? theme.importance : nil
      let dots = plot.spans(
        you: theme.score.value, importance: importance, partner: theme.partner)
      let line = Words(pack).line(theme.score)
      return Item(
        Item.id(.theme, theme.id), label: theme.title, labelWidth: titleWidth,
        body: .drawn(
          theme.score.value == nil ? [Span(line, .quiet)] : dots,
          spoken: Words(pack).sentences(theme)),
        intent: .open(.behind(theme.id)))
    }
  }

  // MARK: Words

  func runWords(_ profile: Profile) -> [Block] {
    profile.longRun.map { [.text(Words(pack).longRun($0), Style(.warm)), .gap] } ?? []
  }

  func headlines(_ profile: Profile) -> [Block] {
    let words = Words(pack)
    let strengths = profile.strengths
    let priorities = profile.priorities
    let basis = words.basis(priorities).map { [Block.text($0, .quiet)] } ?? []
    return [
      .gap, .text(words.heading(strengths), .strong), .text(words.text(strengths)),
      .gap, .text(words.heading(priorities), .strong), .text(words.text(priorities)),
    ] + basis
  }

  /// The doubts, those of one kind in one sentence.
  func doubts(_ profile: Profile) -> [Block] {
    Words(pack).patterns(profile).flatMap { heading, text in
      [.gap, .text(heading, .strong), .text(text)]
    }
  }
}
