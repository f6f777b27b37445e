package import Workbook

extension Report {
  /// Returns a report of the changes that an import would make, line by line, for the person to
  /// agree to.
  ///
  /// - Parameters:
  ///   - place: where the workbook is.
  ///   - overwriting: whether the file counts where the workbook has something else.
  package static func importing(
    _ plan: ImportPlan, pack: Pack, into place: String, overwriting: Bool
  ) -> Report {
    let latest = plan.heads.last
    let words = ImportWords(pack, latest: latest?.number ?? 1)
    let fate = overwriting ? "would be replaced" : "stays as it is here"
    let sections = [
      Section(
        "Would be added (\(plan.additions.count))", [.list(plan.additions.map(words.addition))]),
      Section(
        "Different here, and \(fate) (\(plan.conflicts.count))",
        [.list(plan.conflicts.map { words.conflict($0, plan) })]),
    ]
    let earlier = plan.heads.dropLast().map(name)
    return Report(
      title: "What an import would change",
      facts: [
        Line(place, lead: "Workbook:"), Line(latest.map(name) ?? "none", lead: "Assessment:"),
      ] + (earlier.isEmpty ? [] : [Line(earlier.joined(separator: "; "), lead: "Earlier ones:")])
        + [Line("\(plan.same)", lead: "In both already:")],
      sections: sections.filter { $0.blocks != [.list([])] }, isEmpty: plan.isEmpty)
  }

  /// The number of an assessment in a file and the day it was begun.
  private static func name(_ head: SummaryContents.Head) -> String {
    "\(head.number)" + (head.begun.map { ", begun \($0.long)" } ?? "")
  }
}
