internal import CNcurses
internal import Canvas

/// Puts a grid into the screen of ncurses, which finds out by itself what of it is new.
@MainActor
struct Painter {
  /// A space in each style, by its code.
  private let blanks: [cchar_t]
  private let isASCII: Bool
  /// What ncurses has on its screen.
  private var painted: Grid?

  init(look: Look, isASCII: Bool) {
    let palette = Palette(look: look)
    blanks = (0..<Style.codes).map { palette.blank(Style(code: $0)) }
    self.isASCII = isASCII
  }

  /// Rows as they were are left alone: ncurses still has them, and a wide screen has many.
  mutating func paint(_ grid: Grid) {
    let (width, height) = (grid.size.width, grid.size.height)
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: width) { cells in
      for row in 0..<height where painted.map({ !grid.hasRow(row, asOn: $0) }) ?? true {
        let count = fill(cells, grid, row)
        mvadd_wchnstr(Int32(row), 0, cells.baseAddress, Int32(count))
      }
    }
    painted = grid
  }

  /// Paints all rows next time: a screen that was made smaller has lost some.
  mutating func forget() { painted = nil }

  /// Makes one row ready for ncurses. Returns how many characters it has: one of two columns
  /// counts once.
  private func fill(_ cells: UnsafeMutableBufferPointer<cchar_t>, _ grid: Grid, _ row: Int) -> Int {
    var count = 0
    grid.withRow(row) { places in
      for column in places.indices {
        let place = places[column]
        if place.scalar == nil, !isASCII { continue }
        cells.initializeElement(at: count, to: blanks[Int(place.style)])
        put(place.scalar ?? "?", in: &cells[count])
        if grid.hasMarks, !isASCII { put(grid.marks(row: row, column: column), in: &cells[count]) }
        count += 1
      }
    }
    return count
  }

  private func put(_ scalar: Unicode.Scalar, in cell: inout cchar_t) {
    let shown = isASCII && !scalar.isASCII ? Self.plain[scalar] ?? "?" : scalar
    cell.chars.0 = wchar_t(bitPattern: shown.value)
  }

  /// Combining marks go behind the character, as many as ncurses has room for.
  private func put(_ marks: String, in cell: inout cchar_t) {
    guard !marks.isEmpty else { return }
    withUnsafeMutableBytes(of: &cell.chars) { characters in
      var offset = MemoryLayout<wchar_t>.size
      for scalar in marks.unicodeScalars where offset < characters.count {
        characters.storeBytes(of: scalar.value, toByteOffset: offset, as: UInt32.self)
        offset += MemoryLayout<wchar_t>.size
      }
    }
  }

  /// What stands for a sign where there is only ASCII; a question mark for the rest, and twice
  /// for what takes two columns.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": ".", "\u{A0}": " ", "\u{2022}": "*",
  ]
}
