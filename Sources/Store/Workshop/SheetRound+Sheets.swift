import Glibc
package import Workbook

extension SheetRound {
  /// A new sheet with a code that nobody has, at a place that is drawn by lot. The place is kept for
  /// as long as the sheet's `seat` lives, or once something is on it.
  ///
  /// Fails with `full`, `closed`, `notOpened`, or `everybodyIsBack` when as many are returning as
  /// took part in the round before.
  package func begin(_ whose: Whose) throws(WorkshopFault) -> Sheet {
    let locked = try lockedBox()
    let vacancy = try vacancy(for: whose, in: locked)
    let place = vacancy.place
    let seat = try stored(try SeatHold(locked.round, place))
    let empty = BoxSheet.empty(locked.box.header)
    var sheet = empty
    sheet.card.code = vacancy.code
    sheet.card.status.state = .begun
    sheet.card.status.isReturning = whose == .returning
    do throws(WorkshopFault) {
      try locked.write(sheet, place)
    } catch {
      // Nobody knows its code, so it would be in the way for good.
      try? locked.write(empty, place)
      throw error
    }
    return sheet.sheet(seat)
  }

  /// Puts in a sheet whose answers are known, as handed in, and returns its code: one step, so that
  /// nobody finds it begun. Fails as `begin` does.
  package func putIn(
    _ answers: [Answer?], by whose: Whose
  ) throws(WorkshopFault) -> String {
    let locked = try lockedBox()
    let vacancy = try vacancy(for: whose, in: locked)
    let status = BoxSheet.Status(state: .handedIn, isReturning: whose == .returning)
    let card = BoxSheet.Card(status: status, code: vacancy.code)
    do throws(WorkshopFault) {
      try locked.write(BoxSheet(card: card, answers: answers), vacancy.place)
    } catch {
      try? locked.write(.empty(locked.box.header), vacancy.place)
      throw error
    }
    return vacancy.code
  }

  /// A free place and a code that nobody has, both drawn by lot.
  private func vacancy(
    for whose: Whose, in locked: borrowing LockedBox
  ) throws(WorkshopFault) -> (place: Int, code: String) {
    let earlier = whose == .new ? nil : try stored(try round(number - 1).sheetsCounted())
    let taken = try locked.occupation()
    if let earlier, taken.returning >= earlier { throw .everybodyIsBack }
    guard let place = taken.free.randomElement() else { throw .full(locked.box.header.places) }
    return (place, SheetCode.fresh(besides: taken.codes))
  }

  /// Takes up the sheet with a code, however it was typed. What is returned is on the disk for good,
  /// and that it was taken up is noted in it.
  ///
  /// A code that does not exist is noted in the box and in `own`, the tries of this process; until
  /// the pauses of both are over no code is looked at. Fails with `unknownCode`, `tooSoon` or
  /// `noCode`.
  package func resume(
    _ code: String, _ own: inout CodeTries
  ) throws(WorkshopFault) -> Sheet {
    guard SheetCode.letters(code) != nil else { throw .noCode }
    let locked = try lockedBox()
    var tries = try stored(try locked.box.tries())
    let now = calls.uptime()
    let pause = max(own.wait(at: now), tries.wait(at: now))
    guard pause == 0 else { throw .tooSoon(wait: pause) }
    guard let found = try locked.find(code) else {
      own.note(at: now)
      tries.note(at: now)
      try locked.write(tries)
      throw .unknownCode(code, wait: max(own.wait(at: now), tries.wait(at: now)))
    }
    guard var sheet = found.sheet else { throw .store(.sheets(locked.box.path, .damaged)) }
    let seat = try stored(try SeatHold(locked.round, found.place))
    sheet.card.openings += sheet.card.openings < .max ? 1 : 0
    try locked.write(sheet, found.place)
    return sheet.sheet(seat)
  }

  /// Reads the sheet with a code, changes it and writes it back, with nobody in between: what its
  /// writer does on another terminal meanwhile comes before or after. Returns it once it is on the
  /// disk for good.
  ///
  /// Fails with `sheetGone` when there is no such sheet any more.
  @discardableResult
  package func edit(
    _ code: String, _ change: (inout Sheet) -> Void
  ) throws(WorkshopFault) -> Sheet {
    do throws(WorkshopFault) {
      return try rewrite(code, change)
    } catch {
      // Whatever failed, what matters is that it is not saved.
      guard case .store(.cannotRead(let path, let fault)) = error else { throw error }
      throw .store(.cannotSave(path, fault))
    }
  }

