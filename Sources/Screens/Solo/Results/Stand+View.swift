internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  /// The whole profile: every theme on one page, with the distance between practice and importance
  /// drawn, and the findings below.
  var standPage: Page {
    let profile = Profile(book, pack: pack, assessment: assessment)
    let progress = book.progress(pack.statements, in: assessment)
    return Page(
      ["Where I stand"], note: answeredWords(progress),
      blocks: progress.isBegun
        ? standing(profile) + focusBlocks + runWords(profile) + headlines(profile)
          + doubts(profile) + kept + finishing(progress) + [.gap, .text(Words.limit, .quiet)]
        : [.gap, .text(Self.nothingRated)],
      hints: standHints, keys: turnings("") + [ordering] + choosing(profile))
  }

  private var standHints: [Hint] {
    [.command(.accept, "behind it"), .keys("w", "work on it"), .keys("s", ordering.label)]
      + comparingHint
      + [.keys("x", "summary"), .command(.right, "areas"), .command(.back, "back")]
  }

  private var ordering: Binding {
    Binding(
      [.character("s")], isByGap ? "in the pack's order" : "by gap", word: "sort", .turnOrder)
  }

  /// The key that chooses the theme in focus; the linear face has a box behind each theme.
  private func choosing(_ profile: Profile) -> [Binding] {
    let focused = profile.themes.first { Item.id(.theme, $0.id) == stack.top.focus }
    guard !isLinear, let theme = focused ?? profile.themes.first else { return [] }
    return [Binding([.character("w")], "work on this theme", word: "work", .workOn(theme.id))]
  }

  // MARK: Rows

  /// The columns of the areas' titles, where they stand beside their themes.
  private var bandWidth: Int? {
    guard titleWidth > 0, !isLinear else { return nil }
    let width = pack.areas.map { TextWidth.columns($0.title) }.max() ?? 0
    return width <= 12 ? width : nil
  }

  private func standing(_ profile: Profile) -> [Block] {
    let label = titleWidth == 0 ? 0 : titleWidth - 1
    let column = label + (bandWidth.map { $0 + 2 } ?? 0)
    let plot = plot(column)
    let key =
      "\(glyphs.full) practice  \(glyphs.importance) importance  \(glyphs.alike) both"
    let focused = profile.themes.first { Item.id(.theme, $0.id) == stack.top.focus }
    let rows = isByGap ? byGap(profile) : profile.themes
    let said = (focused ?? rows.first).map { Words(pack).practice($0) }
    return legend(key, plot, beside: column) + [.gap] + bands(rows, plot, label)
      + (said.map { [.gap, .aside($0, .plain)] } ?? [])
  }

  /// The widest gap first, whatever has none last; equal gaps stay in the pack's order.
  private func byGap(_ profile: Profile) -> [ThemeProfile] {
    profile.themes.enumerated().sorted { left, right in
      switch (left.element.gap, right.element.gap) {
      case (let one?, let other?) where one != other: one > other
      case (_?, nil): true
      case (nil, _?): false
      case (_?, _?), (nil, nil): left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The themes under or beside the titles of their areas; in the order of gaps each has its own.
  private func bands(_ themes: [ThemeProfile], _ plot: DotRow, _ label: Int) -> [Block] {
    var last: String?
    return themes.flatMap { theme -> [Block] in
      let area = pack.area(ofTheme: theme.id)
      let isFirst = isByGap || area?.id != last
      last = area?.id
      let item = Block.item(standItem(theme, plot, label, isFirst ? area?.title ?? "" : ""))
      guard bandWidth == nil, isFirst, !isByGap, let area else { return [item] }
      return [.text(area.title, .strong), item]
    }
  }

  private func standItem(_ theme: ThemeProfile, _ plot: DotRow, _ label: Int, _ band: String)
    -> Item
  {
    let dots = plot.spans(
      practice: theme.score.value, importance: pack.isComparable ? theme.importance : nil)
    let line = Words(pack).line(theme.score)
    let isChosen = book.isTicked(.focus(theme.id, in: assessment))
    let chosen = isChosen ? [Span(glyphs.tick, Style(.accent, bold: true))] : []
    let mark = bandWidth.map {
      band + String(repeating: " ", count: max(0, $0 - TextWidth.columns(band)))
    }
    return Item(
      Item.id(.theme, theme.id), mark: mark ?? "", label: theme.title, labelWidth: label,
      body: .drawn(
        (theme.score.value == nil ? [Span(line, .quiet)] : dots) + chosen,
        spoken: Words(pack).sentences(theme) + (isChosen ? " You work on it." : "")),
      intent: .open(.behind(theme.id)))
  }

  // MARK: Below

  /// Answers to statements that this pack no longer has.
  private var kept: [Block] {
    let kept = book.answersFromEarlierPack(pack, in: assessment)
    guard !kept.isEmpty else { return [] }
    return [
      .gap, .text("From an earlier pack", .strong),
      .text("Kept, and not part of these results: " + kept.joined(separator: ", ") + "."),
    ]
  }

  private func finishing(_ progress: Progress) -> [Block] {
    guard book.day(.finished(assessment)) == nil else { return [] }
    let detail =
      progress.isComplete
      ? "nothing is lost; another look is offered after \(Book.reassessmentDays) days"
      : "\(progress.total - progress.answered) statements are not answered yet, and may stay so"
    return [
      .gap,
      .item(
        Item(
          "finish", label: "Finish this assessment", detail: detail, intent: .finishAssessment)),
    ]
  }
}
