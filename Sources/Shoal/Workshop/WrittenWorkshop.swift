internal import ArgumentParser
internal import Reports
internal import Scoring
internal import Screens
internal import Store
internal import Workbook

/// A workshop as its folder has it, to be written out; its facilitator may be at work on it.
struct WrittenWorkshop {
  private let book: Book
  private let pack: Pack
  private let rounds: [Int: RoundResult]
  private let votes: [Ballot: VoteResult]
  private let before: WorkshopOutline?
  private let day: Day

  /// Reads the workshop in a folder.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ folder: String, _ options: GlobalOptions) throws {
    let place = try WorkshopPlace(folder, options)
    book = try Failures.reported { () throws(StoreError) in try place.book() }
    pack = place.pack
    before = place.before
    day = LocalClock.now.day
    try place.confirmPack(book)
    let plan = WorkshopPlan(book, pack: pack)
    let standing = try Failures.reported { () throws(WorkshopFault) in try place.standing(plan) }
    rounds = standing.results
    votes = standing.votes
  }

  /// One of its documents.
  func printed(_ document: WorkshopDocument, copies: Int = 1) -> Printed {
    .workshop(
      document, book, pack, rounds, votes, before: before, on: day, copies: copies)
  }

  /// The summary for programs.
  var json: String {
    WorkshopJSON.text(
      book: book, pack: pack, plan: WorkshopPlan(book, pack: pack), rounds: rounds,
      votes: votes, before: before, today: day)
  }
}
