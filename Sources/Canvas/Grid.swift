/// A screen as a value: rows of cells, and where the hardware cursor stands.
package struct Grid: Equatable, Sendable {
  /// A place on the grid, from 0.
  package struct Position: Equatable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package let size: Size
  private var cells: [Cell]
  /// Where the cursor stands; always at the focus, for screen readers and magnifiers.
  package var cursor: Position?

  /// A blank grid.
  package init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(), count: self.size.width * self.size.height)
  }

  /// The cell at a place; a blank one outside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    guard contains(row, column) else { return Cell() }
    return cells[row * size.width + column]
  }

  /// Writes text from a place to the right, cutting it at the edge of the grid or at `limit`
  /// columns. Returns the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    let end = min(size.width, limit == .max ? .max : column + limit)
    var at = column
    for glyph in Glyph.split(text) {
      guard at + glyph.width <= end else { break }
      put(glyph, row, at, style)
      at += glyph.width
    }
    return at
  }

  /// Repeats one narrow character over part of a row.
  package mutating func fill(row: Int, columns: Range<Int>, with text: String, style: Style) {
    for column in columns where contains(row, column) {
      cells[row * size.width + column] = Cell(text, style)
    }
  }

  /// The text of one row, without the spaces at its end.
  package func text(row: Int) -> String {
    var text = (0..<size.width).map { self[row, $0].text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  private mutating func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ style: Style) {
    guard contains(row, column) else { return }
    cells[row * size.width + column] = Cell(glyph.text, style)
    if glyph.width == 2, contains(row, column + 1) {
      cells[row * size.width + column + 1] = Cell("", style)
    }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.height && column >= 0 && column < size.width
  }
}
