internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
  /// The results of one area, or of all for an empty identifier.
  func resultsPage(_ area: String) -> Page {
    let chosen = pack.areas.first { $0.id == area }
    let profile = Profile(book, pack: pack, assessment: assessment, area: chosen?.id)
    let statements = chosen.map { $0.themes.flatMap(\.statements) } ?? pack.statements
    let progress = book.progress(statements, in: assessment)
    return Page(
      ["Results"] + (chosen.map { [$0.title] } ?? []),
      note: "\(progress.answered) of \(progress.total) answered",
      blocks: progress.isBegun
        ? [.gap] + runWords(profile) + rows(profile, chosen) + headlines(profile)
          + doubts(profile) + kept(chosen) + finishing(progress) + [
            .gap, .text(Words.limit, .quiet),
          ]
        : [.gap, .text("Nothing is rated here yet. Rate a theme, and it shows here.")],
      hints: resultHints(isOverview: chosen == nil), keys: turnings(area))
  }

  private func resultHints(isOverview: Bool) -> [Hint] {
    let compare: [Hint] =
      book.previous(to: assessment) == nil ? [] : [.keys("t", "then and now")]
    let open = isOverview ? "open" : "what stands behind it"
    return [.command(.accept, open), .command(.right, "next area")] + compare
      + [.keys("x", "summary"), .command(.back, "back")]
  }

  private func turnings(_ area: String) -> [Binding] {
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

  /// What the signs mean, and the numbers over the plot.
  func legend(_ key: String, _ plot: DotRow) -> [Block] {
    guard titleWidth > 0 else {
      return [
        .drawn([Span(key, .quiet)], spoken: ""),
        .drawn([Span("  ")] + plot.heading, spoken: ""),
      ]
    }
    let pad = String(repeating: " ", count: max(2, titleWidth + 3 - TextWidth.columns(key)))
    return [.drawn([Span(key + pad, .quiet)] + plot.heading, spoken: "")]
  }

  private func rows(_ profile: Profile, _ area: Area?) -> [Block] {
    let plot = plot(titleWidth)
    let items = area == nil ? areaItems(profile, plot) : themeItems(profile, plot)
    let focused = profile.themes.first { Item.id(.theme, $0.id) == stack.top.focus }
    let said = (area == nil ? nil : focused ?? profile.themes.first).map {
      Words(pack).sentences($0)
    }
    let key =
      "\(glyphs.full) you  \(glyphs.importance) matters  \(glyphs.partner) partner  "
      + "\(glyphs.alike) equal"
    return legend(key, plot) + [.gap] + items.map(Block.item)
      + (said.map { [.gap, .aside($0, .plain)] } ?? [])
  }

  private func areaItems(_ profile: Profile, _ plot: DotRow) -> [Item] {
    profile.areas.map { score in
      let dots = plot.spans(you: score.value, importance: nil, partner: nil)
      let line = Words(pack).line(score)
      return Item(
        Item.id(.area, score.area), label: score.title, labelWidth: titleWidth,
        body: .drawn(score.value == nil ? [Span(line, .quiet)] : dots, spoken: line),
        intent: .replace(.results(score.area)))
    }
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

  private func runWords(_ profile: Profile) -> [Block] {
    profile.longRun.map { [.text(Words(pack).longRun($0), Style(.warm)), .gap] } ?? []
  }

  private func headlines(_ profile: Profile) -> [Block] {
    let words = Words(pack)
    let strengths = profile.strengths
    let priorities = profile.priorities
    let basis = words.basis(priorities).map { [Block.text($0, .quiet)] } ?? []
    return [
      .gap, .text(words.heading(strengths), .strong), .text(words.text(strengths)),
      .gap, .text(words.heading(priorities), .strong), .text(words.text(priorities)),
    ] + basis
  }

  /// Doubts of one kind under one heading.
  private func doubts(_ profile: Profile) -> [Block] {
    let words = Words(pack)
    var headings: [String] = []
    for doubt in profile.doubts where !headings.contains(words.heading(doubt)) {
      headings.append(words.heading(doubt))
    }
    return headings.flatMap { heading -> [Block] in
      let same = profile.doubts.filter { words.heading($0) == heading }
      return [.gap, .text(heading, .strong)] + same.map { .bullet(words.text($0), .plain) }
    }
  }

  /// Answers to statements that this pack no longer has.
  private func kept(_ area: Area?) -> [Block] {
    let kept = area == nil ? book.answersFromEarlierPack(pack, in: assessment) : []
    guard !kept.isEmpty else { return [] }
    return [
      .gap, .text("From an earlier pack", .strong),
      .text("Kept, and not part of these results: " + kept.joined(separator: ", ") + "."),
    ]
  }

  private func finishing(_ progress: Progress) -> [Block] {
    guard book.day(.finished(assessment)) == nil, stack.top.screen == .results("") else {
      return []
    }
    let all = book.progress(pack.statements, in: assessment)
    let detail =
      all.isComplete
      ? "nothing is lost; another look is offered after \(Book.reassessmentDays) days"
      : "\(all.total - all.answered) statements are not answered yet, and may stay so"
    return [
      .gap,
      .item(
        Item(
          "finish", label: "Finish this assessment", detail: detail, intent: .finishAssessment)),
    ]
  }
}
