/// Writes a report for a printer whose letters are all equally wide, such as a line printer or
/// `lp`: plain text in pages that fit A4 at 10 letters and 6 lines an inch.
package enum Paper {
  /// How wide lines are, in characters.
  package static let width = 80
  /// The most lines of a page.
  package static let lines = 60

  /// So many copies of a report, each beginning on a page of its own; between pages stands a form
  /// feed. Where a section goes on, its title stands over the next page again.
  package static func text(_ report: Report, copies: Int = 1) -> String {
    let pages = numbered(pages(PlainText.pieces(report, width: width)))
    return Array(repeating: pages, count: max(copies, 0)).joined().joined(separator: "\u{0C}")
  }

  /// Each page as parts that a blank line is between.
  private static func pages(_ pieces: [[String]]) -> [[String]] {
    var pages: [[String]] = [[]]
    for piece in pieces {
      for (index, part) in piece.enumerated() {
        // A title stays with what it is the title of.
        let next = index == 0 ? piece.prefix(2) : [part]
        if height(pages[pages.count - 1] + next) > lines - 2, pages.last?.isEmpty == false {
          pages.append(index > 1 ? [piece[0]] : [])
        }
        pages[pages.count - 1].append(part)
      }
    }
    return pages
  }

  private static func height(_ parts: [String]) -> Int {
    parts.reduce(-1) { $0 + 2 + $1.count { $0 == "\n" } }
  }

  private static func numbered(_ pages: [[String]]) -> [String] {
    pages.enumerated().map { index, parts in
      let number = pages.count > 1 ? ["Page \(index + 1) of \(pages.count)"] : []
      return (parts + number).joined(separator: "\n\n") + "\n"
    }
  }
}
