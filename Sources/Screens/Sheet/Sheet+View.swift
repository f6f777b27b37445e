internal import Canvas
internal import Scoring
internal import Workbook

extension SheetContext {
  /// A participant's first screen.
  func chairPage(_ chair: Chair) -> Page {
    if let desk = chair.paper { return paperDeskPage(desk) }
    if let following {
      return following.book.roomPage.leadsToResults ? revealPage : followingPage(following)
    }
    switch chair.phase {
    case .curtain: return curtainPage(chair)
    case .welcome: return openBallot.map { ballotWelcomePage($0) } ?? welcomePage(chair)
    case .rating(let code):
      return openBallot.map { ballotPage($0, chair, code) } ?? sheetPage(chair, code)
    case .handedIn(let code): return handedInPage(chair, code)
    }
  }

  // MARK: Between two people

  private func curtainPage(_ chair: Chair) -> Page {
    let sheets = chair.standing.open
    let done = sheets.map { RoundWords.done($0, of: chair.plan.people) } ?? "No round is open."
    return Page(
      [chair.plan.title],
      blocks: Array(repeating: .gap, count: max(1, (size.height - 18) / 2)) + [
        .text("Please pass the keyboard to the next person.", .strong), .gap,
        .text("What each of you answers is stored, and gone from this screen afterwards."),
        .text("Nobody sees one sheet by itself, the facilitator included."), .gap,
        .text(done, .quiet), .gap,
      ]
        + (sheets == nil
          ? [] : [.item(Item("ready", label: "I am ready", intent: .workshop(.lift)))])
        + [.item(Item("back", label: "Back to the facilitator", intent: .command(.leave)))],
      hints: [.command(.accept, "when you are ready"), .command(.down, "facilitator")],
      manner: .notice)
  }

  // MARK: Before the first statement

  private func welcomePage(_ chair: Chair) -> Page {
    Page(
      [chair.plan.title],
      blocks: [.gap, .text(pack.guide.purpose), .gap] + begin(chair),
      hints: [
        .command(.accept, "choose"), .command(.down, "down"), .command(.leave, "leave"),
      ])
  }

  /// The button that begins a sheet after the words on who sees what, for somebody whose round is
  /// open.
  var beginAfterReading: [Block] {
    guard let chair, chair.standing.open != nil, openBallot == nil, chair.code == nil,
      !chair.plan.isClosedToNewcomers
    else { return [] }
    return [
      .gap,
      .item(
        Item(
          "begin", label: "I have read this: begin", detail: sheetLength(chair),
          intent: .workshop(.beginSheet(isReturning: false)))),
    ]
  }

  private func begin(_ chair: Chair) -> [Block] {
    let told = Item(
      "told", label: "Who sees what", detail: "please read it first",
      intent: .open(.workshop(.told)))
    guard let sheets = chair.standing.open else {
      let again = isLinear ? " Type again to look." : " This screen goes on by itself."
      return [
        .text("The facilitator has not opened the rating yet.\(again)", .strong), .gap,
        .item(told),
      ]
    }
    var code = Item(
      "code", label: "I have a code", detail: "to come back to my sheet",
      intent: .open(.workshop(.code)))
    let closed = Block.text(
      "The facilitator has closed this workshop to newcomers.", Style(.warm))
    let isClosed = chair.plan.isClosedToNewcomers
    guard sheets.round > 1 else {
      var begin = told
      (begin.label, begin.detail) = ("Begin", sheetLength(chair))
      return isClosed ? [closed, .gap, .item(code), .item(told)] : [.item(begin), .item(code)]
    }
    var new = told
    (new.label, new.detail) = ("No", "")
    code.detail = "of a sheet I have begun in this round"
    let yes = Item("returning", label: "Yes", intent: .workshop(.beginSheet(isReturning: true)))
    return [
      .text("This is the second round. Did you rate in the first? Your sheet gets a new code."),
      .item(yes),
    ] + (isClosed ? [.item(code), closed] : [.item(new), .item(code)])
  }

  private func sheetLength(_ chair: Chair) -> String {
    let count = chair.plan.statements(in: pack).count
    let minutes = WorkshopPlan.ratingMinutes(count)
    return "\(Count.of(count, "statement")), about \(Count.of(minutes, "minute"))"
  }

