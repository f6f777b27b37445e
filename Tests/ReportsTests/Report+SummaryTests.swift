import Reports
import Testing
import Workbook

@Suite("A summary") struct ReportSummaryTests {
  @Test("is worth keeping: the whole of it")
  func golden() {
    #expect(Markdown.text(SampleBook.filled.summary) == Self.golden + "\n")
  }

  @Test("of an empty workbook is short and says so")
  func empty() {
    let report = Book().summary
    #expect(report.isEmpty)
    #expect(report.sections.isEmpty)
    let text = Markdown.text(report)
    #expect(text.contains("Nothing is answered yet."))
    #expect(text.contains("- **Begun:** not begun"))
    #expect(text.contains("0 rated, 0 no chance to show this, 18 not answered"))
    #expect(!SampleBook.filled.summary.isEmpty)
  }

  @Test(
    "is not empty with no more than one thing said",
    arguments: [
      Change(.rating("candour-1", in: 1), .answer(.noChance)),
      Change(.importance("candour", in: 1), .number(3)),
      Change(.evidence("candour", in: 1), .text("x")),
      Change(.reflection("what-so", theme: "candour", in: 1), .text("x")),
      Change(.action("1", .act), .text("x")),
    ])
  func oneThing(_ change: Change) {
    #expect(!Book([change]).summary.isEmpty)
  }

  @Test("has the dates of an assessment that is not finished, and no section without content")
  func unfinished() {
    let book = Book([
      Change(.started(1), .day(SampleBook.today)),
      Change(.rating("candour-1", in: 1), .answer(.rated(4))),
    ])
    let text = Markdown.text(book.summary)
    #expect(text.contains("- **Begun:** 23 November 2026\n- **Finished:** not finished\n"))
    #expect(book.summary.sections.map(\.title) == ["Profile", "What may not be concluded"])
    #expect(text.contains("| Candour  | not scored   | 1 of 3   |"))
    #expect(text.contains("### Culture\n\nNot answered."))
  }

  @Test("hides earlier answers until the new ones are in")
  func earlierHidden() {
    var book = SampleBook.filled
    book.apply(Change(.finished(2), nil))
    #expect(!book.summary.sections.contains { $0.title == "Then and now" })
  }

