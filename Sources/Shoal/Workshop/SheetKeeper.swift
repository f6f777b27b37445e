internal import Screens
internal import Store
internal import Workbook

/// Keeps one participant's sheet, in the box with the others.
final class SheetKeeper: Keeper {
  private let place: WorkshopPlace
  private var sheet: Sheet?
  private var round = 1
  private var statements: [String] = []
  /// The codes of the paper sheets that were typed in here.
  private var putIn: [String] = []
  /// The codes that were tried here and do not exist.
  private var tries = CodeTries.ofProcess

  init(_ place: WorkshopPlace) { self.place = place }

  func append(_ changes: [Change], _ model: Model) throws(NotKept) {
    let fields = Set(changes.map(\.field))
    let rated = statements.indices.filter {
      fields.contains(.rating(statements[$0], in: model.assessment))
    }
    guard !rated.isEmpty else { return }
    do throws(WorkshopFault) {
      _ = try edit { sheet in
        for index in rated {
          sheet.answers[index] = model.book.answer(statements[index], in: model.assessment)
        }
      }
    } catch {
      throw NotKept(message: error.message)
    }
  }

  /// Changes the sheet in hand as it is now: what its writer answered on another terminal meanwhile
  /// stays. Returns it as it is then.
  private func edit(_ change: (inout Sheet) -> Void) throws(WorkshopFault) -> Sheet? {
    guard let code = sheet?.code else { return nil }
    return try place.folder.round(round).edit(code, change)
  }

  func forget() { sheet = nil }

  func look(_ model: Model) -> Event? {
    do throws(WorkshopFault) {
      return try news(model)
    } catch {
      return .workshop(.refused(error.message))
    }
  }

  func perform(_ effect: SheetEffect, _ model: Model) -> Event? {
    do throws(WorkshopFault) {
      switch effect {
      case .beginSheet(let round, let isReturning):
        return inHand(
          try take(round) { (round: SheetRound) throws(WorkshopFault) in
            try begin(round, isReturning)
          })
      case .resumeSheet(let round, let code):
        return inHand(
          try take(round) { (round: SheetRound) throws(WorkshopFault) in
            try round.resume(code, &tries)
          })
      case .handIn(let isIn): return inHand(try edit { $0.state = isIn ? .handedIn : .begun })
      case .withdraw:
        if let sheet { try place.folder.round(round).withdraw(sheet.code) }
        sheet = nil
        return .workshop(.withdrawn)
      case .putIn(let round, let answers, let isReturning):
        return try putIn(answers, round, isReturning)
      case .takeOut(let round):
        if let code = putIn.last {
          try place.folder.round(round).withdraw(code)
          putIn.removeLast()
        }
        return .workshop(.takenOut)
      }
    } catch {
      return .workshop(.refused(error.message))
    }
  }

  func document(_ model: Model) -> Printed { .workshop(model) }

  func keepAside(_ unsaved: [Change]) -> String {
    "The last answer could not be saved in the workshop's folder. Begin again with your code."
  }

  private func take(
    _ number: Int, _ find: (SheetRound) throws(WorkshopFault) -> Sheet
  ) throws(WorkshopFault) -> Sheet {
    let round = place.folder.round(number)
    statements = try round.statements()
    let found = try find(round)
    sheet = found
    self.round = number
    return found
  }

  /// A new sheet, unless the plan lets nobody new in.
  private func begin(
    _ round: SheetRound, _ isReturning: Bool
  ) throws(WorkshopFault) -> Sheet {
    guard !isReturning else { return try round.begin(.returning) }
    // Whoever rated has no sheet of the vote yet.
    if place.pack.ballot(round.number) == nil { try confirmOpenToNewcomers() }
    return try round.begin(.new)
  }

  private func confirmOpenToNewcomers() throws(WorkshopFault) {
    let plan = WorkshopPlan(try place.bookNow(), pack: place.pack)
    guard !plan.isClosedToNewcomers else { throw .closedToNewcomers }
  }

  /// Hands in a sheet of paper.
  private func putIn(
    _ answers: [Answer?], _ round: Int, _ isReturning: Bool
  ) throws(WorkshopFault) -> Event {
    if !isReturning { try confirmOpenToNewcomers() }
    putIn.append(
      try place.folder.round(round).putIn(answers, by: isReturning ? .returning : .new))
    return .workshop(.putIn)
  }

  /// A sheet in hand, as the screens know it.
  private func inHand(_ sheet: Sheet?) -> Event? {
    guard let sheet else { return nil }
    let given = zip(statements, sheet.answers).compactMap { id, answer in answer.map { (id, $0) } }
    return .workshop(
      .sheet(
        code: sheet.code, answers: Dictionary(given) { first, _ in first },
        isHandedIn: sheet.state == .handedIn, openings: sheet.openings))
  }

  /// How the rounds stand, and where the sheet in hand is.
  private func news(_ model: Model) throws(WorkshopFault) -> Event {
    var standing = try place.standingForRoom(known: model.results)
    if let sheet, standing.open?.round == round {
      standing.ownSheet =
        try place.folder.round(round).openings(sheet.code).map {
          .there(openings: $0)
        } ?? .gone
    }
    return .workshop(.standing(standing))
  }
}
