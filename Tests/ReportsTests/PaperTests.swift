import Reports
import Testing

@Suite("Paper") struct PaperTests {
  private func report(_ sections: Int, _ paragraphs: Int) -> Report {
    Report(
      title: "T",
      sections: (1...sections).map { number in
        .init("S\(number)", (1...paragraphs).map { .paragraph(Line("s\(number) p\($0)")) })
      })
  }

  private func pages(_ report: Report) -> [String] {
    Paper.text(report).split(separator: "\u{0C}").map(String.init)
  }

  @Test("has one page without a number when all fits on it")
  func onePage() {
    let report = Report(title: "T", opening: [.paragraph(Line("a"))], footer: ["f"])
    #expect(Paper.text(report) == "T\n=\n\na\n\n--------\n\nf\n")
  }

  @Test("breaks pages before they are too long, and loses nothing", arguments: 1...40)
  func breaks(_ paragraphs: Int) {
    let report = report(3, paragraphs)
    let pages = pages(report)
    for page in pages {
      #expect(
        page.split(separator: "\n", omittingEmptySubsequences: false).count <= Paper.lines + 1)
    }
    for section in 1...3 {
      for paragraph in 1...paragraphs {
        #expect(pages.count { ($0 + "\n").contains("s\(section) p\(paragraph)\n") } == 1)
      }
    }
    if pages.count > 1 {
      for (index, page) in pages.enumerated() {
        #expect(page.hasSuffix("\n\nPage \(index + 1) of \(pages.count)\n"))
      }
    }
  }

  @Test("says a section's title again where it goes on, and never leaves it alone")
  func titles() {
    let pages = pages(report(1, 60))
    #expect(pages.count == 3)
    #expect(pages[1].hasPrefix("S1\n--\n\ns1 p"))
    for count in 20...30 {
      let pages = self.pages(report(2, count))
      for page in pages { #expect(!page.contains("S2\n--\n\nPage")) }
    }
  }

  @Test("begins each copy on a page of its own")
  func copies() {
    let report = Report(title: "T")
    #expect(Paper.text(report, copies: 3) == "T\n=\n\u{0C}T\n=\n\u{0C}T\n=\n")
    #expect(Paper.text(report, copies: 0) == "")
    let long = Paper.text(self.report(1, 60), copies: 2)
    #expect(long.count { $0 == "\u{0C}" } == 5)
    #expect(long.components(of: "Page 1 of 3") == 2)
  }

  @Test("holds no page break that somebody wrote")
  func hostile() {
    let report = Report(title: "a\u{0C}b", opening: [.paragraph(Line("c\u{0C}d"))])
    #expect(!Paper.text(report).contains("\u{0C}"))
  }
}

extension String {
  /// How often a text is in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
