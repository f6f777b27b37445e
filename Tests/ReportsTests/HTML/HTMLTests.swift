import Reports
import Testing
import Workbook

@Suite("A page") struct HTMLTests {
  private let filled = HTML.text(SampleBook.filled.summary)

  @Test("needs nothing but itself, and says whose language it is in and no more about anyone")
  func alone() {
    #expect(
      filled.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"))
    #expect(filled.hasSuffix("</html>\n"))
    let policy = "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"
    #expect(filled.contains("http-equiv=\"Content-Security-Policy\" content=\"\(policy)\""))
    for word in ["<script", "http:", "https:", "url(", "@import", "generator", "author\""] {
      #expect(!filled.contains(word), "\(word)")
    }
    let page = SampleBook.filled.page
    #expect(page.values("name") == ["viewport", "color-scheme"])
    #expect((page.values("href") + page.values("src")).allSatisfy { $0.hasPrefix("#") })
  }

  @Test("has a language that is one", arguments: ["", "\" onload=\"x", "en GB", "d\u{E9}"])
  func language(_ tag: String) {
    #expect(HTML.text(Report(title: "T", language: tag)).contains("<html lang=\"en\">"))
  }

  @Test("says all that the summary says")
  func whole() {
    let page = SampleBook.filled.page.texts.joined(separator: " ")
    let words = Set(page.split { $0.isWhitespace || $0 == ";" })
    let plain = PlainText.text(SampleBook.filled.summary, width: 4_000, drawing: false)
    let missing = plain.split { $0.isWhitespace || $0 == ";" }.filter { word in
      word != "-" && !words.contains(word) && !words.contains(word.dropLast())
    }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("goes down the headings step by step, each section named by its own")
  func headings() {
    let levels = SampleBook.filled.page.names.compactMap { name in
      name.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let page = SampleBook.filled.page
    #expect(page.values("aria-labelledby").allSatisfy(page.values("id").contains))
    #expect(page.values("href").allSatisfy { page.values("id").contains(String($0.dropFirst())) })
    #expect(page.names.filter { ["header", "nav", "main", "footer"].contains($0) }.count == 4)
  }

  @Test("has tables with headers of their columns and rows")
  func tables() {
    let page = Page(
      HTML.text(
        Report(title: "T", opening: [.table(Table(["Theme", "B"], rows: [["Candour", "1"]]))])))
    #expect(
      page.elements.suffix(9) == [
        "table class", "thead", "tr", "th scope", "th scope class", "tbody", "tr", "th scope",
        "td class",
      ])
    #expect(page.values("scope") == ["col", "col", "row"])
  }

  @Test("keeps the lines and the paragraphs of what a person wrote")
  func quotes() {
    let page = HTML.text(
      Report(title: "T", opening: [.quote(Quote("a\nb\n\n\n  c  \n", caption: "Said:"))]))
    #expect(
      page.contains(
        "<p class=\"caption\">Said:</p>\n<blockquote><p>a<br>b</p>\n<p>c</p></blockquote>"))
  }

  /// Everything a person writes, in one theme: on a line, and on several.
  private static let single = page("x")
  private static let several = page("x\ny\n\nz")

  private static func page(_ text: String) -> Page {
    SampleBook.written(example: text, reflection: text, act: text).page
  }

  @Test("has no more elements than with harmless words", arguments: HostileTexts.all)
  func hostile(_ hostile: String) {
    let source = HTML.text(
      SampleBook.written(example: hostile, reflection: hostile, act: hostile).summary)
    let page = Page(source)
    #expect(Set(page.elements).isSubset(of: Self.several.elements))
    if !hostile.contains(where: \.isNewline) {
      #expect(page.elements == Self.single.elements)
      let said = oneSpaced(CleanText.clean(hostile))
      let texts = page.texts.map(oneSpaced)
      #expect(texts.count { $0.contains(said) } >= 3)
    }
    #expect(!source.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  private func oneSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("takes names in a pack for names")
  func hostilePack() {
    var pack = SamplePack.pack
    pack.areas[0].title = "\"><script>"
    pack.areas[0].themes[0].title = "</title></svg><b onload='x'>"
    pack.scale.points[0].label = "<i>"
    let report = Report.summary(
      SampleBook.filled, pack: pack, assessment: 2, today: SampleBook.today)
    #expect(Set(Page(HTML.text(report)).elements) == Set(SampleBook.filled.page.elements))
  }

  @Test("asks for paper only when told to")
  func paper() {
    #expect(!filled.contains("size: A4"))
    #expect(HTML.text(SampleBook.filled.summary, paper: .a4).contains("@page { size: A4; }"))
  }

  @Test("of an empty workbook is short, says so and draws nothing")
  func empty() {
    let page = Book().page
    #expect(page.texts.contains { $0.hasPrefix("Nothing is answered yet.") })
    #expect(Set(page.names).isDisjoint(with: ["svg", "nav", "section"]))
  }
}
