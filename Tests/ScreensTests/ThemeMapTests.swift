import Canvas
import Screens
import Testing
import Workbook

/// The map of a theme's answers, as its pages draw and say it.
@Suite struct ThemeMapTests {
  private func map(_ answers: [Answer?], flagged: Int? = nil, at index: Int) -> (
    drawn: String, spoken: String
  ) {
    let ratings = answers.enumerated().map {
      Change(.rating("a-\($0 + 1)", in: 1), $1.map { .answer($0) })
    }
    let flags = flagged.map { [Change(.flag("a-\($0 + 1)", in: 1), .tick)] } ?? []
    let page = Desk(Small.pack, [.theme("a", .rate(index))], book: Book(ratings + flags)).model.page
    for case .drawn(let spans, let spoken) in page.blocks {
      return (spans.last?.text ?? "", spoken)
    }
    return ("", "")
  }

  @Test func oneSignAStatement() {
    #expect(map([nil, nil, nil], at: 0).drawn.split(separator: " ").count == 3)
  }

  @Test func answeredNoChanceHereAndToComeDiffer() {
    let signs = map([.rated(3), .noChance, nil], at: 2).drawn.split(separator: " ")
    #expect(Set(signs).count == 3)
    let later = map([nil, nil, nil], at: 0).drawn.split(separator: " ")
    #expect(later[1] == later[2])
    #expect(!signs.contains(later[1]))
  }

  @Test func aFlagIsSeenAndSaidOnAnyStatement() {
    for index in 0..<3 {
      for flagged in 0..<3 {
        let plain = map([.rated(3), nil, nil], at: index)
        let marked = map([.rated(3), nil, nil], flagged: flagged, at: index)
        #expect(plain.drawn != marked.drawn)
        #expect(plain.spoken != marked.spoken)
      }
    }
  }

  @Test func theSayingTellsSkippedFromToCome() {
    let skipped = map([.rated(3), nil, .rated(3)], at: 0).spoken
    let toCome = map([.rated(3), nil, nil], at: 0).spoken
    let parts = [skipped, toCome].map { $0.split(separator: ";")[1] }
    #expect(parts[0] != parts[1])
  }

  @Test func theSignsTellSkippedFromToCome() {
    let skipped = map([.rated(3), nil, .rated(3)], at: 0).drawn.split(separator: " ")
    let toCome = map([.rated(3), nil, nil], at: 0).drawn.split(separator: " ")
    #expect(skipped[1] != toCome[1])
    #expect(skipped[1] != skipped[2])
  }

  /// Every sign on the map is explained, and nothing else.
  @Test(arguments: [Glyphs.unicode, .ascii]) func theLegendExplainsTheSignsThere(_ glyphs: Glyphs) {
    let answers: [[Answer?]] = [
      [nil, nil, nil], [.rated(3), nil, .noChance], [.noChance, nil, nil],
    ]
    for answers in answers {
      let ratings = answers.enumerated().map {
        Change(.rating("a-\($0 + 1)", in: 1), $1.map { .answer($0) })
      }
      let desk = Desk(Small.pack, [.theme("a", .rate(0))], book: Book(ratings), glyphs: glyphs)
      for case .drawn(let spans, _) in desk.model.page.blocks {
        let signs = Set(spans[1].text.filter { $0 != " " })
        let words = spans[0].text.split(separator: "  ").compactMap { $0.first { $0 != " " } }
        #expect(Set(words) == signs)
      }
    }
  }

  @Test func theMapIsOnTheThemeToo() {
    let texts = [nil, Answer.noChance, .rated(3)].map { answer in
      let book = Book([Change(.rating("a-2", in: 1), answer.map { .answer($0) })])
      return Everywhere.text(Desk(Small.pack, [.theme("a", .read)], book: book).model.page)
    }
    #expect(Set(texts).count == 3)
  }
}
