import Glibc
import Workbook

extension SheetRound {
  /// Shows the round: what was handed in is counted, and erased.
  ///
  /// Nobody else can write meanwhile. `result` gets the counts, statement by statement, and returns
  /// the bytes of what may be shown of them. Rows are only made when sheets are kept; all get `group` in a column of that name, if there is one. The bytes are put in place last, in one step: that is the
  /// reveal. If anything fails before it, the round is as it was, and can be shown again; if
  /// erasing fails after it (`notErased`), the round is shown, and `settle` erases the rest.
  package func show(
    keepingSheets: Bool, inGroup group: String? = nil, result: (SheetTally) throws -> [UInt8]
  ) throws {
    let locked = try lockedBox()
    try locked.round.eraseFold()
    let tally = try stored(try locked.box.tally())
    let counts = try result(tally)
    let roster = Roster(round: number, sheets: tally.sheets)
    let kept = keepingSheets ? try stored(try locked.box.keptRows(inGroup: group)) : nil
    try locked.round.fold(counts, roster, kept: kept)
    try locked.round.discardBox()
  }

  /// Ends the round without showing it: the sheets are erased, and nothing is kept. It can be
  /// opened again. Fails with `closed` when it was shown; where it is not open, nothing happens.
  package func close() throws(WorkshopFault) {
    let folder = try stored(try openFolder())
    guard try folder.has(names.box) else {
      try settle()
      if try folder.absence() == .closed { throw .closed }
      return
    }
    try folder.discardBox(whenShown: false, patience: patience)
  }

  /// Finishes what a crash left unfinished: sheets that were counted or closed are erased, what was
  /// written for a reveal that did not come about is removed, and so is what a withdrawal left.
  /// Otherwise nothing happens. For the start of a program.
  package func settle() throws(WorkshopFault) {
    let folder = try stored(try openFolder())
    guard try folder.has(names.box) else {
      try folder.erase(names.erasing)
      if try folder.absence() == .notOpened { try folder.eraseFold() }
      return
    }
    if try folder.absence() == .closed {
      try folder.discardBox(whenShown: true, patience: patience)
    } else {
      try settleOpen(folder)
    }
  }

  private func settleOpen(_ folder: RoundFolder) throws(WorkshopFault) {
    let isTorn = try folder.hasFold()
    let box = try folder.box(folder.openBox(O_RDONLY))
    let torn = try stored(try box.halfWithdrawn())
    guard isTorn || !torn.isEmpty else { return }
    let locked = try LockedBox.open(folder, patience: patience)
    try folder.eraseFold()
    for place in try stored(try locked.box.halfWithdrawn()) {
      try locked.write(.empty(locked.box.header), place)
    }
  }
}

extension RoundFolder {
  /// Writes what a reveal leaves, the counts last and in one step.
  fileprivate func fold(
    _ counts: [UInt8], _ roster: Roster, kept: [UInt8]?
  ) throws(WorkshopFault) {
    do throws(WorkshopFault) {
      if let kept { try create(names.kept, kept) }
      try create(names.roster, roster.encoded)
      try create(names.newTally, counts)
      try commit()
    } catch {
      try? eraseFold()
      throw error
    }
  }

  private func commit() throws(WorkshopFault) {
    do throws(SystemFault) {
      try folder.sync()
      try folder.rename(names.newTally, to: names.tally)
    } catch {
      throw .store(.cannotWrite(path(names.tally), error))
    }
  }

  /// Removes what was written for a reveal that did not come about.
  func eraseFold() throws(WorkshopFault) {
    for name in names.fold { try erase(name) }
  }

  fileprivate func hasFold() throws(WorkshopFault) -> Bool {
    for name in names.fold where try has(name) { return true }
    return false
  }
}
