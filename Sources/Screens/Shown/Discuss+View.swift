internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The topics to talk about, in order, and what was said about them.
  var discussPage: Page {
    let plan = plan
    let themes = topicOrder.compactMap { pack.theme($0) }
    let items = themes.enumerated().map { index, theme in topicItem(theme, index < plan.topics) }
    let low = (topics?.agreedLow ?? []).map(\.title).joined(separator: ", ")
    return Page(
      [plan.title, "Discuss"],
      note:
        "\(Count.of(plan.topics, "topic")) of \(Count.of(plan.minutes[.discuss] ?? 0, "minute"))",
      blocks: [.gap, .text("Alone, in twos, in fours, all together. The most senior person last.")]
        + (low.isEmpty ? [] : [.text("Agreed, and low: \(low). No quarrel, and still a problem.")])
        + [.gap] + choiceOfTopics + items.map(Block.item) + [.gap] + onward(from: .discuss),
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .command(.back, "back"),
      ],
      start: choiceOfTopics.isEmpty
        ? themes.first { !book.isTicked(.discussed($0.id)) }.map { Item.id(.theme, $0.id) }
        : voteItem(.topics).id)
  }

  private func topicItem(_ theme: Theme, _ isPlanned: Bool) -> Item {
    let isDone = book.isTicked(.discussed(theme.id))
    let notes = WorkshopNote.allCases.count { !book.text(.note($0, theme: theme.id)).isEmpty }
    let spread = topics?.divided.first { $0.theme == theme.id }
    let words = [
      dotsOn(theme.id),
      dotsOn(theme.id).isEmpty ? "" : spread.map { Words.short($0) } ?? "",
      isDone ? "discussed" : isPlanned ? "planned" : "",
      notes > 0 ? Count.of(notes, "note") : "",
    ]
    return Item(
      Item.id(.theme, theme.id), mark: isDone ? glyphs.full : glyphs.empty, label: theme.title,
      labelWidth: 36, detail: words.filter { !$0.isEmpty }.joined(separator: ", "),
      intent: .open(.workshop(.topic(theme.id))))
  }

  /// One theme under discussion: the clock with its steps, and three notes.
  func topicPage(_ id: String) -> Page {
    guard let theme = pack.theme(id) else { return Page([id]) }
    let subject = StageClock.Subject.topic(id)
    let notes = WorkshopNote.allCases.flatMap { part -> [Block] in
      let note = field(
        "note-\(part.rawValue)", part.title, .note(part, theme: id), .lines, hint: hint(part),
        labelWidth: 15)
      return [note] + prompts(part)
    }
    return Page(
      [plan.title, "Discuss", theme.title], note: clockNote(subject),
      blocks: [.gap, .text(theme.definition), .gap, .item(clockItem(subject))]
        + stepRows(subject) + [.gap] + notes + [
          .gap,
          .item(
            Item(
              "discussed", mark: book.isTicked(.discussed(id)) ? "[\(glyphs.tick)]" : "[ ]",
              label: "We have discussed this", body: .tick(isOn: book.isTicked(.discussed(id))),
              intent: .toggle(.discussed(id)))),
          .item(
            Item(
              "action", label: "Make an action of it",
              detail: book.text(.note(.change, theme: id)).isEmpty ? "" : "of the change above",
              intent: .workshop(.actionOf(theme: id)))),
        ] + answersItem(theme),
      hints: [
        .command(.accept, "choose"), .keys("t", "clock"), .keys("+", "5 minutes more"),
        .command(.back, "back"),
      ], keys: clockKeys(subject), start: "clock")
  }

  private func clockItem(_ subject: StageClock.Subject) -> Item {
    Item(
      "clock", label: isRunning(subject) ? "Stop the clock" : "Start the clock",
      detail: isLinear ? clockNote(subject) : "", intent: .workshop(.clock(subject)))
  }

  private func answersItem(_ theme: Theme) -> [Block] {
    guard let first = shownResult?.theme(theme.id)?.statements.first else { return [] }
    return [
      .item(
        Item(
          "answers", label: "See the answers again",
          intent: .open(.workshop(.statement(first.id)))))
    ]
  }

  /// The guide's questions for a note, while the note has the focus.
  private func prompts(_ part: WorkshopNote) -> [Block] {
    guard stack.top.focus == "note-\(part.rawValue)",
      let section = pack.guide.section(part.rawValue)
    else { return [] }
    return section.points.map { .aside($0, Style(.warm)) }
  }

  private func hint(_ part: WorkshopNote) -> String {
    switch part {
    case .evidence: "what happened; no names"
    case .meaning: "what it says about how we work together"
    case .change: "one thing we will do otherwise"
    }
  }

  /// Alone, in twos, in fours, all: one, two, four and five parts of the time.
  func stepRows(_ subject: StageClock.Subject) -> [Block] {
    let clock = StageClock(subject, book, plan, at: now)
    let steps = DiscussionSteps(minutes: clock.minutes)
    let here = clock.elapsed.map { steps.present(after: $0) }
    return steps.all.enumerated().map { index, step in
      let mark = here == index ? glyphs.here : " "
      let text = "\(mark) \(step.words)"
      return .drawn(
        [Span(text, here == index ? Style(.accent, bold: true) : .quiet)],
        spoken: here == index ? "Now: \(step.words)" : step.words)
    }
  }
}

/// The steps of a discussion: alone, in twos, in fours, all together, in the proportion of one,
/// two, four and five minutes (Liberating Structures, 1-2-4-All).
struct DiscussionSteps: Equatable {
  struct Step: Equatable {
    let title: String
    /// Seconds.
    let length: Int

    var words: String {
      let minutes = max(1, (length + 30) / 60)
      return "\(title), about \(Count.of(minutes, "minute"))"
    }
  }

  let all: [Step]

  init(minutes: Int) {
    let parts = [("Alone, in silence", 1), ("In twos", 2), ("In fours", 4), ("All together", 5)]
    // Of a longer discussion the rest is for the notes.
    all = parts.map { Step(title: $0.0, length: min(minutes, 12) * 60 * $0.1 / 12) }
  }

  /// The step after so many seconds; the last when the time is over.
  func present(after seconds: Int) -> Int {
    var passed = 0
    for (index, step) in all.enumerated() {
      passed += step.length
      if seconds < passed { return index }
    }
    return all.count - 1
  }
}
