import Scoring
import Workbook

/// The report blocks for one theme of a cohort.
struct CohortBlocks {
  let theme: Theme
  let scale: Scale
  let result: CohortTheme
  let cohort: Cohort
  let voice: Voice

  var all: [Block] {
    let people = result.people.everyone
    let counted =
      people.leftOut > 0 ? [Block.paragraph(Line(Words.counted(people)))] : []
    return [.figures(figures, instead: [.list(wordings)])] + counted + scores + answers + notes
      + instrument + groups
  }

  private var wordings: [Line] {
    theme.statements.map { statement in
      let isReversed = result.statements.contains { $0.id == statement.id && $0.isReversed }
      let mark = isReversed ? " " + Words.reversed : ""
      return Line(statement.wording.text(voice) + mark, lead: "\(statement.id):")
    }
  }

  /// A figure per statement, with its wording and the distribution of answers where that may be
  /// shown.
  private var figures: [Figure] {
    zip(theme.statements, wordings).map { statement, wording in
      let histogram = result.statements.first { $0.id == statement.id }?.answers.everyone.value
      return Figure(
        "Answers to \(statement.id)", caption: wording,
        picture: histogram.map { .distribution(Distribution($0, scale: scale)) },
        remarks: histogram.map {
          [Words.middle($0.median) + " " + Words.text($0.closeness)]
        } ?? [])
    }
  }

  // MARK: Everyone

  private var scores: [Block] {
    guard let scores = result.scores.everyone.value else { return [] }
    let lines = [Words.scores(scores), Words.pileUp(scores)].compactMap(\.self)
    return lines.map { .paragraph(Line($0)) }
  }

  private var answers: [Block] {
    let rows = result.statements.compactMap { statement in
      statement.answers.everyone.value.map { CohortRow.cells(statement.id, $0) }
    }
    let hasScores = result.statements.count > 1
    let score = (hasScores ? result.scores.everyone.value : nil).map { [CohortRow.cells($0)] } ?? []
    let header = result.statements.first?.answers.everyone.value.map(CohortRow.header)
    return header.map { [.table(Table($0, rows: rows + score))] } ?? []
  }

  /// Remarks on statements whose answers fall at both ends of the scale or pile up at one (floor
  /// and ceiling effects).
  private var notes: [Block] {
    let lines = result.statements.compactMap { statement -> Line? in
      guard let histogram = statement.answers.everyone.value else { return nil }
      let notes = [
        histogram.fallsAtBothEnds ? Words.bothEnds : nil,
        histogram.isPiledUp ? Words.piledUp : nil,
      ].compactMap(\.self)
      return notes.isEmpty ? nil : Line(notes.joined(separator: " "), lead: "\(statement.id):")
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  // MARK: The instrument

  private var instrument: [Block] {
    guard let analysis = result.instrument.value else { return [] }
    let advice = result.statements.indices.compactMap { index -> Line? in
      guard case .lookAgain = analysis.advice(on: index) else { return nil }
      return Line(Words.advice(analysis, index), lead: "\(result.statements[index].id):")
    }
    let omega = analysis.omega.estimate.value == nil ? [] : [Line(Words.omega(analysis))]
    let tables = ItemTables(analysis: analysis, statements: result.statements.map(\.id))
    return [.list([together(analysis)] + omega + advice)] + tables.blocks
  }

  private func together(_ analysis: ItemAnalysis) -> Line {
    let isShown = if case .value = analysis.alpha { true } else { false }
    return Line(Words.alpha(analysis), lead: isShown ? "" : Words.together)
  }

  // MARK: Groups

  private var groups: [Block] {
    guard !cohort.groupNames.isEmpty else { return [] }
    let header = ["Group", "counted", "mean"] + result.statements.map(\.id)
    let rows = cohort.groupNames.enumerated().map { index, name in
      row(
        Words.group(name), result.people.groups[index], result.scores.groups[index].result,
        result.statements.map { $0.answers.groups[index].result })
    }
    let isShort = result.scores.groups.contains { $0.result.value == nil }
    let key = isShort ? [Block.paragraph(Line(Words.dash(cohort.rules)))] : []
    let between = result.groups.map { [Block.paragraph(Line(Words.text($0)))] } ?? []
    let tables = Table(header, rows: rows + others).parts(keys: 1).map(Block.table)
    return [.heading("Groups"), .paragraph(Line(Words.groupKey))] + tables + key + between
  }

  private var others: [[String]] {
    guard let people = result.people.others, let scores = result.scores.others else { return [] }
    return [
      row(Words.otherGroups, people, scores, result.statements.compactMap(\.answers.others))
    ]
  }

  private func row(
    _ name: String, _ people: PeopleCounted, _ scores: Shown<ScoresShown>,
    _ answers: [Shown<Histogram>]
  ) -> [String] {
    [name, Words.share(people), scores.value?.mean.map(Words.decimals) ?? "-"]
      + answers.map { shown in
        shown.value.map(CohortRow.outline) ?? "-"
      }
  }
}
