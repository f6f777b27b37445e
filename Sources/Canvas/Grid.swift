/// The content of a screen as a value: rows of cells, and the position of the hardware cursor.
package struct Grid: Equatable, Sendable {
  /// A position on the grid; rows and columns count from 0.
  package struct Position: Equatable, Sendable {
    /// The row, from the top.
    package var row: Int
    /// The column, from the left.
    package var column: Int

    /// Creates a position.
    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The dimensions of the grid.
  package let size: Size
  private var places: [Place]
  /// The combining marks of the few characters that have any, by the index into `places`.
  private var marks: [Int: String] = [:]
  /// The position of the hardware cursor, which is always at the focus for the sake of screen
  /// readers and magnifiers; nil if the cursor is hidden.
  package var cursor: Position?

  /// Creates a blank grid; negative dimensions count as 0.
  package init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    places = Array(repeating: Place(), count: self.size.width * self.size.height)
  }

  /// The cell at a position; blank outside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    guard contains(row, column) else { return Cell() }
    let place = places[row * size.width + column]
    let base = place.scalar.map { String(Character($0)) } ?? ""
    return Cell(base + marks(row: row, column: column), Style(code: place.style))
  }

  /// Calls a closure with the places of one row, from left to right, without copying them.
  package func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Place>) -> Result) -> Result
  {
    places.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[row * size.width..<(row + 1) * size.width]))
    }
  }

  /// Returns true if a row has the same content on both grids; false if the grids differ in size,
  /// or in any combining marks.
  package func hasRow(_ row: Int, asOn other: Grid) -> Bool {
    guard size == other.size, marks == other.marks else { return false }
    let range = row * size.width..<(row + 1) * size.width
    return places[range] == other.places[range]
  }

  /// Indicates that at least one character has combining marks.
  package var hasMarks: Bool { !marks.isEmpty }

  /// Returns the combining marks on the character at a position; usually an empty string.
  package func marks(row: Int, column: Int) -> String {
    marks.isEmpty ? "" : marks[row * size.width + column] ?? ""
  }

  /// Writes text to the right from a position, cutting it off at the edge of the grid or after
  /// `limit` columns.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    let end = min(size.width, limit == .max ? .max : column + limit)
    if Glyph.isSimple(text) { return write(simple: text, row, column, style, end) }
    var at = column
    for glyph in Glyph.split(text) {
      guard at + glyph.width <= end else { break }
      put(glyph, row, at, style)
      at += glyph.width
    }
    return at
  }

  /// Fills a range of columns of one row with the first code point of `text`, which must be one
  /// column wide.
  package mutating func fill(row: Int, columns: Range<Int>, with text: String, style: Style) {
    guard let scalar = text.unicodeScalars.first else { return }
    for column in columns.clamped(to: 0..<size.width) { put(scalar, row, column, style.code) }
  }

  /// Returns the text of one row, without trailing spaces.
  package func text(row: Int) -> String {
    var text = (0..<size.width).map { self[row, $0].text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Writes text whose code points are all one column wide; see `Glyph.isSimple`.
  private mutating func write(
    simple text: String, _ row: Int, _ column: Int, _ style: Style, _ end: Int
  ) -> Int {
    var at = column
    let code = style.code
    for scalar in text.unicodeScalars {
      guard at < end else { break }
      put(scalar, row, at, code)
      at += 1
    }
    return at
  }

  private mutating func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ style: Style) {
    guard contains(row, column), let base = glyph.text.unicodeScalars.first else { return }
    put(base, row, column, style.code)
    let marks = glyph.text.unicodeScalars.dropFirst()
    if !marks.isEmpty { self.marks[row * size.width + column] = String(marks) }
    if glyph.width == 2 { put(nil, row, column + 1, style.code) }
  }

  private mutating func put(
    _ scalar: Unicode.Scalar?, _ row: Int, _ column: Int, _ style: UInt8
  ) {
    guard contains(row, column) else { return }
    let index = row * size.width + column
    places[index] = Place(scalar: scalar, style: style)
    if !marks.isEmpty { marks[index] = nil }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.height && column >= 0 && column < size.width
  }
}
