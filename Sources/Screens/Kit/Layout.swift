internal import Canvas
internal import Workbook

/// A page broken into rows for a width.
struct Layout {
  /// One row: spans that begin at a column.
  struct Row: Equatable {
    var indent = 0
    var spans: [Span] = []
  }

  private(set) var rows: [Row] = []
  /// Which rows belong to which item.
  private(set) var itemRows: [String: Range<Int>] = [:]
  /// The place of the cursor, in rows and columns of the layout.
  private(set) var cursor: Grid.Position?

  private let measure: Measure
  private let glyphs: Glyphs
  private let focus: String?
  private let edit: TextEdit?

  init(_ page: Page, focus: String?, edit: TextEdit?, size: Size, glyphs: Glyphs) {
    measure = Measure(size)
    self.glyphs = glyphs
    self.focus = focus
    self.edit = edit
    for block in page.blocks { add(block) }
    if page.item(focus) == nil, !page.items.isEmpty { placeCursor(atQuestionOf: page) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .gap: rows.append(Row())
    case .text(let text, let style), .aside(let text, let style):
      for row in Wrap.rows(text, width: measure.width) {
        rows.append(Row(indent: measure.margin, spans: [Span(row, style)]))
      }
    case .bullet(let text, let style):
      for (index, row) in Wrap.rows(text, width: measure.width - 2).enumerated() {
        let sign = Span(index == 0 ? glyphs.point + " " : "  ", .quiet)
        rows.append(Row(indent: measure.margin, spans: [sign, Span(row, style)]))
      }
    case .drawn(let spans, _): rows.append(Row(indent: measure.margin, spans: spans))
    case .item(let item):
      let start = rows.count
      add(item)
      itemRows[item.id] = start..<rows.count
    }
  }

  private mutating func add(_ item: Item) {
    if item.id == focus {
      cursor = Grid.Position(row: rows.count, column: measure.margin + 2)
    }
    switch item.body {
    case .plain, .tick, .choice: addPlain(item)
    case .field(let field): addField(item, field)
    case .scale(_, let scale, let chosen): addScale(item, scale, chosen)
    case .drawn(let spans, _): addDrawn(item, spans)
    }
  }

  /// Puts the cursor before the question of a page on which nothing has the focus.
  private mutating func placeCursor(atQuestionOf page: Page) {
    let row = rows.firstIndex { $0.spans.contains { $0.style == .strong } }
    cursor = row.map { Grid.Position(row: $0, column: measure.margin) }
  }

  // MARK: Labels

  private func labelStyle(_ item: Item) -> Style {
    item.id == focus ? Style(.accent, bold: true) : item.style
  }

