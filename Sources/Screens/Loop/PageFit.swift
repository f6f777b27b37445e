internal import Canvas
package import Workbook

/// A check that the pages of a pack fit an 80x24 terminal without scrolling, made with the screens
/// themselves.
package enum PageFit {
  /// Each statement whose page does not fit, and by how many rows.
  package static func problems(_ pack: Pack) -> [PackProblem] {
    let day = Day(sinceEpoch: 0)
    var model = Model(
      pack: pack, book: Book(), size: Size(width: 80, height: 24),
      now: Moment(milliseconds: 0, day: day, minute: 0))
    return pack.themes.flatMap { theme in
      theme.statements.indices.compactMap { index -> PackProblem? in
        model.stack.go([.theme(theme.id, .rate(index))])
        let body = Body(model.window, model.page)
        let excess = body.layout.rows.count - body.height
        guard excess > 0 else { return nil }
        let rows = excess == 1 ? "1 row is" : "\(excess) rows are"
        let message =
          "\(rows) too many for an 80x24 window: shorten the statement or the labels of the "
          + "scale, or give the scale fewer points"
        return PackProblem(
          file: PackFiles.name(ofTheme: theme.id), path: ["statement", .index(index)],
          message: message, isFatal: false)
      }
    }
  }
}
