internal import ArgumentParser
internal import Reports
internal import Screens
internal import Scoring
internal import Store
internal import Workbook

/// A workshop's folder with its pack: what facilitator and participants both look at.
struct WorkshopPlace {
  let folder: WorkshopFolder
  let pack: Pack
  /// The outline of the workshop before, to set beside the results of this one; nil for none.
  let before: WorkshopOutline?

  /// Opens the folder of a workshop.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ path: String, _ options: GlobalOptions) throws {
    folder = try Failures.reported { () throws(StoreError) in try WorkshopFolder.open(path) }
    pack = try PackSource.load(options.pack)
    before = Self.before(in: folder, pack)
  }

  /// The outline of the workshop before; nil for none, and after a message for one that cannot be
  /// read.
  private static func before(in folder: WorkshopFolder, _ pack: Pack) -> WorkshopOutline? {
    do throws(StoreError) {
      guard let bytes = try folder.beforeBytes() else { return nil }
      if let outline = WorkshopOutlineJSON.outline(bytes, pack: pack) { return outline }
      Console.message(
        "Then and now is not shown, as the results of the workshop before cannot be read: "
          + "\(folder.before). The file was left as it is.")
    } catch {
      Console.message("Then and now is not shown. \(error.message)")
    }
    return nil
  }

  /// The workshop's book as it is on the disk, without its lock. What is wrong with its file is
  /// said on standard error.
  func book() throws(StoreError) -> Book {
    let contents = try WorkbookFile.read(folder.journal)
    contents.warn(folder.journal)
    return contents.book
  }

  /// Opens the place without a word, as part of a command that fails as workshops do.
  func bookNow() throws(WorkshopFault) -> Book {
    do throws(StoreError) {
      return try WorkbookFile.read(folder.journal).book
    } catch {
      throw .store(error)
    }
  }

  /// Fails when the workshop was made with another pack.
  func confirmPack(_ book: Book) throws {
    let tag = book.text(.pack(1))
    guard let id = tag.split(separator: " ").first, id != pack.id else { return }
    Console.message(
      "This workshop uses the pack \"\(id)\", and this is \"\(pack.id)\". Give its folder with "
        + "--pack.")
    throw ExitCode(65)
  }

  /// Returns the state of the rounds, with the part of the workshop's book that the room is shown,
  /// for everybody but the facilitator.
  ///
  /// - Parameter known: results that were read before; a result never changes.
  func standingForRoom(known: [Int: RoundResult] = [:]) throws(WorkshopFault) -> Standing {
    let shown = try bookNow().shownToRoom
    var standing = try standing(WorkshopPlan(shown, pack: pack), known: known)
    standing.shown = shown
    return standing
  }

  /// Returns the state of the rounds.
  ///
  /// - Parameter known: results that were read before; a result never changes.
  func standing(
    _ plan: WorkshopPlan, known: [Int: RoundResult] = [:]
  ) throws(WorkshopFault) -> Standing {
    do throws(StoreError) {
      return try read(plan, known)
    } catch {
      throw .store(error)
    }
  }

  private func read(
    _ plan: WorkshopPlan, _ known: [Int: RoundResult]
  ) throws(StoreError) -> Standing {
    var standing = Standing(plan: plan)
    standing.before = before
    for number in WorkshopPlan.Limits.rounds {
      let round = folder.round(number)
      switch try round.state {
      case .notOpened: break
      case .open(let counts):
        standing.open = Standing.Sheets(
          round: number, begun: counts.begun, handedIn: counts.handedIn,
          returning: counts.returning, wrongCodes: counts.wrongCodes)
      case .shown:
        if let result = known[number] {
          standing.results[number] = result
        } else {
          standing.results[number] = try result(round, plan)
        }
        standing.rosters[number] = try round.sheetsCounted()
      }
    }
    try readVotes(into: &standing)
    return standing
  }

  private func readVotes(into standing: inout Standing) throws(StoreError) {
    for (number, ballot) in pack.ballots {
      let vote = folder.round(number)
      switch try vote.state {
      case .notOpened: break
      case .open(let counts):
        standing.open = Standing.Sheets(
          round: number, begun: counts.begun, handedIn: counts.handedIn,
          wrongCodes: counts.wrongCodes)
      case .shown:
        guard let bytes = try vote.tally() else { continue }
        guard let result = VoteResultJSON.result(bytes) else {
          throw .sheets(vote.tallyPath, .noResults)
        }
        standing.votes[ballot] = result
      }
    }
  }

  /// Returns the part of a round that may be shown; nil when it was not shown after all. Fails with
  /// `noResults` when its tally is none, or not of these statements.
  private func result(
    _ round: SheetRound, _ plan: WorkshopPlan
  ) throws(StoreError) -> RoundResult? {
    guard let bytes = try round.tally() else { return nil }
    do {
      return try RoundTally(pack: pack, plan: plan).result(bytes)
    } catch {
      throw .sheets(round.tallyPath, .noResults)
    }
  }

  /// The command that is typed on another terminal to join.
  var joining: String {
    let path = Environment.real(folder.path)
    let quoted = Environment.quoted(path)
    return "shoal workshop join " + (quoted == path ? Environment.abbreviated(path) : quoted)
  }
}