  private func lead(_ item: Item) -> [Span] {
    let pointer =
      item.id == focus ? Span(glyphs.pointer + " ", Style(.accent, bold: true)) : Span("  ")
    let mark = item.mark.isEmpty ? [] : [Span(item.mark + "  ", labelStyle(item))]
    return [pointer] + mark
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(text)))
  }

  private mutating func addPlain(_ item: Item) {
    let markWidth = item.mark.isEmpty ? 0 : TextWidth.columns(item.mark) + 2
    let room = measure.item - markWidth
    let labels = Wrap.rows(item.label, width: room)
    let label = labels.count == 1 ? padded(labels[0], item.labelWidth) : labels[0]
    let left = room - TextWidth.columns(label) - 2
    let beside = labels.count == 1 && left >= min(24, TextWidth.columns(item.detail))
    let details = item.detail.isEmpty ? [] : Wrap.rows(item.detail, width: beside ? left : room - 2)
    let indent = measure.margin + 2 + markWidth
    var first = lead(item) + [Span(label, labelStyle(item))]
    if beside, let detail = details.first { first.append(Span("  " + detail, item.detailStyle)) }
    rows.append(Row(indent: measure.margin, spans: first))
    for label in labels.dropFirst() {
      rows.append(Row(indent: indent, spans: [Span(label, labelStyle(item))]))
    }
    let column = beside ? indent + TextWidth.columns(label) + 2 : indent + 2
    for detail in details.dropFirst(beside ? 1 : 0) {
      rows.append(Row(indent: column, spans: [Span(detail, item.detailStyle)]))
    }
  }

  private mutating func addDrawn(_ item: Item, _ spans: [Span]) {
    let width = spans.reduce(0) { $0 + $1.width }
    let label = padded(item.label, item.labelWidth)
    if TextWidth.columns(label) + width + 1 <= measure.item {
      let row = lead(item) + [Span(label + " ", labelStyle(item))] + spans
      rows.append(Row(indent: measure.margin, spans: row))
    } else {
      rows.append(
        Row(indent: measure.margin, spans: lead(item) + [Span(item.label, labelStyle(item))]))
      let fits = width <= measure.item
      for row in fits ? [spans] : stacked(spans) {
        rows.append(Row(indent: measure.margin + 2, spans: row))
      }
    }
  }

  /// Spans that do not fit one row: each on rows of its own.
  private func stacked(_ spans: [Span]) -> [[Span]] {
    spans.flatMap { span in
      Wrap.rows(String(span.text.drop { $0 == " " }), width: measure.item - 1).map {
        [Span(" " + $0, span.style)]
      }
    }
  }

  // MARK: Scales

  private mutating func addScale(_ item: Item, _ scale: Scale, _ chosen: Int?) {
    for (index, label) in Wrap.rows(item.label, width: measure.item).enumerated() {
      let spans = [Span(label, labelStyle(item))]
      rows.append(
        Row(
          indent: measure.margin + (index == 0 ? 0 : 2),
          spans: (index == 0 ? lead(item) : []) + spans))
    }
    if item.id == focus { cursor = Grid.Position(row: rows.count, column: measure.margin + 2) }
    for row in scaleRows(scale, chosen) {
      if item.id == focus, let start = row.start {
        cursor = Grid.Position(row: rows.count, column: measure.margin + 2 + start)
      }
      rows.append(Row(indent: measure.margin + 2, spans: row.spans))
    }
  }

  /// A row of points of a scale, and the column of the chosen number where it stands on this row.
  private struct ScaleRow {
    var spans: [Span] = []
    var start: Int?
    var width: Int { spans.reduce(0) { $0 + $1.width } }
  }

  /// Every point of a scale with its words, on as few rows as the width allows.
  private func scaleRows(_ scale: Scale, _ chosen: Int?) -> [ScaleRow] {
    scale.points.reduce(into: [ScaleRow()]) { rows, point in
      let isChosen = point.value == chosen
      let number = isChosen ? "[\(point.value)]" : " \(point.value) "
      let text = number + (point.label.isEmpty ? "" : " " + point.label)
      let gap = "  "
      if let last = rows.last, !last.spans.isEmpty,
        last.width + gap.count + TextWidth.columns(text) > measure.item
      {
        rows.append(ScaleRow())
      }
      let index = rows.count - 1
      if !rows[index].spans.isEmpty { rows[index].spans.append(Span(gap)) }
      if isChosen { rows[index].start = rows[index].width + 1 }
      rows[index].spans.append(Span(text, isChosen ? Style(.accent, bold: true) : .quiet))
    }
  }

  // MARK: Texts

  private mutating func addField(_ item: Item, _ field: TextField) {
    let isEditing = item.id == focus && edit?.target.target == field.target
    let isBeside = measure.isBeside(item.labelWidth)
    let width = measure.text(beside: item.labelWidth)
    let column = measure.margin + 2 + (isBeside ? item.labelWidth : 0)
    let label = Span(isBeside ? padded(item.label, item.labelWidth) : item.label, labelStyle(item))
    let start = rows.count + (isBeside ? 0 : 1)
    var texts = textRows(field, isEditing, width)
    if isEditing, let edit { placeCursor(edit, width, start, column) }
    let first = isBeside && !texts.isEmpty ? texts.removeFirst() : []
    rows.append(Row(indent: measure.margin, spans: lead(item) + [label] + first))
    for text in texts { rows.append(Row(indent: column, spans: text)) }
    if !isEditing || field.kind == .day, !item.detail.isEmpty {
      let bar = Span(glyphs.bar + " ", .quiet)
      rows.append(Row(indent: column, spans: [bar, Span(item.detail, item.detailStyle)]))
    }
  }

  /// The rows of a text with the bar before each; the hint where there is none.
  private func textRows(_ field: TextField, _ isEditing: Bool, _ width: Int) -> [[Span]] {
    let bar = Span(glyphs.bar + " ", isEditing ? Style(.accent) : .quiet)
    let characters = isEditing ? edit?.characters ?? [] : Array(field.shown)
    if characters.isEmpty, !isEditing {
      return Wrap.rows(field.hint, width: width).map { [bar, Span($0, .quiet)] }
    }
    return Wrap.ranges(characters, width: width).map { range in
      [bar, Span(String(characters[range].filter { $0 != "\n" }))]
    }
  }

  private mutating func placeCursor(_ edit: TextEdit, _ width: Int, _ start: Int, _ column: Int) {
    let ranges = Wrap.ranges(edit.characters, width: width)
    let row = TextEdit.row(of: edit.cursor, in: ranges)
    let before = String(edit.characters[ranges[row].lowerBound..<edit.cursor])
    cursor = Grid.Position(
      row: start + row, column: column + 2 + min(TextWidth.columns(before), width))
  }
}
