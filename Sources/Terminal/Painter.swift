internal import CNcurses
internal import Canvas

/// Puts a grid into the screen of ncurses, which finds out by itself what of it is new.
@MainActor
struct Painter {
  private let palette: Palette
  private let isASCII: Bool

  init(look: Look, isASCII: Bool) {
    palette = Palette(look: look)
    self.isASCII = isASCII
  }

  func paint(_ grid: Grid) {
    let (width, height) = (grid.size.width, grid.size.height)
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: width) { cells in
      for row in 0..<height {
        let count = fill(cells, grid, row)
        mvadd_wchnstr(Int32(row), 0, cells.baseAddress, Int32(count))
      }
    }
  }

  /// Makes one row ready for ncurses. Returns how many characters it has: one of two columns
  /// counts once.
  private func fill(_ cells: UnsafeMutableBufferPointer<cchar_t>, _ grid: Grid, _ row: Int) -> Int {
    var style = Style.plain
    var blank = palette.blank(style)
    var count = 0
    for column in 0..<grid.size.width {
      let cell = grid[row, column]
      if cell.style != style {
        style = cell.style
        blank = palette.blank(style)
      }
      if cell.text.isEmpty, !isASCII { continue }
      var filled = blank
      put(cell.text, in: &filled)
      cells.initializeElement(at: count, to: filled)
      count += 1
    }
    return count
  }

  private func put(_ text: String, in cell: inout cchar_t) {
    let bytes = text.utf8
    if bytes.count == 1 {
      cell.chars.0 = wchar_t(bytes[bytes.startIndex])
    } else if isASCII {
      cell.chars.0 = wchar_t(bitPattern: (Self.plain[text] ?? "?").value)
    } else {
      withUnsafeMutableBytes(of: &cell.chars) { characters in
        var offset = 0
        for scalar in text.unicodeScalars where offset < characters.count {
          characters.storeBytes(of: scalar.value, toByteOffset: offset, as: UInt32.self)
          offset += MemoryLayout<wchar_t>.size
        }
      }
    }
  }

  /// What stands for a sign where there is only ASCII; a question mark for the rest, and twice
  /// for what takes two columns.
  private static let plain: [String: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": ".", "\u{A0}": " ", "\u{2022}": "*",
  ]
}
