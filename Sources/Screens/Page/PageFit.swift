internal import Canvas
package import Workbook

/// Whether the pages of a pack fit an 80x24 terminal without scrolling: asked of the screens
/// themselves, so that it is true of what people see.
package enum PageFit {
  /// Each page that does not fit, and by how many rows.
  package static func problems(_ pack: Pack) -> [String] {
    let day = Day(sinceEpoch: 0)
    var model = Model(
      pack: pack, book: Book(), size: Size(width: 80, height: 24),
      now: Moment(milliseconds: 0, day: day, minute: 0))
    return pack.themes.flatMap { theme -> [String] in
      let steps = theme.statements.indices.map(ThemeStep.rate)
      return steps.compactMap { step in
        model.stack.go([.theme(theme.id, step)])
        let body = Body(model, model.page)
        let excess = body.layout.rows.count - body.height
        guard excess > 0 else { return nil }
        return "themes/\(theme.id).toml: \(name(step, theme)): does not fit 80x24, "
          + "\(excess) rows too many; expected shorter words or fewer scale points"
      }
    }
  }

  private static func name(_ step: ThemeStep, _ theme: Theme) -> String {
    if case .rate(let index) = step { theme.statements[index].id } else { theme.id }
  }
}
