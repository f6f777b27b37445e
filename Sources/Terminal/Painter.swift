internal import CNcurses
internal import Canvas

/// Puts a grid into the screen of ncurses, which finds out by itself what of it is new.
@MainActor
struct Painter {
  /// A space in each style, by its code, as the ground of letters and of signs.
  private let letters: [cchar_t]
  private let signs: [cchar_t]
  private let repertoire: Repertoire
  /// The grid that ncurses has on its screen.
  private var painted: Grid?

  init(look: Look, repertoire: Repertoire) {
    let palette = Palette(look: look)
    let styles = (0..<Style.codes).map { Style(code: $0) }
    letters = styles.map { palette.blank($0, .letter) }
    signs = styles.map { palette.blank($0, .sign) }
    self.repertoire = repertoire
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
        if place.scalar == nil, repertoire.isWide { continue }
        let shown = place.scalar.map(repertoire.shown) ?? "?"
        let blanks = Ground(of: shown) == .sign ? signs : letters
        cells.initializeElement(at: count, to: blanks[Int(place.style)])
        cells[count].chars.0 = wchar_t(bitPattern: shown.value)
        if grid.hasMarks, repertoire.isWide {
          put(grid.marks(row: row, column: column), in: &cells[count])
        }
        count += 1
      }
    }
    return count
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
}
