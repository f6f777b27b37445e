internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  /// Every theme in all finished assessments, where there are three or more: a row a theme, with a
  /// column for each assessment.
  var yearsPage: Page {
    let hints: [Hint] = [
      .command(.down, "theme"), .command(.accept, "in words"), .command(.back, "back"),
    ]
    guard let series = Series(book, pack: pack, assessment: assessment) else {
      return Page(
        ["Then and now", "Over the years"],
        blocks: [.gap, .text("There is something to see here after three finished assessments.")],
        hints: hints)
    }
    let room = Measure(size).item - (titleWidth > 0 ? titleWidth + 1 : 0)
    let columns = YearColumns(series, pack.scale, room: room, glyphs)
    let items = series.lines.map { item($0, series, columns) }
    let focused = series.lines.first { Item.id(.theme, $0.theme) == stack.top.focus }
    let said = (focused ?? series.lines.first).map {
      "\($0.title): \(Words(pack).text($0, in: series))"
    }
    return Page(
      ["Then and now", "Over the years"],
      note: Count.of(series.assessments.count, "assessment"),
      blocks: heading(columns) + items.map(Block.item)
        + (said.map { [.gap, .aside($0, .plain)] } ?? []) + cautions(series, columns),
      hints: hints)
  }

  /// The way to this page; nothing before the third finished assessment.
  var yearsItem: [Block] {
    guard let series = Series(book, pack: pack, assessment: assessment) else { return [] }
    return [
      .item(
        Item(
          "years", label: "Over the years",
          detail: "every theme in all \(Count.word(series.assessments.count)) assessments",
          intent: .open(.years)))
    ]
  }

  private func heading(_ columns: YearColumns) -> [Block] {
    let pad = String(repeating: " ", count: titleWidth > 0 ? titleWidth + 3 : 2)
    return [.gap, .drawn([Span(pad + columns.heading, .quiet)], spoken: "")]
  }

  private func item(_ line: Series.Line, _ series: Series, _ columns: YearColumns) -> Item {
    Item(
      Item.id(.theme, line.theme), label: line.title, labelWidth: titleWidth,
      body: .drawn(columns.spans(line), spoken: Words(pack).text(line, in: series)),
      intent: .open(.history(line.theme)))
  }

  private func cautions(_ series: Series, _ columns: YearColumns) -> [Block] {
    let moved = series.lines.contains { $0.change.hasMoved }
    let key = "\(glyphs.above) \(glyphs.below): a step or more since the time before."
    let cut = isLinear ? nil : columns.cutWords
    return [.gap] + (isLinear ? [] : [.drawn([Span(key, .quiet)], spoken: "")])
      + ([cut] + Words(pack).caveats(series)).compactMap(\.self).map { .text($0, .quiet) }
      + (moved ? [.text(Words.unsureOfChange, .quiet)] : [])
  }
}
