internal import Canvas
internal import Scoring
internal import Workbook

extension RoomContext {
  /// True if people have been told the plan: then what they were told stays as it is.
  var isPlanFixed: Bool { standing.open != nil || !standing.results.isEmpty }

  /// The page of the plan of the workshop.
  var settingsPage: Page {
    let plan = plan
    return Page(
      [plan.title, "The plan"], note: Count.of(plan.length, "minute"),
      blocks: [.gap]
        + (isPlanFixed
          ? [.text("A round was opened, so what people were told stays as it is.", .quiet), .gap]
          : [])
        + general(plan) + expectation(plan) + [.gap] + told(plan) + [.gap] + times(plan),
      hints: [
        .command(.accept, "change"), .command(.next, "next"), .command(.back, "back"),
      ])
  }

  private func general(_ plan: WorkshopPlan) -> [Block] {
    [
      field("title", "Title", .title, .line, hint: "what it is called", labelWidth: 20),
      number("people", "People", .people, 1...WorkshopPlan.mostPeople, hint: "how many you expect"),
    ]
  }

  /// A warning if a room of the planned size will see nothing.
  private func expectation(_ plan: WorkshopPlan) -> [Block] {
    guard let people = plan.people else { return [] }
    let rules = RoomRules(plan)
    return [
      .text(
        Words.expectation(people, rules), people < rules.answers ? Style(.warm) : .quiet)
    ]
  }

  private func told(_ plan: WorkshopPlan) -> [Block] {
    let statements = plan.statements(in: pack).count
    let minutes = WorkshopPlan.ratingMinutes(statements)
    let themes =
      "\(plan.themes.count) of \(pack.themes.count), "
      + "\(Count.of(statements, "statement")), about \(Count.of(minutes, "minute")) a person"
    let cases = plan.dilemmas.compactMap { id in pack.dilemmas.first { $0.id == id }?.title }
    let fixed: [(String, String, String, Intent)] = [
      ("themes", "Themes", themes, .open(.workshop(.themes))),
      (
        "voice", "Statements say", plan.voice == .us ? "we: about the room" : "you: each person",
        .set(.voice, .text(plan.voice == .us ? Voice.me.rawValue : Voice.us.rawValue))
      ),
      (
        "keeps", "Sheets", plan.keepsSheets ? "kept, without names" : "erased at the reveal",
        plan.keepsSheets
          ? .toggle(.keepsSheets) : .open(.workshop(.question(.keepSheets)))
      ),
    ]
    let settings = fixed.map { id, label, detail, intent in
      Block.item(
        Item(
          id, label: label, labelWidth: 20, detail: detail,
          intent: isPlanFixed ? Intent.none : intent))
    }
    return settings
      + [
        threshold("least", "Show nothing below", .leastAnswers, plan.leastAnswers),
        threshold("dots", "Show dots from", .leastDots, plan.leastDots),
        .item(
          Item(
            "cases", label: "Cases", labelWidth: 20,
            detail: cases.isEmpty ? "none" : cases.joined(separator: ", "),
            intent: .open(.workshop(.cases)))),
        .item(
          Item(
            "door", label: "Newcomers", labelWidth: 20,
            detail: plan.isClosedToNewcomers ? "can begin no sheet" : "can begin a sheet",
            intent: .toggle(.closedToNewcomers))),
        field(
          "joining", "To join, people type", .joining, .line,
          hint: "such as ssh room@192.168.1.20; shown large", labelWidth: 20),
      ] + slow(plan, minutes)
  }

  /// Says when one keyboard for all would take longer than the plan has.
  private func slow(_ plan: WorkshopPlan, _ minutes: Int) -> [Block] {
    guard let people = plan.people, people * (minutes + 1) > plan.minutes[.rate] ?? 0 else {
      return []
    }
    return [
      .text(
        "Passed round on one keyboard, \(people == 1 ? "1 person" : "\(people) people") take about "
          + "\(Count.of(people * (minutes + 1), "minute")). Fewer themes, more terminals or paper "
          + "sheets are quicker.", .quiet)
    ]
  }

