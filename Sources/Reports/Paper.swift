/// Writer of reports as paginated plain text for fixed-pitch printing, such as with a line printer
/// or `lp`.
///
/// A page fits A4 at 10 characters and 6 lines per inch.
package enum Paper {
  /// The line width in characters.
  package static let width = 80
  /// The maximum number of lines on a page; a single block that is longer is not split.
  package static let lines = 60

  /// Returns copies of a report as pages separated by form feeds, each copy starting on a new page.
  ///
  /// A section that continues on a new page has its title repeated there.
  package static func text(_ report: Report, copies: Int = 1) -> String {
    let pages = numbered(pages(PlainText.pieces(report, width: width)))
    return Array(repeating: pages, count: max(copies, 0)).joined().joined(separator: "\u{0C}")
  }

  /// Returns the pages, each as parts that are joined with blank lines.
  private static func pages(_ pieces: [[String]]) -> [[String]] {
    var pages: [[String]] = [[]]
    for piece in pieces {
      for (index, part) in piece.enumerated() {
        // Keep a title together with the part that follows it.
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
