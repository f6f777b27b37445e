import Scoring
import Workbook

/// The blocks of one theme of a cohort's report.
struct CohortBlocks {
  let theme: Theme
  let scale: Scale
  let result: CohortTheme
  let cohort: Cohort

  var all: [Block] {
    [.figures(figures, instead: [.list(wordings)]), .paragraph(Line(scores))] + answers + notes
      + instrument + groups
  }

  private var wordings: [Line] {
    theme.statements.map { statement in
      let isReversed = result.statements.contains { $0.id == statement.id && $0.isReversed }
      let mark = isReversed ? " " + Words.reversed : ""
      return Line(statement.wording.me + mark, lead: "\(statement.id):")
    }
  }

  /// Each statement in its words, and the answers as far as their distribution is shown.
  private var figures: [Figure] {
    zip(theme.statements, wordings).map { statement, wording in
      let histogram = result.statements.first { $0.id == statement.id }
        .flatMap { $0.answers.everyone.value?.histogram }
      return Figure(
        "Answers to \(statement.id)", caption: wording,
        picture: histogram.map { .distribution(Distribution($0, scale: scale)) },
        remarks: histogram.map {
          [Words.middle($0.median) + " " + Words.text($0.closeness)]
        } ?? [])
    }
  }

  // MARK: Everyone

  private var scores: String {
    switch result.scores.everyone {
    case .shown(let scores): return Words.scores(scores)
    case .withheld(let reason):
      let complete = result.instrument.value.map { " " + Words.completeScores($0) } ?? ""
      return "Scores: " + Words.withheld(reason) + complete
    }
  }

  private var answers: [Block] {
    let shown = result.statements.filter { $0.answers.everyone.value?.histogram != nil }
    let rows = shown.compactMap { statement in
      statement.answers.everyone.value?.histogram.map { CohortRow.cells(statement.id, $0) }
    }
    // Where there are scores, every statement has its distribution.
    let hasScores = result.statements.count > 1
    let score = (hasScores ? result.scores.everyone.value : nil).map { [CohortRow.cells($0)] } ?? []
    let held = result.statements.filter { $0.answers.everyone.value?.histogram == nil }
    let lines = held.map { Line(words($0.answers.everyone), lead: "\($0.id):") }
    let header = shown.first?.answers.everyone.value?.histogram.map(CohortRow.header)
    return (header.map { [.table(Table($0, rows: rows + score))] } ?? [])
      + (lines.isEmpty ? [] : [.list(lines)])
  }

  /// What stands out in the answers to a statement.
  private var notes: [Block] {
    let lines = result.statements.compactMap { statement -> Line? in
      guard let histogram = statement.answers.everyone.value?.histogram else { return nil }
      let notes = [
        histogram.fallsAtBothEnds ? Words.bothEnds : nil,
        histogram.isPiledUp ? Words.piledUp : nil,
      ].compactMap(\.self)
      return notes.isEmpty ? nil : Line(notes.joined(separator: " "), lead: "\(statement.id):")
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private func words(_ shown: Shown<AnswersShown>) -> String {
    switch shown {
    case .withheld(let reason): Words.withheld(reason)
    case .shown(.outline(let outline)): Words.outline(outline)
    case .shown(.band(let band, let answers)): Words.band(band, answers: answers)
    case .shown(.distribution): ""
    }
  }

  // MARK: The instrument

  private var instrument: [Block] {
    switch result.instrument {
    case .withheld(.protected):
      return [.list([Line(Words.withheld(.protected), lead: Words.together)])]
    case .withheld: return []
    case .shown(let analysis):
      let advice = result.statements.indices.compactMap { index -> Line? in
        guard case .lookAgain = analysis.advice(on: index) else { return nil }
        return Line(Words.advice(analysis, index), lead: "\(result.statements[index].id):")
      }
      let omega = analysis.omega.estimate.value == nil ? [] : [Line(Words.omega(analysis))]
      return [.list([together(analysis)] + omega + advice)]
    }
  }

  private func together(_ analysis: ItemAnalysis) -> Line {
    let isShown = if case .value = analysis.alpha { true } else { false }
    return Line(Words.alpha(analysis), lead: isShown ? "" : Words.together)
  }

  // MARK: Groups

  private var groups: [Block] {
    guard !cohort.groupNames.isEmpty else { return [] }
    let header = ["Group", "scored", "mean"] + result.statements.map(\.id)
    let rows = cohort.groupNames.enumerated().map { index, name in
      [Words.group(name)] + score(index)
        + result.statements.map { cell($0.answers.groups[index].result) }
    }
    let between = result.groups.map { [Block.paragraph(Line(Words.text($0)))] } ?? []
    let key = rows.joined().contains("-") ? [Block.paragraph(Line(Words.dash))] : []
    return [.heading("Groups"), .table(Table(header, rows: rows))] + key + between
  }

  private func score(_ index: Int) -> [String] {
    let table = result.scores.groups[index].result.value
    return [table.map { "\($0.scored)" } ?? "-", table?.mean.map(Words.decimals) ?? "-"]
  }

  private func cell(_ shown: Shown<AnswersShown>) -> String {
    switch shown {
    case .withheld: "-"
    case .shown(.distribution(let histogram)):
      CohortRow.middle(histogram.median) + " " + Words.short(histogram.closeness)
    case .shown(.outline(let outline)):
      CohortRow.middle(outline.median) + " " + Words.short(outline.closeness)
    case .shown(.band(let band, _)): "\(band.lowerBound) or \(band.upperBound)"
    }
  }
}

extension AnswersShown {
  /// The whole distribution, where that is shown.
  var histogram: Histogram? {
    if case .distribution(let histogram) = self { histogram } else { nil }
  }
}
