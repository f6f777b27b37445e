internal import ArgumentParser
internal import Scoring
internal import Screens
internal import Store
internal import Workbook

/// A workshop of which a round was shown, to be set beside another one. Its folder is only read.
struct ShownWorkshop {
  let plan: WorkshopPlan
  let outline: WorkshopOutline

  /// Reads the workshop in a folder.
  ///
  /// - Parameter mustBeOver: True to refuse a workshop in which a round is open.
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ path: String, _ options: GlobalOptions, mustBeOver: Bool = false) throws {
    let place = try WorkshopPlace(path, options)
    let book = try Failures.reported { () throws(StoreError) in try place.book() }
    try Self.confirmPack(book, place)
    let plan = WorkshopPlan(book, pack: place.pack)
    let standing = try Failures.reported { () throws(WorkshopFault) in try place.standing(plan) }
    guard let result = standing.results[1], let held = book.heldDay else {
      throw Self.refusal(
        "No round of the workshop in \(path) has been shown, so it has no results to set beside "
          + "others.")
    }
    if mustBeOver, let open = standing.open {
      let name = place.pack.ballot(open.round) == nil ? "Round \(open.round)" : "A vote"
      throw Self.refusal("\(name) of the workshop in \(path) is open: show it or end it first.")
    }
    if mustBeOver, plan.isRehearsal {
      throw Self.refusal("\(path) is a rehearsal: its answers are made up, so nothing follows it.")
    }
    self.plan = plan
    outline = WorkshopOutline(result, plan: plan, held: held, pack: place.pack)
  }

  private static func confirmPack(_ book: Book, _ place: WorkshopPlace) throws {
    guard let id = book.text(.pack(1)).split(separator: " ").first, id != place.pack.id else {
      return
    }
    throw refusal(
      "The workshop in \(place.folder.path) uses the pack \"\(id)\", and this is "
        + "\"\(place.pack.id)\". Only workshops of one pack can stand side by side; name it with "
        + "--pack.")
  }

  private static func refusal(_ words: String) -> ExitCode {
    Console.message(words)
    return ExitCode(65)
  }
}
