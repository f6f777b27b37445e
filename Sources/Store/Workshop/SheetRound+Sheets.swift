import Glibc
import Workbook

extension SheetRound {
  /// A new sheet, at a place that is drawn by lot.
  ///
  /// Somebody new gets a code that nobody has or had. Somebody who took part in the round before
  /// keeps theirs; without it they get one that nobody has claimed yet. Fails with `full`,
  /// `closed`, `notOpened`, `unknownCode`, `codeInUse` or `allCodesTaken`.
  package func begin(_ whose: Whose) throws(WorkshopFault) -> Sheet {
    let earlier = try earlierCodes()
    let locked = try lockedBox()
    let taken = try locked.box.occupation()
    let code = try code(whose, earlier: earlier, taken: taken.codes)
    guard let place = taken.free.randomElement() else { throw .full(locked.box.header.places) }
    let empty = BoxSheet.empty(locked.box.header)
    var sheet = empty
    sheet.card.code = code
    sheet.card.status.state = .begun
    sheet.card.status.isReturning = whose != .new
    do throws(WorkshopFault) {
      try locked.write(sheet, place)
    } catch {
      // Nobody knows its code, so it would be in the way for good.
      try? locked.write(empty, place)
      throw error
    }
    return Sheet(code: code, answers: sheet.answers)
  }

  /// The sheet with this code, however it was typed. What is returned is on the disk for good.
  package func sheet(_ code: String) throws(WorkshopFault) -> Sheet {
    let code = try read(code)
    let locked = try lockedBox()
    let found = try locked.find(code)
    guard let sheet = found.sheet else { throw .store(.sheets(locked.box.path, .damaged)) }
    if !found.areAlike { try locked.write(sheet, found.place) }
    return Sheet(
      code: code, state: sheet.card.status.state ?? .begun, answers: sheet.answers)
  }

  /// Writes a sheet over what was there, and returns once it is on the disk for good.
  package func save(_ sheet: Sheet) throws(WorkshopFault) {
    do throws(WorkshopFault) {
      try put(sheet)
    } catch {
      // Whatever failed, what matters is that it is not saved.
      guard case .store(.cannotRead(let path, let fault)) = error else { throw error }
      throw .store(.cannotSave(path, fault))
    }
  }

  private func put(_ sheet: Sheet) throws(WorkshopFault) {
    let locked = try lockedBox()
    let found = try locked.find(try read(sheet.code))
    var card = found.card
    card.status.state = sheet.state
    try locked.write(BoxSheet(card: card, answers: sheet.answers), found.place)
  }

  /// Erases a sheet; its place is free again.
  package func withdraw(_ code: String) throws(WorkshopFault) {
    let locked = try lockedBox()
    let found = try locked.find(try read(code))
    do throws(WorkshopFault) {
      try locked.write(.empty(locked.box.header), found.place)
    } catch {
      if let sheet = found.sheet { try? locked.write(sheet, found.place) }
      throw error
    }
  }

  private func read(_ code: String) throws(WorkshopFault) -> String {
    guard let read = SheetCode.read(code) else { throw .unknownCode(code) }
    return read
  }
}

// MARK: - Codes

extension SheetRound {
  /// The codes of the round before, and of all rounds before that.
  private func earlierCodes() throws(WorkshopFault) -> (before: Set<String>, all: Set<String>) {
    var (before, all) = (Set<String>(), Set<String>())
    for number in 1..<max(1, number) {
      before = try stored(try round(number).roster())
      all.formUnion(before)
    }
    return (before, all)
  }

  private func code(
    _ whose: Whose, earlier: (before: Set<String>, all: Set<String>), taken: Set<String>
  ) throws(WorkshopFault) -> String {
    switch whose {
    case .new: return SheetCode.fresh(besides: earlier.all.union(taken))
    case .returning(nil):
      guard let code = earlier.before.subtracting(taken).randomElement() else {
        throw .allCodesTaken
      }
      return code
    case .returning(let typed?):
      let code = try read(typed)
      guard earlier.before.contains(code) else { throw .unknownCode(code) }
      guard !taken.contains(code) else { throw .codeInUse(code) }
      return code
    }
  }
}

// MARK: - Places

extension Box {
  /// Which codes are used, and which places are free.
  fileprivate func occupation() throws(WorkshopFault) -> (codes: Set<String>, free: [Int]) {
    var (codes, free) = (Set<String>(), [Int]())
    for place in 0..<header.places {
      let cards = try stored(try cards(place)).compactMap { $0 }
      codes.formUnion(cards.map(\.code))
      if !cards.isEmpty, cards.allSatisfy({ $0.status.state == nil }) { free.append(place) }
    }
    return (codes, free)
  }
}

extension LockedBox {
  /// Where a sheet is, and what is there.
  struct Found {
    let place: Int
    let card: BoxSheet.Card
    /// nil when its answers cannot be read.
    let sheet: BoxSheet?
    /// Whether both copies are the same.
    let areAlike: Bool
  }

  /// Finds a sheet by either copy: where a withdrawal failed half-way, it is still there.
  fileprivate func find(_ code: String) throws(WorkshopFault) -> Found {
    for place in 0..<box.header.places {
      let cards = try stored(try box.cards(place))
      guard let card = cards.compactMap({ $0 }).first(where: { $0.code == code }) else { continue }
      let pair = try stored(try box.pair(place))
      let sheet = [pair.first, pair.second].compactMap { $0 }.first { $0.card.code == code }
      return Found(
        place: place, card: sheet?.card ?? card, sheet: sheet, areAlike: pair.areAlike)
    }
    throw .unknownCode(code)
  }
}
