internal import Canvas
internal import Workbook

extension SoloContext {
  func areaPage(_ id: String) -> Page {
    guard let area = pack.areas.first(where: { $0.id == id }) else { return Page([id]) }
    let progress = book.progress(area.themes.flatMap(\.statements), in: assessment)
    let themes = area.themes.map { theme in
      Block.item(
        Item(
          Item.id(.theme, theme.id), mark: sign(theme), label: theme.title, labelWidth: 36,
          detail: words(theme),
          intent: .open(.theme(theme.id, .read))))
    }
    let results = Block.item(
      Item(
        "results", label: "Results for \(area.title)",
        detail: progress.isComplete ? "all answered" : "so far", intent: .open(.results(area.id))))
    let next = area.themes.first { !book.progress($0.statements, in: assessment).isComplete }
    return Page(
      [area.title], note: "\(progress.answered) of \(progress.total)",
      blocks: [.gap, .text(area.about), .gap] + themes + (progress.isBegun ? [.gap, results] : []),
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .command(.back, "home"),
      ], start: next.map { Item.id(.theme, $0.id) })
  }

  private func sign(_ theme: Theme) -> String {
    let progress = book.progress(theme.statements, in: assessment)
    return progress.isComplete ? glyphs.full : progress.isBegun ? glyphs.half : glyphs.empty
  }

  private func words(_ theme: Theme) -> String {
    let progress = book.progress(theme.statements, in: assessment)
    let flags = theme.statements.count { book.isTicked(.flag($0.id, in: assessment)) }
    let flagged = flags > 0 ? ", \(flags) flagged" : ""
    if !progress.isBegun { return "to come" + flagged }
    return "\(progress.answered) of \(progress.total) answered" + flagged
  }
}
