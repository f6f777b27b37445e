internal import Canvas
internal import Workbook

extension PageContext {
  var aboutPage: Page {
    let about = pack.about.paragraphs.flatMap { [Block.text($0), .gap] }
    let limits = pack.about.limits.map { Block.bullet($0, .plain) }
    let sources = pack.sources.map { Block.bullet($0.text, .quiet) }
    return Page(
      ["About"], note: "\(pack.title) \(pack.version)",
      blocks: [.gap] + about + [.text("What may not be concluded", .strong)] + limits
        + [.gap, .text(pack.about.provenance), .gap, .text("Privacy", .strong)]
        + [.text(pack.about.privacy), .text("Your workbook is \(location)"), .gap]
        + [.text("Sources", .strong)] + sources,
      hints: [.command(.down, "down"), .command(.pageDown, "one screen"), .command(.back, "back")])
  }
}
