import Reports
import Scoring
import Testing

@Suite("A cohort as text") struct ReportCohortTests {
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func expect(
    _ groups: [CohortSample.Group], _ wanted: String, rules: CohortRules = .toHandOn
  ) throws {
    let text = CohortSample.text(try CohortSample.cohort(groups, rules: rules))
    for (index, pair) in zip(lines(text), lines(wanted)).enumerated() {
      #expect(pair.0 == pair.1, "line \(index + 1)")
    }
    #expect(text == wanted)
  }

  @Test("shows groups that are large enough, and protects the others")
  func big() throws { try expect(CohortSample.big, CohortGolden.big) }

  @Test("with nothing held back says so first, and shows every group")
  func confidential() throws {
    try expect(CohortSample.big, CohortGolden.confidential, rules: .confidential)
  }

  @Test("of three people says so and no more")
  func three() throws { try expect([(nil, [("4524", 3)])], CohortGolden.three) }

  @Test("tells what is behind a theme once there are people enough, and compares ten groups")
  func huge() throws {
    let text = CohortSample.text(try CohortSample.cohort(CohortSample.huge))
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    for sentence in [
      "240, in 12 groups", "(216 people scored; 24 with too few answers).",
      "go together very closely (0.99, plausible range 0.99-0.99, 216 people).",
      "- candour-3: Without this statement the others go together better (1.00 instead of 0.99,",
      "Of 216 scores 60 are the highest there is: people there cannot be told apart,",
      "- candour-2: Answers fall at both ends.",
      "score 36 48 36 36 60 0 24 3.11 1.48 2 2.67 5",
      "About 10% of the differences between answers are differences between groups (plausible range",
    ] {
      #expect(words.contains(sentence), "\(sentence)")
    }
  }

  @Test("makes a group's name safe for a terminal, on one line")
  func hostile() throws {
    let name = "a\u{1B}[2J\n- People: 3\u{202E}"
    let text = CohortSample.text(
      try CohortSample.cohort([(name, [("4524", 12), ("3111", 8)]), ("b", [("1234", 12)])]))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(text.split(separator: "\n").count { $0.contains("a\u{241B}[2J - People: 3") } == 4)
  }

  @Test("draws the answers to each statement whose distribution is shown, and no others")
  func page() throws {
    func page(_ groups: [CohortSample.Group]) throws -> Page {
      let cohort = try CohortSample.cohort(groups)
      return Page(HTML.text(.cohort(cohort, pack: CohortSample.pack, origin: [])))
    }
    let big = try page(CohortSample.big)
    #expect(big.values("role").count { $0 == "img" } == 4)
    #expect(
      big.texts.contains(
        "1 Level 1: 4 people. 2 Level 2: 4 people. 3 Level 3: 5 people. 4 Level 4: 10 people. "
          + "5 Level 5: 5 people. The middle answer is 4."))
    #expect(big.texts.contains("The middle answer is 5. The answers are fairly close together."))
    let three = try page([(nil, [("4524", 3)])])
    #expect(!three.names.contains("svg"))
    #expect(
      three.texts.contains(
        "Nothing is shown: it takes 10 people who rated the same statements of a theme."))
    #expect(!three.texts.contains { $0.contains("say the hard thing?") })
  }

  @Test("makes no element of a group's name")
  func hostilePage() throws {
    let hostile = "</th><script>alert('x')</script>"
    let pages = try [String(repeating: "a", count: hostile.count), hostile].map { name in
      let cohort = try CohortSample.cohort([
        (name, [("4524", 12), ("3111", 8)]), ("b", [("1234", 12)]),
      ])
      return Page(HTML.text(.cohort(cohort, pack: CohortSample.pack, origin: [Line("x")])))
    }
    #expect(pages[0].elements == pages[1].elements)
  }
}
