internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  // MARK: A theme through the years

  /// A theme then and now: its statements both times, and everything written about it in every
  /// assessment, with the plans that grew from it.
  func historyPage(_ id: String) -> Page {
    guard let theme = pack.theme(id) else { return Page([id], hints: readingHints) }
    let past = book.earlier
    let blocks: [Block]
    if past.isEmpty {
      blocks = [.gap, .text(Self.oneAssessment)]
    } else if book.mayRecall(theme, in: assessment) {
      let shown = book.assessments.reversed().filter { !book.saysNothing(of: theme, pack, $0) }
      let beside = compared
      blocks =
        [.gap] + changeBlocks(theme)
        + shown.flatMap { record(theme, $0, withAnswers: !beside.contains($0.number)) }
        + plans(theme) + allNotes(theme)
    } else {
      blocks = [.gap, .text(Self.hiddenUntilRated)] + plans(theme) + allNotes(theme)
    }
    return Page(
      ["Then and now", theme.title], blocks: blocks, hints: readingHints,
      keys: turning(id) { .history($0) })
  }

  /// The text of Then and now before there is a second assessment.
  static var oneAssessment: String {
    "There is one assessment so far. After the next, this page compares them."
  }

  private static var noAssessment: String { "There is no such assessment." }

  private static var hiddenUntilRated: String {
    "What you said and wrote about this theme before stays hidden until you have rated its "
      + "statements again, so that it does not lead the new ratings."
  }

  private static var numbersHidden: String {
    "Your earlier ratings stay hidden until this assessment is finished."
  }

  private var readingHints: [Hint] {
    [.command(.down, "down"), .command(.right, "next theme"), .command(.back, "back")]
  }

  /// The keys that turn from theme to theme.
  private func turning(_ id: String, _ screen: (String) -> Screen) -> [Binding] {
    let themes = pack.themes.map(\.id)
    guard let index = themes.firstIndex(of: id) else { return [] }
    let (before, after) = (
      themes[(index + themes.count - 1) % themes.count], themes[(index + 1) % themes.count]
    )
    return [
      Binding(
        keymap.keys(for: .left), "the theme before", word: "before", .replace(screen(before))),
      Binding(keymap.keys(for: .right), "the next theme", word: "next", .replace(screen(after))),
    ]
  }

  private func changeBlocks(_ theme: Theme) -> [Block] {
    guard let comparison = Comparison(book, pack: pack, assessment: assessment),
      let change = comparison.theme(theme.id)
    else { return [] }
    let words = Words(pack)
    let means = change.means.map { "\($0.before.oneDecimal) then, \($0.after.oneDecimal) now. " }
    let series = Series(book, pack: pack, assessment: assessment)
    let years = series.flatMap { series in
      series.line(theme.id).map { [Block.text("Over the years: \(words.text($0, in: series))")] }
    }
    let text = (means ?? "") + words.text(change, from: comparison.before, to: comparison.after)
    let doubt = change.hasMoved ? " " + Words.unsureOfChange : ""
    let ground = words.text(comparison.ground).map { [Block.text($0, .quiet)] } ?? []
    return [.text(text + doubt)] + (years ?? []) + ground + statements(theme, comparison)
  }

  /// The statements with both answers side by side.
  private func statements(_ theme: Theme, _ comparison: Comparison) -> [Block] {
    [.gap]
      + theme.statements.map { statement in
        let then = words(book.answer(statement.id, in: comparison.before.number))
        let now = words(book.answer(statement.id, in: comparison.after.number))
        let said = then == now ? "\(now), both times" : "\(then) then, \(now) now"
        return .bullet("\(title(statement)): \(said)", .plain)
      }
  }

  /// The numbers of the two assessments whose answers stand side by side; none while there is
  /// nothing to compare.
  private var compared: [Int] {
    guard let comparison = Comparison(book, pack: pack, assessment: assessment),
      !comparison.themes.isEmpty
    else { return [] }
    return [comparison.before.number, comparison.after.number]
  }

  /// The record of a theme in one assessment, under its day.
  ///
  /// - Parameter withAnswers: True to include the statements.
  private func record(_ theme: Theme, _ one: Assessment, withAnswers: Bool = true) -> [Block] {
    let isNow = one.number == assessment
    let heading = (isNow ? "Now, " : "") + name(of: one)
    let mayCount = isNow || book.mayCompare(assessment)
    return [.gap, .text(heading, .strong)]
      + (mayCount
        ? numbers(theme, in: one.number, withAnswers: withAnswers)
        : [.text(Self.numbersHidden, .quiet)])
      + chosen(theme, in: one.number) + writings(theme, in: one.number)
  }

  /// Says that the theme was one to work on.
  private func chosen(_ theme: Theme, in number: Int) -> [Block] {
    book.isTicked(.focus(theme.id, in: number))
      ? [.bullet("You chose to work on this theme.", .plain)] : []
  }

  // MARK: One assessment, whole

  /// Every assessment there is, the latest first.
  var assessmentsPage: Page {
    let all = book.assessments.reversed().map { one in
      let progress = book.progress(pack.statements, in: one.number)
      let days = one.finished.map { "finished \($0.long)" } ?? "not finished yet"
      return Block.item(
        Item(
          Item.id(.assessment, String(one.number)), label: "Begun \(one.started.long)",
          detail: "\(days), \(answeredWords(progress))",
          intent: .open(.assessment(one.number))))
    }
    return Page(
      ["Then and now", "Every assessment"],
      blocks: [.gap] + (all.isEmpty ? [.text("There is no assessment yet.")] : Array(all)),
      hints: [.command(.down, "down"), .command(.accept, "read it"), .command(.back, "back")])
  }

  /// One assessment, theme by theme.
  func assessmentPage(_ number: Int) -> Page {
    guard let one = book.assessments.first(where: { $0.number == number }) else {
      return Page(
        ["Then and now"], blocks: [.gap, .text(Self.noAssessment)], hints: readingHints)
    }
    let mayCount = number == assessment || book.mayCompare(assessment)
    let plot = plot(titleWidth)
    let profile = Profile(book, pack: pack, assessment: number)
    let items = profile.themes.map { pastItem($0, number, plot, mayCount) }
    let key =
      "\(glyphs.full) practice  \(glyphs.importance) importance  \(glyphs.alike) both"
    return Page(
      ["Then and now", name(of: one)],
      blocks: (mayCount ? legend(key, plot) : [.gap, .text(Self.numbersHidden)]) + [.gap]
        + items.map(Block.item) + answeredIn(number),
      hints: [.command(.down, "theme"), .command(.accept, "read it"), .command(.back, "back")])
  }

  private func pastItem(_ theme: ThemeProfile, _ number: Int, _ plot: DotRow, _ mayCount: Bool)
    -> Item
  {
    let dots = plot.spans(
      practice: theme.score.value, importance: pack.isComparable ? theme.importance : nil)
    let line = Words(pack).line(theme.score)
    let body: Item.Body =
      mayCount
      ? .drawn(
        theme.score.value == nil ? [Span(line, .quiet)] : dots,
        spoken: Words(pack).sentences(theme)) : .plain
    return Item(
      Item.id(.theme, theme.id), label: theme.title, labelWidth: titleWidth, body: body,
      intent: .open(.past(theme.id, number)))
  }

  /// The pack an assessment was answered in, where it is another, and answers to what it no longer
  /// has.
  private func answeredIn(_ number: Int) -> [Block] {
    let tag = book.text(.pack(number))
    let isSame = tag.isEmpty || tag == "\(pack.id) \(pack.version) \(pack.language)"
    let kept = book.answersFromEarlierPack(pack, in: number)
    return (isSame ? [] : [.gap, .text("Answered in \(tag).", .quiet)])
      + (kept.isEmpty
        ? []
        : [.text("Answers to statements this pack does not have: \(kept.joined(separator: ", ")).")])
  }

  /// One theme in one assessment, whole.
  func pastPage(_ id: String, _ number: Int) -> Page {
    guard let theme = pack.theme(id),
      let one = book.assessments.first(where: { $0.number == number })
    else {
      return Page(
        ["Then and now"], blocks: [.gap, .text(Self.noAssessment)], hints: readingHints)
    }
    let isHidden = number != assessment && !book.mayRecall(theme, in: assessment)
    return Page(
      [name(of: one), theme.title],
      blocks: isHidden
        ? [.gap, .text(Self.hiddenUntilRated)]
        : record(theme, one) + plans(theme) + allNotes(theme),
      hints: readingHints, keys: turning(id) { .past($0, number) })
  }

  // MARK: On Reflect

  /// The person's latest earlier words about a theme; empty before the new ratings are in.
  func lastWritten(_ theme: Theme) -> [Block] {
    guard book.mayRecall(theme, in: assessment) else { return [] }
    return chosenBefore(theme) + wordsBefore(theme)
  }

  /// Says that the theme was one to work on, in the latest earlier assessment that had any.
  private func chosenBefore(_ theme: Theme) -> [Block] {
    let one = book.earlier.first { !book.focusThemes(pack, in: $0.number).isEmpty }
    guard let one, book.isTicked(.focus(theme.id, in: one.number)) else { return [] }
    return [.gap, .text("\(when(one)) you chose to work on this theme.")]
  }

  private func wordsBefore(_ theme: Theme) -> [Block] {
    guard let one = book.earlier.first(where: { !book.isUnwritten(theme, pack, $0) })
    else { return [] }
    let evidence = book.text(.evidence(theme.id, in: one.number))
    let notes = book.reflections(on: theme, pack, in: one.number).map {
      Block.bullet("\($0.prompt.title) \($0.text)", .plain)
    }
    return [.gap, .text("\(when(one)) you wrote", .strong)] + notes
      + (evidence.isEmpty ? [] : [.bullet("Your example: \(evidence)", .plain)])
  }
}

extension Book {
  /// Returns true if nothing was written about a theme in an assessment.
  fileprivate func isUnwritten(_ theme: Theme, _ pack: Pack, _ one: Assessment) -> Bool {
    text(.evidence(theme.id, in: one.number)).isEmpty
      && reflections(on: theme, pack, in: one.number).isEmpty
  }

  /// Returns true if an assessment has neither a number nor a word about a theme.
  fileprivate func saysNothing(of theme: Theme, _ pack: Pack, _ one: Assessment) -> Bool {
    isUnwritten(theme, pack, one) && !progress(theme.statements, in: one.number).isBegun
      && number(.importance(theme.id, in: one.number)) == nil
      && number(.partner(theme.id, in: one.number)) == nil
      && !isTicked(.focus(theme.id, in: one.number))
      && !theme.watchFors.contains {
        isTicked(.watchFor($0.id, theme: theme.id, in: one.number))
      }
  }
}
