import Scoring
package import Workbook

extension Report {
  /// A rating sheet on paper: what it is for, who sees what, and each statement with the points of
  /// the scale to circle. There is no place for a name.
  ///
  /// - Parameter round: 1 or 2.
  package static func paperSheet(pack: Pack, plan: WorkshopPlan, round: Int) -> Report {
    let purpose: [Block] =
      pack.guide.purpose.isEmpty ? [] : [.paragraph(Line(pack.guide.purpose))]
    let told = Words.announcement(plan, onPaper: true).map { Line($0) }
    let sheet = PaperSheet(pack: pack, plan: plan)
    return Report(
      title: (plan.title.isEmpty ? "Workshop" : plan.title) + ": rating sheet"
        + (plan.rounds > 1 ? ", round \(round) of \(plan.rounds)" : ""),
      opening: purpose + [
        .list(told),
        .paragraph(Line("Write no name, and make no other mark on this sheet.")),
        .paragraph(Line(sheet.key, lead: "In each row circle one:")),
      ],
      sections: [Section(pack.stem.text(plan.voice) + " ...", sheet.tables)])
  }
}

/// The statements of a plan as rows to answer in.
struct PaperSheet {
  let pack: Pack
  let plan: WorkshopPlan

  /// The meaning of each mark: `1 Rarely or never, 2 Occasionally ...`
  var key: String { marks.map { "\($0.mark) \($0.label)" }.joined(separator: ", ") + "." }

  /// A table a theme; each as wide as the page, so that the marks stand below each other.
  var tables: [Block] {
    plan.themes(in: pack).map { theme in
      .table(
        Table(
          [theme.title.padded(to: Paper.width)] + marks.map { _ in "" },
          rows: theme.statements.map { statement in
            [statement.wording.text(plan.voice)] + marks.map(\.mark)
          }))
    }
  }

  /// The points of the scale; the way out is `0`, unless the scale has a point 0, as on screen.
  private var marks: [(mark: String, label: String)] {
    let none = (mark: pack.scale.contains(0) ? "n" : "0", label: pack.scale.noChance)
    return pack.scale.points.map { (mark: "\($0.value)", label: $0.label) }
      + (none.label.isEmpty ? [] : [none])
  }
}
