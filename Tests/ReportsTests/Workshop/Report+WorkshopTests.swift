import Reports
import Scoring
import Testing
import Workbook

@Suite("A workshop's summary") struct ReportWorkshopTests {
  @Test("is worth taking home: the whole of it")
  func golden() throws {
    #expect(Markdown.text(try WorkshopSample.report()) == Self.golden + "\n")
  }

  // MARK: Before the reveal

  @Test("before a round is shown tells nothing about any statement")
  func beforeTheReveal() throws {
    let report = try WorkshopSample.report(WorkshopSample.filled, [])
    #expect(
      report.sections.map(\.title) == [
        "Notes", "Actions", "Parking list: nobody owns these yet", "What may not be concluded",
      ])
    for text in [
      Markdown.text(report), PlainText.text(report), PlainText.text(report, drawing: false),
    ] {
      #expect(text.contains("No round has been shown yet, so there are no results here."))
      for statement in WorkshopSample.pack.statements {
        #expect(!text.contains(statement.wording.us) && !text.contains(statement.id))
      }
      for word in ["middle answer", "steps", "Took part", "Rarely or never", "First round"] {
        #expect(!text.contains(word))
      }
      // Of numbers there are the days, the plan's thresholds and its size.
      let numbers = text.split { !$0.isNumber }.map(String.init)
      #expect(Set(numbers).isSubset(of: ["23", "2026", "4", "5", "1", "0"]))
    }
  }

  /// A rating that ever got into a facilitator's book stays there.
  @Test("takes no number from the book")
  func ratingsInTheBook() throws {
    let leak = WorkshopSample.pack.statements.flatMap { statement in
      (0...2).map { Change(.rating(statement.id, in: $0), .answer(.rated(4))) }
    }
    let book = WorkshopSample.filled
    var leaking = book
    for change in leak { leaking.apply(change) }
    #expect(try WorkshopSample.report(leaking, []) == WorkshopSample.report(book, []))
    #expect(try WorkshopSample.report(leaking) == WorkshopSample.report(book))
  }

  @Test("with nothing in it says so")
  func empty() throws {
    let report = try WorkshopSample.report(WorkshopSample.book(), [])
    #expect(report.isEmpty)
    #expect(report.sections.map(\.title) == ["What may not be concluded"])
    #expect(!report.facts.contains { $0.lead == "Held:" })
    #expect(try !WorkshopSample.report().isEmpty)
  }

  // MARK: What is held back

  @Test(
    "says of what is held back only that it is", arguments: ["1111-----", "5432-----", "nnnn-----"])
  func heldBack(_ answers: String) throws {
    let rounds = [["111225555", answers, answers, answers, answers]]
    let text = Markdown.text(try WorkshopSample.report(WorkshopSample.filled, rounds))
    #expect(text.components(of: "Fewer than 5 answers: not shown, to protect people.") == 4)
    #expect(text.components(of: "| First round ") == 1)
    let other = [["111225555", "2222-----", "2222-----", "2222-----", "2222-----"]]
    #expect(text == Markdown.text(try WorkshopSample.report(WorkshopSample.filled, other)))
  }

  @Test("between the thresholds gives no counts")
  func outline() throws {
    let plan = WorkshopSample.plan { $0.leastDots = 10 }
    let report = try WorkshopSample.report(
      WorkshopSample.filled, [WorkshopSample.first], plan: plan)
    let text = Markdown.text(report)
    #expect(!text.contains("| First round") && !text.contains("steps from"))
    #expect(text.contains("The middle answer is \"Occasionally\". The answers are spread out."))
    #expect(text.contains("With 5 to 9, only the middle answer"))
  }

  @Test("shows no movement where a round is not shown in full")
  func noMovement() throws {
    let second = ["112335555", "1234-----", "344444445", "222122222", "554-3n21n"]
    let text = Markdown.text(
      try WorkshopSample.report(WorkshopSample.filled, [WorkshopSample.first, second]))
    #expect(
      text.contains("- **Second round:** Fewer than 5 answers: not shown, to protect people."))
    #expect(text.components(of: "**Between them:**") == 3)
  }

  @Test("says that a second round is not shown, when there was one")
  func refused() throws {
    let words = "A second round was opened. Nothing of it is shown."
    let one = [WorkshopSample.first]
    #expect(
      Markdown.text(try WorkshopSample.report(WorkshopSample.filled, one)).contains(words))
    let book = WorkshopSample.book()
    #expect(!Markdown.text(try WorkshopSample.report(book, one)).contains(words))
    #expect(!Markdown.text(try WorkshopSample.report()).contains(words))
  }

  // MARK: Parts

  @Test("of one round says each statement in one paragraph")
  func oneRound() throws {
    let text = Markdown.text(
      try WorkshopSample.report(WorkshopSample.book(), [WorkshopSample.first]))
    #expect(text.contains("- **Took part:** 9 people\n"))
    #expect(
      text.contains(
        "\n\nThe middle answer is \"Occasionally\", and answers fall at both ends. The answers are "
          + "spread out: 1.7 steps from the middle one on average. Nine people answering at random "
          + "would often look like this.\n\n"))
    #expect(!text.contains("First round:") && !text.contains("room's movement"))
  }

  @Test("keeps notes on themes that were not rated")
  func strayNotes() throws {
    let plan = WorkshopSample.plan { $0.themes = ["mandates"] }
    let report = try WorkshopSample.report(WorkshopSample.filled, [["222122225"]], plan: plan)
    let notes = report.sections.first { $0.title == "Notes" }
    #expect(notes?.blocks.first == .heading("Shared power"))
    #expect(notes?.blocks.count == 3)
  }

  @Test("says whether sheets were kept, and when to look again")
  func facts() throws {
    let kept = WorkshopSample.plan { $0.keepsSheets = true }
    let report = try WorkshopSample.report(
      WorkshopSample.filled, [WorkshopSample.first], plan: kept)
    #expect(report.facts.contains(Line("kept, as rows without names", lead: "Sheets:")))
    #expect(report.facts.contains(Line("21 February 2027", lead: "Look again:")))
  }

  @Test("keeps an action with anything in it, and drops what was dropped")
  func actions() throws {
    let book = WorkshopSample.book([
      Change(.action("1", .cue), .text("the hub opens")),
      Change(.action("2", .firstStep), .text("Ask the chair.")),
      Change(.action("3", .act), .text("gone")), Change(.action("3", .dropped), .tick),
      Change(.action("4", .cue), .text("a bed closes")),
      Change(.action("4", .act), .text("ring round")),
      Change(.action("4", .owner), .text("Chair")), Change(.action("4", .outcome), .text("partly")),
    ])
    let text = Markdown.text(try WorkshopSample.report(book, []))
    #expect(text.contains("**If the hub opens, then ...**"))
    #expect(text.contains("**No words yet.**\n\n- **First step:** Ask the chair."))
    #expect(
      text.contains(
        "**If a bed closes, then ring round.**\n\n- **Owner:** Chair\n- **Outcome:** partly done"))
    #expect(!text.contains("gone"))
  }

  @Test("has no more markup than the program makes, whatever is typed", arguments: HostileTexts.all)
  func hostile(_ hostile: String) throws {
    func lines(_ text: String) throws -> [Substring] {
      let parts: [Field.Kind] = [.cue, .act, .owner, .with, .firstStep, .sign, .learned]
      let book = WorkshopSample.book(
        parts.map { Change(.action("1", $0), .text(text)) }
          + [Change(.action("2", .act), .text(text))]
          + WorkshopNote.allCases.map { Change(.note($0, theme: "mandates"), .text(text)) })
      let plan = WorkshopSample.plan { $0.title = text }
      return Markdown.text(
        try WorkshopSample.report(book, [WorkshopSample.first], plan: plan)
      ).split(separator: "\n")
    }
    let (found, plain) = (try lines(hostile), try lines("x"))
    for mark in ["#", "```", "---", "|", "<", "[", "!", "1."] {
      #expect(found.count { $0.hasPrefix(mark) } == plain.count { $0.hasPrefix(mark) })
    }
    #expect(!found.joined().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }
}

