internal import Canvas

/// A page with everything around it on the screen: header, notice and footer.
struct Frame {
  let page: Page
  let window: Window
  /// The right end of the header.
  let status: Span
  /// The word before the title of every page, which the status repeats where the title has no room
  /// for it; empty for none.
  let mark: String
  /// The keys of the footer, and what they do.
  let hints: [(key: String, label: String)]
  /// The page in large letters; nil for ordinary ones.
  let large: Large?

  /// The whole screen.
  var grid: Grid {
    let body = Body(window, page)
    var grid = Grid(window.size)
    if let large {
      drawLarge(large, &grid)
      return grid
    }
    drawHeader(&grid)
    drawBody(body, &grid)
    drawFooter(body, &grid)
    return grid
  }

  /// One line for a window that is too small to work in.
  static func tooSmall(_ size: Size) -> Grid {
    var grid = Grid(size)
    let words = ["Please make this window 40x12 or larger.", "40x12 or larger", "40x12"]
    let text = words.first { $0.count <= size.width } ?? ""
    grid.write(text, row: size.height / 2, column: max(0, (size.width - text.count) / 2))
    grid.cursor = Grid.Position(row: size.height / 2, column: max(0, (size.width - text.count) / 2))
    return grid
  }

  private func hasRules(_ size: Size) -> Bool { Body.around(size) == 4 }

  // MARK: Header

  private func drawHeader(_ grid: inout Grid) {
    drawTitle(&grid)
    if hasRules(grid.size) { drawRule(row: 1, &grid) }
  }

  private func drawTitle(_ grid: inout Grid) {
    let width = grid.size.width
    let crumb = " \(window.glyphs.crumb) "
    var parts = page.title
    let status = status(besides: parts.joined(separator: crumb), width)
    let room = width - 2 - status.width - 2
    // Where one is, and a clock or a count, come before where one came from.
    let noteWidth = TextWidth.columns(page.note)
    let beside = page.note.isEmpty ? 0 : noteWidth + 4
    let isShort = TextWidth.columns(parts.last ?? "") + beside <= room
    let most = isShort ? room - beside : room
    while parts.count > 1, TextWidth.columns(parts.joined(separator: crumb)) > most {
      parts.removeFirst()
    }
    let last = parts.removeLast()
    let lead = parts.isEmpty ? "" : parts.joined(separator: crumb) + crumb
    var end = grid.write(lead, row: 0, column: 1, style: .quiet)
    end = grid.write(last, row: 0, column: end, style: .strong, limit: max(0, room + 1 - end))
    let statusColumn = width - 1 - status.width
    if !page.note.isEmpty, end + 3 + noteWidth + 3 <= statusColumn {
      grid.write(page.note, row: 0, column: statusColumn - noteWidth - 4, style: .quiet)
    }
    grid.write(status.text, row: 0, column: statusColumn, style: status.style)
  }

  private func drawRule(row: Int, _ grid: inout Grid) {
    grid.fill(row: row, columns: 0..<grid.size.width, with: window.glyphs.rule, style: .quiet)
  }

  /// The status, with the mark of the page where there is no room for it in the title.
  private func status(besides title: String, _ width: Int) -> Span {
    let room = width - 2 - status.width - 2
    let noteWidth = page.note.isEmpty ? 0 : TextWidth.columns(page.note) + 4
    guard !mark.isEmpty, TextWidth.columns(title) + noteWidth > room else { return status }
    return Span([mark, status.text].joined(separator: " "), Style(.warm))
  }

  // MARK: Large letters

  /// Draws large letters between one row that says where this is and one of keys.
  private func drawLarge(_ large: Large, _ grid: inout Grid) {
    drawTitle(&grid)
    let notice = Body.noticeRows(window)
    let room = Size(width: grid.size.width, height: grid.size.height - 2 - notice.count)
    let rows = LargeLayout(large, room, window.glyphs).rows
    for (index, row) in rows.enumerated() {
      grid.write(row.text, row: 1 + index, column: row.column, style: row.style)
    }
    for (index, text) in notice.enumerated() {
      let row = 1 + room.height + index
      grid.write(text, row: row, column: Measure(window.size).margin, style: Style(.warm))
    }
    drawHints(&grid)
    grid.cursor = Grid.Position(row: grid.size.height - 1, column: 1)
  }

  // MARK: Body

  private func drawBody(_ body: Body, _ grid: inout Grid) {
    let first = hasRules(grid.size) ? 2 : 1
    for index in 0..<body.height where body.top + index < body.layout.rows.count {
      let row = body.layout.rows[body.top + index]
      var column = row.indent
      for span in row.spans {
        column = grid.write(span.text, row: first + index, column: column, style: span.style)
      }
    }
    grid.cursor = Grid.Position(row: first, column: Measure(window.size).margin)
    if let cursor = body.layout.cursor, (body.top..<body.top + body.height).contains(cursor.row) {
      grid.cursor = Grid.Position(
        row: first + cursor.row - body.top, column: min(cursor.column, grid.size.width - 1))
    }
    for (index, text) in Body.noticeRows(window).enumerated() {
      grid.write(
        text, row: first + body.height + index, column: Measure(window.size).margin,
        style: Style(.warm))
    }
  }

  // MARK: Footer

  private func drawFooter(_ body: Body, _ grid: inout Grid) {
    if hasRules(grid.size) { drawRule(row: grid.size.height - 2, &grid) }
    drawScrollMarks(body, &grid)
    drawHints(&grid)
  }

  private func drawHints(_ grid: inout Grid) {
    let last = grid.size.height - 1
    var hints = hints
    let width = { (hints: [(key: String, label: String)], gap: Int) in
      hints.reduce(1 - gap) {
        $0 + TextWidth.columns($1.key) + TextWidth.columns($1.label) + 1 + gap
      }
    }
    let gap = width(hints, 3) < grid.size.width ? 3 : 2
    while hints.count > 1, width(hints, gap) >= grid.size.width {
      hints.remove(at: hints.count - 2)
    }
    var column = 1
    for hint in hints {
      column = grid.write(hint.key, row: last, column: column, style: .strong)
      column = grid.write(" " + hint.label, row: last, column: column, style: .quiet) + gap
    }
  }

  /// Says on the rules that there is more above or below.
  private func drawScrollMarks(_ body: Body, _ grid: inout Grid) {
    let last = grid.size.height - 1
    let column = grid.size.width - 10
    guard hasRules(grid.size) else {
      if body.top + body.height < body.layout.rows.count {
        grid.write(window.glyphs.below, row: last - 1, column: grid.size.width - 1, style: .quiet)
      }
      return
    }
    if body.top > 0 {
      grid.write(" \(window.glyphs.above) more ", row: 1, column: column, style: .quiet)
    }
    if body.top + body.height < body.layout.rows.count {
      grid.write(" \(window.glyphs.below) more ", row: last - 1, column: column, style: .quiet)
    }
  }
}
