import Scoring
package import Workbook

extension Report {
  /// The facilitator's guide of a pack, with the stages and minutes of a plan, and what people are
  /// told before they rate. A pack without a guide has these two, and the report says so.
  package static func guide(pack: Pack, plan: WorkshopPlan) -> Report {
    let guide = pack.guide
    let none = Block.paragraph(Line("This pack brings no guide for facilitators."))
    let timings = guide.section("timings").map { section(of: $0).blocks } ?? []
    let rest = guide.sections.filter { $0.id != "timings" }.map(section)
    return Report(
      title: "Guide for the facilitator",
      facts: plan.guideFacts(pack), opening: guide.isEmpty ? [none] : [],
      sections: guide.spoken + [
        Section("Who sees what", [.list(Words.announcement(plan).map { Line($0) })]),
        Section(
          guide.section("timings")?.title ?? "Timings",
          [plan.timetable] + plan.rating(pack) + timings),
      ] + plan.cases(pack) + rest, footer: [pack.about.provenance].filter { !$0.isEmpty })
  }

  private static func section(of part: GuideSection) -> Section {
    let points: [Block] = part.points.isEmpty ? [] : [.list(part.points.map { Line($0) })]
    return Section(part.title, part.paragraphs.map { .paragraph(Line($0)) } + points)
  }
}

extension Guide {
  /// The sections that are read out to the room.
  fileprivate var spoken: [Report.Section] {
    isEmpty
      ? []
      : [
        .init("Purpose, to be read out", [.quote(Quote(purpose))]),
        .init("Ground rules, to be read out", [.list(groundRules.map { Line($0) })]),
      ]
  }
}

extension WorkshopPlan {
  fileprivate func guideFacts(_ pack: Pack) -> [Line] {
    [
      Line(title, lead: "Workshop:"),
      Line("\(pack.title), version \(pack.version)", lead: "Content:"),
      Line(extent(pack), lead: "Rated:"),
      people.map { Line("\($0)", lead: "People:") },
    ].compactMap(\.self).filter { !$0.text.isEmpty }
  }

  /// The cases that open the workshop, to be read out.
  fileprivate func cases(_ pack: Pack) -> [Report.Section] {
    let ask: [Block] =
      pack.dilemmaQuestions.isEmpty ? [] : [.list(pack.dilemmaQuestions.map { Line($0) })]
    return pack.dilemmas.filter { dilemmas.contains($0.id) }.map { dilemma in
      Report.Section(
        "A case to start with: \(dilemma.title) (\(dilemma.seat))",
        [.quote(Quote(dilemma.story + "\n" + dilemma.question))] + ask)
    }
  }

  /// The stages with their minutes, and when each begins.
  fileprivate var timetable: Block {
    var before = 0
    let rows = stages.map { stage in
      defer { before += length(stage) }
      return [name(stage), "\(length(stage))", WorkshopPlan.clock(before)]
    }
    return .table(
      Table(
        ["Stage", "Minutes", "Begins after"],
        rows: rows + [["All of it", "\(length)", ""]]))
  }

  private func name(_ stage: WorkshopStage) -> String {
    guard stage == .discuss, topics > 1 else { return stage.title }
    return "\(stage.title): \(topics) topics of \(minutes[stage] ?? 0) minutes"
  }

  /// Hours and minutes: `0:05`, `1:40`.
  private static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// The time that rating takes, for one person and for all on one keyboard.
  fileprivate func rating(_ pack: Pack) -> [Block] {
    let each = WorkshopPlan.ratingMinutes(statements(in: pack).count)
    let all = people.map { ": about \($0 * each) for \($0) people" } ?? ""
    let words =
      "A round of rating takes about \(each) \(each == 1 ? "minute" : "minutes") a person. On one "
      + "keyboard that is passed round, people rate one after the other\(all)."
    return each > 0 ? [.paragraph(Line(words))] : []
  }
}

extension WorkshopPlan {
  /// `3 themes, 9 statements`.
  func extent(_ pack: Pack) -> String {
    let count = { (number: Int, noun: String) in "\(number) \(noun)" + (number == 1 ? "" : "s") }
    return count(themes.count, "theme") + ", " + count(statements(in: pack).count, "statement")
  }
}