extension ReportWorkshopTests {
  fileprivate static let golden = """
    # Leadership day

    - **Held:** 23 November 2026
    - **Took part:** 9 people in the first round, 9 people in the second round
    - **Rated:** 4 themes, 5 statements
    - **Content:** Leading across organisations, version 1.0.0
    - **What is shown:** With fewer than 5 answers to a statement, nothing is shown about it. \
    From 5 on, how many gave each answer. "No chance" is an answer. When all answers are the same, or next to each other, \
    only those two are named.
    - **Answers:** 1 Rarely or never, 2 Occasionally, 3 About half the time, 4 Frequently, 5 \
    Almost always
    - **Sheets:** erased when they were counted
    - **Look again:** 21 February 2027
    - **Written out:** 23 November 2026

    ## Most divided first

    ### 1. Shared power

    Answers lie 1.4 steps from the middle one on average, some at both ends.

    #### How often do we hand the chair of a meeting to another organisation?

    | Answers      | 1   | 2   | 3   | 4   | 5   | no chance |
    | ------------ | --- | --- | --- | --- | --- | --------- |
    | First round  | 3   | 2   | 0   | 0   | 4   | 0         |
    | Second round | 2   | 1   | 2   | 0   | 4   | 0         |

    - **First round:** The middle answer is "Occasionally", and answers fall at both ends. The \
    answers are spread out: 1.7 steps from the middle one on average. Nine people answering at \
    random would often look like this.
    - **Second round:** The middle answer is "About half the time", and answers fall at both \
    ends. The answers are spread out: 1.4 steps from the middle one on average. Nine people \
    answering at random would often look like this.
    - **Between them:** The answers moved. The middle answer is 1 step higher. On average, \
    answers lie 0.2 steps closer to the middle answer.

    #### How often do we let one organisation hold all the papers?

    A high answer means less of the theme.

    | Answers      | 1   | 2   | 3   | 4   | 5   | no chance |
    | ------------ | --- | --- | --- | --- | --- | --------- |
    | First round  | 1   | 1   | 2   | 2   | 3   | 0         |
    | Second round | 1   | 1   | 2   | 2   | 3   | 0         |

    - **First round:** The middle answer is "Frequently". The answers are spread out: 1.1 steps \
    from the middle one on average. Nine people answering at random would often be as close as \
    this.
    - **Second round:** The middle answer is "Frequently". The answers are spread out: 1.1 steps \
    from the middle one on average. Nine people answering at random would often be as close as \
    this.
    - **Between them:** The answers are spread much as before. The middle answer is the same. \
    The answers lie as close together as before.

    What we saw:

    > Both trusts chaired every place meeting this year.  
    > The hospice never has.

    One change:

    > Rotate the chair from January.

    ### 2. Listening

    Answers lie 1.2 steps from the middle one on average, some at both ends.

    #### How often do we hear a complaint to the end?

    | Answers      | 1   | 2   | 3   | 4   | 5   | no chance |
    | ------------ | --- | --- | --- | --- | --- | --------- |
    | First round  | 1   | 1   | 1   | 1   | 1   | 3         |
    | Second round | 1   | 1   | 1   | 1   | 2   | 2         |

    - **First round:** The middle answer is "About half the time", and answers fall at both \
    ends. The answers are spread out: 1.2 steps from the middle one on average. Five people \
    answering at random would often look like this. Three answers are "No chance to show this".
    - **Second round:** The middle answer is between "About half the time" and "Frequently", and \
    answers fall at both ends. The answers are spread out: 1.3 steps from the middle one on \
    average. Six people answering at random would often look like this. Two answers are "No chance \
    to show this".
    - **Between them:** The answers are spread much as before. The middle answer is 0.5 steps \
    higher. On average, answers lie 0.1 steps further from the middle answer.

    ### 3. Safe challenge

    Answers lie 0.2 steps from the middle one on average.

    #### How often do we thank somebody who disagreed?

    | Answers      | 1   | 2   | 3   | 4   | 5   | no chance |
    | ------------ | --- | --- | --- | --- | --- | --------- |
    | First round  | 0   | 0   | 1   | 7   | 1   | 0         |
    | Second round | 0   | 0   | 1   | 7   | 1   | 0         |

    - **First round:** The middle answer is "Frequently". The answers are very close together: \
    0.2 steps from the middle one on average. Nine people answering at random would seldom be as \
    close as this: at most 1 time in 20.
    - **Second round:** The middle answer is "Frequently". The answers are very close together: \
    0.2 steps from the middle one on average. Nine people answering at random would seldom be as \
    close as this: at most 1 time in 20.
    - **Between them:** The answers are spread much as before. The middle answer is the same. \
    The answers lie as close together as before.

    ## Agreed, and low

    Here the room agrees, and its answers are low. There is nothing to argue about, and still \
    something to work on.

    ### Different mandates

    #### How often do we brief councillors before we publish?

    - **First round:** All 9 answers are "Rarely or never" or "Occasionally".
    - **Second round:** All 9 answers are "Rarely or never" or "Occasionally".

    ## Actions

    **Ask the hospice to chair in January.**

    - **Owner:** Head of integrated care
    - **Partner:** the hospice's chief officer
    - **Date:** 4 December 2026
    - **First step:** Ring her on Thursday.
    - **How we will know:** The January agenda has her name on it.
    - **Theme:** Shared power

    ## Parking list: nobody owns these yet

    **Brief councillors before papers go out.**

    ## What may not be concluded

    - This is how the room saw its own practice on one day, to talk about and to act on. It is \
    not a test, it compares with nobody, and it is not for appraising anyone.
    - Only the room's movement is shown, never a person's. Coming closer together is not the \
    same as being right.
    - This is a tool for thinking. It has not been validated as a test.
    - Please do not use it to appraise, choose or rank anyone.

    ---

    A record of a workshop, for development only. It is not an appraisal.

    Structure (values, culture, skills) after Vize/IHM; themes and statements by the workbook's \
    authors; not a validated psychometric instrument.
    """
}