  /// The page on which a code is typed.
  var codePage: Page {
    let field = codeField
    return Page(
      [plan.title, "Your code"],
      blocks: [
        .gap, .text("Type the code that was shown when you began your sheet."), .gap,
        .item(
          Item("code", label: "Code", labelWidth: 8, body: .field(field), intent: .write(field))),
        .item(Item("resume", label: "Find my sheet", intent: .workshop(.resumeSheet))),
      ], hints: [.command(.accept, "go on"), .command(.back, "back")])
  }

  /// The field that takes a code.
  var codeField: TextField {
    TextField(.code, .line, text: chair?.typedCode ?? "", hint: "such as comet-maple-otter")
  }

  /// In place of a sheet that nobody has typed into for a while.
  var coveredPage: Page {
    Page(
      [plan.title, "My sheet"],
      blocks: [
        .gap, .text("This sheet is covered, because nobody has typed for a while.", .strong), .gap,
        .text("Everything answered so far is kept."), .gap,
        .item(Item("uncover", label: "Go on with my sheet", intent: .workshop(.uncover))),
      ], hints: [.command(.accept, "go on"), .command(.saveAndLeave, "leave")], manner: .notice)
  }

  // MARK: The sheet

  private func sheetPage(_ chair: Chair, _ code: String) -> Page {
    let plan = chair.plan
    let statements = plan.statements(in: pack)
    let progress = book.progress(statements, in: assessment)
    let left = progress.total - progress.answered
    let themes = plan.themes(in: pack).map { theme in
      let map = ThemeMap(theme: theme, model: self)
      return Block.item(
        Item(
          Item.id(.theme, theme.id), label: theme.title, labelWidth: 36,
          body: .drawn([Span(" " + map.signs(at: nil), Style(.accent))], spoken: map.summary),
          intent: .open(.theme(theme.id, .rate(map.firstOpen)))))
    }
    let handIn = Item(
      "hand-in", label: "Hand my sheet in",
      detail: left == 0 ? "all answered" : "\(Count.of(left, "statement")) without an answer",
      intent: .workshop(.handIn))
    return Page(
      [plan.title, "My sheet"], note: "\(progress.answered) of \(progress.total)",
      blocks: [
        .gap,
        .text("Your code, to come back to this sheet or withdraw it: \(code)", .quiet),
      ] + openings(chair) + [.gap] + themes + [.gap, .item(handIn)] + withdrawItem,
      hints: [
        .command(.accept, "open"), .command(.up, "up"), .command(.down, "down"),
        .command(.leave, "leave"),
      ],
      start: plan.themes(in: pack).first {
        !book.progress($0.statements, in: assessment).isComplete
      }.map { Item.id(.theme, $0.id) } ?? "hand-in")
  }

  private func handedInPage(_ chair: Chair, _ code: String) -> Page {
    let onward =
      chair.isPassedRound
      ? Item(
        "pass", label: "Pass the keyboard on", detail: "nothing of yours stays on the screen",
        intent: .workshop(.passOn))
      : Item("wait", label: "Wait for the results", intent: .command(.redraw))
    let waiting =
      chair.isPassedRound
      ? ""
      : isLinear
        ? " Type again to look whether the results are there."
        : " The results appear here when the facilitator shows them."
    return Page(
      [chair.plan.title, "My sheet"], note: "handed in",
      blocks: [
        .gap, .text("Thank you. Your sheet is handed in.\(waiting)", .strong), .gap,
        .text("Until then you can change or withdraw it with your code, \(code)."),
      ] + openings(chair) + [
        .gap, .item(onward),
        .item(Item("reopen", label: "Change my answers", intent: .workshop(.reopen))),
      ] + withdrawItem, hints: [.command(.accept, "choose"), .command(.leave, "leave")])
  }
}

extension ThemeMap {
  /// The first statement without an answer, or the first.
  var firstOpen: Int {
    theme.statements.firstIndex {
      model.book.answer($0.id, in: model.assessment) == nil
    } ?? 0
  }
}