  private func threshold(_ id: String, _ label: String, _ field: Field, _ value: Int) -> Block {
    guard !isPlanFixed else {
      return .item(
        Item(id, label: label, labelWidth: 20, detail: "\(value) answers", intent: .none))
    }
    return number(id, label, field, WorkshopPlan.Limits.people, hint: "\(value) answers")
  }

  private func times(_ plan: WorkshopPlan) -> [Block] {
    let rounds = Item(
      "rounds", label: "Rounds", labelWidth: 20, detail: plan.rounds == 1 ? "one" : "two",
      intent: .set(.rounds, .number(plan.rounds == 1 ? 2 : 1)))
    let stages = plan.stages.filter { $0 != .close }.map { stage in
      let label = stage == .discuss ? "Each topic" : stage.title
      return number(
        "minutes-\(stage.rawValue)", label, .minutes(stage), WorkshopPlan.Limits.minutes,
        hint: Count.of(plan.minutes[stage] ?? 0, "minute"))
    }
    let chooses = Item(
      "room-chooses", label: "Who chooses topics", labelWidth: 20,
      detail: plan.roomChooses ? "the room, with private dots" : "you, by the spread",
      intent: .toggle(.roomChooses))
    return [.item(rounds), .item(chooses)]
      + [number("topics", "Topics", .topics, WorkshopPlan.Limits.topics, hint: "\(plan.topics)")]
      + [.gap, .text("Minutes", .quiet)] + stages
  }

  /// A field that takes a whole number.
  private func number(
    _ id: String, _ label: String, _ field: Field, _ range: ClosedRange<Int>, hint: String
  ) -> Block {
    let text = book.number(field).map { "\($0)" } ?? ""
    let target = TextField(.book(field), .number(range), text: text, hint: hint)
    return .item(
      Item(id, label: label, labelWidth: 20, body: .field(target), intent: .write(target)))
  }

  // MARK: Themes and cases

  /// Which themes are rated, area by area.
  var themeChoicePage: Page {
    let chosen = Set(plan.themes)
    let areas = pack.areas.flatMap { area -> [Block] in
      let isWhole = area.themes.allSatisfy { chosen.contains($0.id) }
      let all = Item(
        Item.id(.area, area.id), label: area.title, detail: isWhole ? "take all out" : "take all",
        style: .strong, body: .choice(isChosen: false),
        intent: .workshop(.cover(area: area.id, !isWhole)))
      return [.item(all)]
        + area.themes.map { theme in
          .item(
            Item(
              Item.id(.theme, theme.id),
              mark: chosen.contains(theme.id) ? "[\(glyphs.tick)]" : "[ ]",
              label: theme.title, body: .tick(isOn: chosen.contains(theme.id)),
              intent: .toggle(.covers(theme.id))))
        } + [.gap]
    }
    return Page(
      [plan.title, "Themes"], note: "\(chosen.count) of \(pack.themes.count)",
      blocks: [.gap] + areas,
      hints: [
        .command(.accept, "choose"), .command(.up, "up"), .command(.down, "down"),
        .command(.back, "back"),
      ], start: pack.themes.first.map { Item.id(.theme, $0.id) })
  }

  /// Which cases open the workshop.
  var caseChoicePage: Page {
    Page(
      [plan.title, "Cases"],
      blocks: [.gap, .text("A short case warms a room up before it rates itself."), .gap]
        + pack.dilemmas.map { found in
          .item(
            Item(
              "case-\(found.id)",
              mark: book.isTicked(.opening(found.id)) ? "[\(glyphs.tick)]" : "[ ]",
              label: "\(found.title) (\(found.seat))",
              body: .tick(isOn: book.isTicked(.opening(found.id))),
              intent: .toggle(.opening(found.id))))
        }, hints: [.command(.up, "up"), .command(.down, "down"), .command(.back, "back")])
  }
}
