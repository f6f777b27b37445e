internal import Canvas
internal import Workbook

extension SoloContext {
  func themePage(_ id: String, _ step: ThemeStep) -> Page {
    guard let theme = pack.theme(id), let area = pack.area(ofTheme: id) else { return Page([id]) }
    let map = ThemeMap(theme: theme, model: self)
    var page: Page
    switch step {
    case .read: page = readPage(map)
    case .rate(let index): page = ratePage(map, index)
    case .closer: page = closerPage(map)
    case .reflect: page = reflectPage(map)
    case .act: page = actPage(map)
    }
    page.title = [area.title, theme.title] + page.title
    page.keys += turning(map, step)
    return page
  }

  /// The keys that turn the pages here.
  func turning(_ map: ThemeMap, _ step: ThemeStep) -> [Binding] {
    isSolo ? turningTheme(map, step) : turningSheet(map, step)
  }

  /// The keys that turn the pages of a theme.
  private func turningTheme(_ map: ThemeMap, _ step: ThemeStep) -> [Binding] {
    var keys: [Binding] = []
    if let back = map.step(-1, from: step) {
      keys.append(
        Binding(
          keymap.keys(for: .left), "back one page", word: "back",
          .replace(.theme(map.theme.id, back))))
    }
    if let on = map.step(1, from: step) {
      keys.append(
        Binding(
          keymap.keys(for: .right), "on one page", word: "skip",
          .replace(.theme(map.theme.id, on))))
    }
    return keys
  }

  /// The keys that turn the statements of a sheet, from theme to theme.
  private func turningSheet(_ map: ThemeMap, _ step: ThemeStep) -> [Binding] {
    let places = plan.themes(in: pack).flatMap { theme in
      theme.statements.indices.map { Screen.theme(theme.id, .rate($0)) }
    }
    guard let here = places.firstIndex(of: .theme(map.theme.id, step)) else { return [] }
    let back = here > 0 ? places[here - 1] : nil
    let on = here + 1 < places.count ? places[here + 1] : nil
    return [
      back.map {
        Binding(keymap.keys(for: .left), "back one page", word: "back", .replace($0))
      },
      on.map { Binding(keymap.keys(for: .right), "on one page", word: "skip", .replace($0)) },
    ].compactMap(\.self)
  }

  // MARK: Read

  private func readPage(_ map: ThemeMap) -> Page {
    let theme = map.theme
    let progress = book.progress(theme.statements, in: assessment)
    let case_ = pack.dilemmas.first { $0.id == theme.dilemma }
    let opening: [Block] =
      case_.map {
        [
          .gap, .text("A case to start with: \($0.title). \($0.seat).", .strong),
          .text($0.story + " " + $0.question, .quiet),
        ] + pack.dilemmaQuestions.map { .bullet($0, .quiet) } + touched($0)
      } ?? []
    return Page(
      [], note: "\(progress.answered) of \(progress.total)",
      blocks: [.gap, .text(theme.definition), .gap, .text(theme.why, .quiet)]
        + [.gap] + steps(map, progress) + opening
        + reading(theme) + drawnFrom(theme),
      hints: [
        .command(.accept, "open"), .command(.right, "on"), .command(.back, "leave the theme"),
      ], start: firstOpenStep(map, progress))
  }

  private func steps(_ map: ThemeMap, _ progress: Progress) -> [Block] {
    let theme = map.theme
    let first = theme.statements.firstIndex { book.answer($0.id, in: assessment) == nil } ?? 0
    let said = map.summary
    let signs = [Span(" " + map.signs(at: nil), Style(.accent)), Span("   " + said, .quiet)]
    let rate = Item(
      "rate", label: "Rate", labelWidth: 14, body: .drawn(signs, spoken: said),
      intent: .open(.theme(theme.id, .rate(first))))
    let rows: [(String, String, String, ThemeStep)] = [
      ("closer", "Look closer", closerWords(theme), .closer),
      ("reflect", "Reflect", reflectWords(theme), .reflect),
      ("act", "Act", actWords(theme), .act),
    ]
    return [.item(rate)]
      + rows.map { id, label, detail, step in
        .item(
          Item(
            id, label: label, labelWidth: 14, detail: detail, intent: .open(.theme(theme.id, step)))
        )
      }
  }

  private func firstOpenStep(_ map: ThemeMap, _ progress: Progress) -> String {
    if !progress.isComplete { return "rate" }
    if book.number(.importance(map.theme.id, in: assessment)) == nil { return "closer" }
    return book.reflections(on: map.theme, pack, in: assessment).isEmpty ? "reflect" : "act"
  }

  private func closerWords(_ theme: Theme) -> String {
    let done = [
      book[.importance(theme.id, in: assessment)] != nil,
      book[.partner(theme.id, in: assessment)] != nil,
      book[.evidence(theme.id, in: assessment)] != nil,
    ].count { $0 }
    return done == 0 ? "how much it matters, a partner's view, an example" : "\(done) of 3 given"
  }

  private func reflectWords(_ theme: Theme) -> String {
    let count = book.reflections(on: theme, pack, in: assessment).count
    return count == 0 ? "in your own words" : Count.of(count, "note") + " written"
  }

  private func actWords(_ theme: Theme) -> String {
    let count = book.actions.count { $0.theme == theme.id }
    return count == 0 ? "one small next step" : Count.of(count, "action")
  }

  /// The themes that a case touches, where it touches more than one.
  private func touched(_ dilemma: Dilemma) -> [Block] {
    let titles = dilemma.themes.compactMap { pack.theme($0)?.title }
    guard titles.count > 1 else { return [] }
    return [.text("Themes in this case: " + titles.joined(separator: "; ") + ".", .quiet)]
  }

  /// The publication to read first, in full.
  private func reading(_ theme: Theme) -> [Block] {
    guard let source = pack.sources.first(where: { $0.id == theme.reading }) else { return [] }
    return [.gap, .text("One thing to read: \(source.text)")]
  }

  /// The publications behind the theme, in full.
  private func drawnFrom(_ theme: Theme) -> [Block] {
    let sources = theme.sources.compactMap { id in pack.sources.first { $0.id == id } }
    if sources.isEmpty { return [] }
    return [.gap, .text("Drawn from", .quiet)] + sources.map { .bullet($0.text, .quiet) }
  }
}
