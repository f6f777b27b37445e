internal import Screens
internal import Store
internal import Workbook

/// Keeps one participant's sheet, in the box with the others.
final class SheetKeeper: Keeper {
  private let place: WorkshopPlace
  private var sheet: Sheet?
  private var round = 1
  private var statements: [String] = []

  init(_ place: WorkshopPlace) { self.place = place }

  func append(_ changes: [Change], _ model: Model) throws(NotKept) {
    let fields = Set(changes.map(\.field))
    let rated = statements.indices.filter {
      fields.contains(.rating(statements[$0], in: model.assessment))
    }
    guard !rated.isEmpty else { return }
    do throws(WorkshopFault) {
      try edit { sheet in
        for index in rated {
          sheet.answers[index] = model.book.answer(statements[index], in: model.assessment)
        }
      }
    } catch {
      throw NotKept(message: error.message)
    }
  }

  /// Changes the sheet in hand as it is now: what its writer answered on another terminal meanwhile
  /// stays.
  private func edit(_ change: (inout Sheet) -> Void) throws(WorkshopFault) {
    guard let code = sheet?.code else { return }
    let round = place.folder.round(round)
    let before = try round.sheet(code)
    var sheet = before
    change(&sheet)
    if sheet != before { try round.save(sheet) }
    self.sheet = sheet
  }

  func perform(_ effect: WorkshopEffect, _ model: Model) -> Event? {
    do throws(WorkshopFault) {
      switch effect {
      case .beginSheet(let round, let isReturning):
        try take(round) { (round: SheetRound) throws(WorkshopFault) in
          try round.begin(isReturning ? .returning(nil) : .new)
        }
      case .resumeSheet(let round, let code):
        try take(round) { (round: SheetRound) throws(WorkshopFault) in
          try find(code, in: round)
        }
      case .handIn(let isIn): try edit { $0.state = isIn ? .handedIn : .begun }
      case .withdraw:
        if let sheet { try place.folder.round(round).withdraw(sheet.code) }
        sheet = nil
        return .workshop(.withdrawn)
      case .wipe:
        sheet = nil
        return nil
      default: return try look(model)
      }
      return inHand
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
  ) throws(WorkshopFault) {
    let round = place.folder.round(number)
    statements = try round.statements()
    sheet = try find(round)
    self.round = number
  }

  /// The sheet with a code. Whoever has a code of the round before, and no sheet in this one yet,
  /// begins it with that code.
  private func find(_ code: String, in round: SheetRound) throws(WorkshopFault) -> Sheet {
    do throws(WorkshopFault) {
      return try round.sheet(code)
    } catch {
      guard case .unknownCode = error, round.number > 1 else { throw error }
      return try round.begin(.returning(code))
    }
  }

  /// The sheet in hand, as the screens know it.
  private var inHand: Event? {
    guard let sheet else { return nil }
    let given = zip(statements, sheet.answers).compactMap { id, answer in answer.map { (id, $0) } }
    return .workshop(
      .sheet(
        code: sheet.code, answers: Dictionary(given) { first, _ in first },
        isHandedIn: sheet.state == .handedIn))
  }

  private func look(_ model: Model) throws(WorkshopFault) -> Event {
    let plan = WorkshopPlan(try place.bookNow(), pack: place.pack)
    return .workshop(.standing(try place.standing(plan, known: model.results)))
  }
}