  private func rewrite(
    _ code: String, _ change: (inout Sheet) -> Void
  ) throws(WorkshopFault) -> Sheet {
    let locked = try lockedBox()
    let found = try known(code, in: locked)
    guard let before = found.sheet else { throw .store(.sheets(locked.box.path, .damaged)) }
    let unchanged = before.sheet()
    var sheet = unchanged
    change(&sheet)
    guard sheet != unchanged || !found.areAlike else { return sheet }
    var card = before.card
    card.status.state = sheet.state
    try locked.write(BoxSheet(card: card, answers: sheet.answers), found.place)
    return sheet
  }

  /// Erases a sheet; its place is free again. Fails with `sheetGone`.
  package func withdraw(_ code: String) throws(WorkshopFault) {
    let locked = try lockedBox()
    let found = try known(code, in: locked)
    do throws(WorkshopFault) {
      try locked.write(.empty(locked.box.header), found.place)
    } catch {
      if let sheet = found.sheet { try? locked.write(sheet, found.place) }
      throw error
    }
  }

  /// Returns the number of times a sheet was opened again with its code; nil if no sheet has it any
  /// more. Does not wait for a lock, and reads no answer.
  package func openings(_ code: String) throws(WorkshopFault) -> Int? {
    let folder = try stored(try openFolder())
    let box = try folder.box(folder.openBox(O_RDONLY))
    for place in 0..<box.header.places {
      let cards = try stored(try box.cards(place)).compactMap { $0 }
      if let card = cards.first(where: { $0.code == code }) { return Int(card.openings) }
    }
    return nil
  }

  private func known(
    _ code: String, in locked: borrowing LockedBox
  ) throws(WorkshopFault) -> LockedBox.Found {
    guard let found = try locked.find(code) else { throw .sheetGone }
    return found
  }
}

// MARK: - Places

/// The places and codes that are taken in a box.
private struct Occupation {
  /// The letters of the codes that are used.
  var codes: Set<String> = []
  /// The places that are free: those that are empty; where there are none, those of blank sheets
  /// that nobody has in hand, so that whoever only lost their terminal finds theirs again.
  var free: [Int] = []
  /// Sheets of people who took part in the round before.
  var returning = 0
}

extension LockedBox {
  fileprivate func occupation() throws(WorkshopFault) -> Occupation {
    var (occupation, blank) = (Occupation(), [Int: Bool]())
    for place in 0..<box.header.places {
      let cards = try stored(try box.cards(place)).compactMap { $0 }
      occupation.codes.formUnion(cards.compactMap { SheetCode.letters($0.code) })
      let isReturning = cards.contains { $0.status.isReturning }
      if !cards.isEmpty, cards.allSatisfy({ $0.status.state == nil }) {
        occupation.free.append(place)
      } else if !cards.isEmpty, cards.allSatisfy({ $0.status.state == nil || $0.status.isBlank }) {
        blank[place] = isReturning
      } else if isReturning {
        occupation.returning += 1
      }
    }
    let left = try stored(try SeatHold.free(blank.keys.sorted(), round))
    if occupation.free.isEmpty { occupation.free = left }
    occupation.returning += blank.count { $0.value && !left.contains($0.key) }
    return occupation
  }

  /// A sheet that was found, and its place.
  fileprivate struct Found {
    let place: Int
    /// nil when its answers cannot be read.
    let sheet: BoxSheet?
    /// True if both copies are the same.
    let areAlike: Bool
  }

  /// Finds a sheet by either copy: where a withdrawal failed half-way, it is still there. nil when
  /// there is none with this code.
  fileprivate func find(_ typed: String) throws(WorkshopFault) -> Found? {
    guard let letters = SheetCode.letters(typed) else { return nil }
    for place in 0..<box.header.places {
      let cards = try stored(try box.cards(place))
      let code = cards.compactMap { $0?.code }.first { SheetCode.letters($0) == letters }
      guard let code else { continue }
      let pair = try stored(try box.pair(place))
      let sheet = [pair.first, pair.second].compactMap { $0 }.first { $0.card.code == code }
      return Found(place: place, sheet: sheet, areAlike: pair.areAlike)
    }
    return nil
  }
}
