import Reports
import Scoring
import Testing
import Workbook

@Suite("Votes and rehearsals in documents") struct VoteReportTests {
  private func report(
    _ votes: [Ballot: VoteResult], _ change: (inout WorkshopPlan) -> Void = { _ in }
  ) throws -> Report {
    let plan = WorkshopSample.plan(change)
    return .workshop(
      book: WorkshopSample.filled, pack: WorkshopSample.pack, plan: plan,
      rounds: [1: try WorkshopSample.round(WorkshopSample.first, plan)], votes: votes,
      today: WorkshopSample.today)
  }

  @Test("the themes with most dots come first, and few dots are no number")
  func chosen() throws {
    let text = Markdown.text(try report(WorkshopSample.votes))
    #expect(text.contains("**Safe challenge:** 7 dots\n- **Shared power:** 3 dots"))
    #expect(!text.contains("Different mandates:** 2") && !text.contains("0 dots"))
    #expect(text.contains("**The ward, before talking:** Most dots: Listening. 9 people voted."))
    #expect(text.contains("**The ward, after talking:** No theme has as many as 3 dots."))
  }

  @Test("a vote is read as it was written, and holds no count below three")
  func file() throws {
    for (_, vote) in WorkshopSample.votes {
      let bytes = VoteResultJSON.bytes(vote)
      #expect(VoteResultJSON.result(bytes) == vote)
      #expect(!String(decoding: bytes, as: UTF8.self).contains("rehearsal"))
    }
    for damaged in [
      "", "{}", #"{"format":"shoal-vote","version":1,"voters":3,"themes":[{"id":"a","dots":2}]}"#,
    ] {
      #expect(VoteResultJSON.result(Array(damaged.utf8)) == nil)
    }
  }

  @Test("whatever a rehearsal writes says that it is one")
  func rehearsal() throws {
    let change: (inout WorkshopPlan) -> Void = {
      $0.rehearsal = 1
      $0.title = "Rehearsal: Leadership day"
    }
    let plan = WorkshopSample.plan(change)
    let (book, pack) = (WorkshopSample.filled, WorkshopSample.pack)
    let report = try report(WorkshopSample.votes, change)
    let round = try WorkshopSample.round(WorkshopSample.first, plan)
    let vote = try #require(WorkshopSample.votes[.topics])
    let texts = [
      Markdown.text(report), HTML.text(report), PlainText.text(report, width: 80),
      WorkshopJSON.text(
        book: book, pack: pack, plan: plan, rounds: [1: round], today: WorkshopSample.today),
      Paper.text(.paperSheet(pack: pack, plan: plan, round: 1), copies: 1),
      Paper.text(.actionSheet(plan: plan), copies: 1),
      Markdown.text(.guide(pack: pack, plan: plan)),
      String(decoding: RoundResultJSON.bytes(round, isRehearsal: true), as: UTF8.self),
      String(decoding: VoteResultJSON.bytes(vote, isRehearsal: true), as: UTF8.self),
    ]
    for text in texts { #expect(text.lowercased().contains("rehearsal"), "\(text.prefix(200))") }
    #expect(Markdown.text(report).contains(Rehearsal.warning))
    #expect(HTML.text(report).contains(Rehearsal.warning))
    let plain = try self.report(WorkshopSample.votes)
    #expect(!Markdown.text(plain).lowercased().contains("rehearsal"))
  }
}