  static let golden = """
    # Reflection summary

    - **Workbook:** Leading across organisations, version 1.0.0
    - **Begun:** 9 November 2026
    - **Finished:** 20 November 2026
    - **Statements:** 16 rated, 1 no chance to show this, 1 not answered
    - **Written out:** 23 November 2026
    - **Left out:** nothing

    A person's own account of their work with other organisations. "You" and "I" are its author.

    These are your own answers on one day: somewhere to start, not a test.

    ## Profile

    - **Practice:** "In the last three months, how often did you ...?" 1 Rarely or never, 2 \
    Occasionally, 3 About half the time, 4 Frequently, 5 Almost always
    - **Importance in my present role:** 1 Not part of my role, 2 A little important, 3 Fairly \
    important, 4 Very important, 5 Vital
    - **Partner's view:** what I think a partner would say of my practice

    ### Values

    3.8 of 5, from 2 of 2 themes.

    | Theme    | Practice | Answered | Importance | Partner's view |
    | -------- | -------- | -------- | ---------- | -------------- |
    | Candour  | 4.3      | 3 of 3   | 5          | 4              |
    | Humility | 3.3      | 3 of 3   | 3          | 2              |

    ```text
    Candour   #################---  4.3
    Humility  ############--------  3.3
    ```

    ### Culture

    2.5 of 5, from 2 of 2 themes.

    | Theme          | Practice | Answered | Importance | Partner's view |
    | -------------- | -------- | -------- | ---------- | -------------- |
    | Shared power   | 2.0      | 3 of 3   | 5          | 2              |
    | Safe challenge | 3.0      | 3 of 3   | 4          | not said       |

    ```text
    Shared power    #####---------------  2.0
    Safe challenge  ##########----------  3.0
    ```

    ### Skills

    4.0 of 5, from 1 of 2 themes.

    | Theme     | Practice   | Answered            | Importance | Partner's view |
    | --------- | ---------- | ------------------- | ---------- | -------------- |
    | Listening | 4.0        | 3 of 3              | 4          | 3              |
    | Influence | not scored | 1 of 2, 1 no chance | not said   | not said       |

    ```text
    Listening  ###############-----  4.0
    ```

    ## Strengths and where to look first

    ### Your highest, of 5 themes scored

    Candour.

    **Candour:** you call it vital (5) and do it frequently (4.3 of 5, from 3 of 3). You thought \
    a partner would say about the same.

    Example, 12 October 2026, seen by a council director:

    > Told the council's finance director about our winter beds gap in October,\u{20}\u{20}
    > three weeks before our own board heard it.

    ### Look first at

    Shared power, then Safe challenge.

    **Shared power:** you call it vital (5) and do it occasionally (2.0 of 5, from 3 of 3). You \
    thought a partner would say the same.

    Example:

    > I chaired all four place meetings. Nobody else was asked.

    **Safe challenge:** you call it very important (4) and do it about half the time (3.0 of 5, \
    from 3 of 3). No example given.

    ### Reasons to look twice

    - **Untested.** Listening: rated high, no example yet.
    - **Has an example.** Shared power: rated low, and has an example.
    - **Another view.** You expect partners to see less of it than you do: Humility and Listening.

    ## What I work on

    - **Shared power.**

    ## Then and now

    Then is 5 August 2026, now is 20 November 2026.

    | Theme          | Then | Now | Rated both times |
    | -------------- | ---- | --- | ---------------- |
    | Candour        | 3.7  | 4.3 | 3 of 3           |
    | Humility       | 3.3  | 3.3 | 3 of 3           |
    | Shared power   | 1.3  | 2.0 | 3 of 3           |
    | Safe challenge | 3.0  | 3.0 | 3 of 3           |
    | Listening      | 3.7  | 4.0 | 3 of 3           |

    - **Candour, Shared power:** You moved up one step on 2 of 3 statements.
    - **Humility:** You gave the same answers as in August on all 3 statements.
    - **Safe challenge:** You moved up one step on 1 of 3 statements and down one step on 1.
    - **Listening:** You moved up one step on 1 of 3 statements.
    - **Influence:** You gave the same answer as in August on the one statement you rated both \
    times.

    We cannot say whether a move is real change, mood, or a different view of yourself.

    ## Examples

    ### Humility

    Example:

    > Let the hospice present our joint bid to the region.

    ## What I watch for in myself

    - **Shared power:** I made sure that my own team wrote the paper.

    ## Reflections

    ### Shared power

    #### What?

    > We had agreed to rotate the chair in June.
    >
    > I kept it: "just until the winter".

    #### So what?

    > The charities stopped sending their chief officers. I took that for approval.

    ## Actions

    **If the January place meeting is called, then I will ask the hospice to chair it and write \
    the agenda.**

    - **Theme:** Shared power
    - **With:** the hospice's chief officer
    - **Due:** 4 December 2026
    - **Review:** 20 February 2027

    **If a partner rings about a complaint, then I will say back what I heard before I answer.**

    - **Theme:** Listening
    - **Due:** 30 September 2026
    - **Outcome:** partly done

    What was learned:

    > Easy on the phone. In a room I still answer first.

    ## Notes between sessions

    - **30 September 2026, Shared power:** The hospice asked who writes the agenda.

    ## Earlier assessments

    ### 5 August 2026

    | Theme          | Practice | Answered |
    | -------------- | -------- | -------- |
    | Candour        | 3.7      | 3 of 3   |
    | Humility       | 3.3      | 3 of 3   |
    | Shared power   | 1.3      | 3 of 3   |
    | Safe challenge | 3.0      | 3 of 3   |
    | Listening      | 3.7      | 3 of 3   |
    | Influence      | 3.0      | 2 of 3   |

    **Chosen to work on:** Candour.

    #### Candour

    Example:

    > Said at the board what the audit had found.

    ## What may not be concluded

    - This is a tool for thinking. It has not been validated as a test.
    - Please do not use it to appraise, choose or rank anyone.

    ---

    A draft, made by its author for reflection. It is not an appraisal.

    Structure (values, culture, skills) after Vize/IHM; themes and statements by the workbook's \
    authors; not a validated psychometric instrument.
    """
}
