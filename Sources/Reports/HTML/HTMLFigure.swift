/// Conversion of figures to HTML: heading, caption, legend, drawing and data table.
enum HTMLFigure {
  static func markup(_ figure: Figure) -> Markup {
    let heading =
      figure.heading.isEmpty ? [] : [Markup.element("h3", [:], [.text(figure.heading)])]
    let table = figure.table.map { [HTMLTable($0).markup] } ?? []
    return .lines(heading + [drawn(figure)] + table)
  }

  private static func drawn(_ figure: Figure) -> Markup {
    let caption = caption(figure)
    let remarks = figure.remarks.map { Markup.element("p", ["class": "remark"], [.text($0)]) }
    return .element(
      "figure", [:],
      [
        .lines(
          (caption.isEmpty ? [] : [.element("figcaption", [:], [.lines(caption)])])
            + drawing(figure) + remarks)
      ])
  }

  private static func caption(_ figure: Figure) -> [Markup] {
    let line = figure.caption
    let about =
      line.lead.isEmpty && line.text.isEmpty
      ? [] : [Markup.element("p", ["class": "about"], HTMLBlocks.inline(line))]
    guard case .dots(let plot) = figure.picture else { return about }
    return about + [key(plot.keys)]
  }

  private static func key(_ keys: [DotPlot.Key]) -> Markup {
    let items = keys.map { key in
      let sign = Markup.element(
        "svg", ["width": "18", "height": "18", "aria-hidden": "true"], [key.sign.shape])
      return Markup.element("li", [:], [sign, .text(" " + key.words)])
    }
    return .element("ul", ["class": "key"], [.lines(items)])
  }

  private static func drawing(_ figure: Figure) -> [Markup] {
    switch figure.picture {
    case nil: []
    case .dots(let plot): [plot.drawing.markup(figure.title, words: plot.words)]
    case .distribution(let distribution):
      [distribution.drawing.markup(figure.title, words: distribution.words)]
    }
  }
}
