import Glibc
package import Workbook

/// The sheets of one round of a workshop. Every call opens what it needs and lets go of it again,
/// so that any number of processes and threads can use the same round.
package struct SheetRound: Sendable {
  let path: String
  let names: RoundNames
  let calls: FileCalls
  /// The time to wait for somebody who holds the box and does nothing, in milliseconds.
  let patience: Int

  /// Which round.
  package var number: Int { names.number }

  /// The round's part of the workshop's folder.
  func openFolder() throws(StoreError) -> RoundFolder { try RoundFolder(path, names, calls) }

  /// The box, for nobody else to write to.
  func lockedBox() throws(WorkshopFault) -> LockedBox {
    let folder = try stored(try openFolder())
    return try LockedBox.open(folder, patience: patience)
  }

  /// Another round of the same workshop.
  func round(_ number: Int) -> SheetRound {
    SheetRound(path: path, names: RoundNames(number: number), calls: calls, patience: patience)
  }

  /// Opens the round: makes the box for these statements, in which at most so many people have
  /// a sheet. Fails with `alreadyOpen`, or with `closed` when it was shown.
  package func open(
    statements: [String], scale: Scale, places: Int
  ) throws(WorkshopFault) {
    try settle()
    let folder = try stored(try openFolder())
    if try stored(try folder.isShown()) { throw .closed }
    if try folder.has(names.box) { throw .alreadyOpen }
    let header = BoxHeader(
      round: number, statements: statements, points: scale.low...max(scale.low, scale.high),
      hasNoChance: !scale.noChance.isEmpty,
      places: min(max(1, places), BoxHeader.mostPlaces), folder: try stored(try folder.number()))
    try folder.make(Box.bytes(header))
  }

  /// The identifiers of the statements, in the order of the answers. Fails with `notOpened` or
  /// `closed` when the round is not open.
  package func statements() throws(WorkshopFault) -> [String] {
    let folder = try stored(try openFolder())
    let file = try folder.openBox(O_RDONLY)
    let box = try folder.box(file)
    return box.header.statements
  }

  /// The path of the counts, for messages.
  package var tallyPath: String { path + "/" + names.tally }

  /// The counts, as they were given to `show`; nil before the reveal.
  package func tally() throws(StoreError) -> [UInt8]? {
    let folder = try openFolder()
    guard try folder.isShown() else { return nil }
    return try folder.bytes(names.tally)
  }

  /// Returns the number of counted sheets; 0 before the reveal.
  package func sheetsCounted() throws(StoreError) -> Int {
    let folder = try openFolder()
    guard try folder.isShown() else { return 0 }
    return try Roster(folder.bytes(names.roster), round: number, folder.path(names.roster)).sheets
  }
}

// MARK: - Where it is

extension SheetRound {
  /// True if it is open, and how many sheets there are. Answers are not read for that.
  package var state: RoundState {
    get throws(StoreError) {
      let folder = try openFolder()
      var attempts = 0
      while true {
        do throws(WorkshopFault) {
          return try stored(try folder.isShown()) ? .shown : .open(try counts(folder))
        } catch {
          switch error {
          case .notOpened: return .notOpened
          case .closed: return .shown
          // It may be just being written to, or on its way out.
          case .store(.sheets(_, .damaged)) where attempts < 5: attempts += 1
          case .store(let error): throw error
          default: throw .sheets(folder.path(names.box), .damaged)
          }
          usleep(20_000)
        }
      }
    }
  }

  private func counts(_ folder: RoundFolder) throws(WorkshopFault) -> SheetCounts {
    let box = try folder.box(folder.openBox(O_RDONLY))
    var counts = SheetCounts(wrongCodes: try stored(try box.tries()).wrong)
    var blank: [Int] = []
    for place in 0..<box.header.places {
      guard let status = try stored(try box.status(place)) else {
        throw .store(.sheets(box.path, .damaged))
      }
      switch status.state {
      case nil: break
      case .begun where status.isBlank: blank.append(place)
      case .begun: counts.begun += 1
      case .handedIn:
        counts.handedIn += 1
        if status.isReturning { counts.returning += 1 }
      }
    }
    counts.begun += blank.count - (try stored(try SeatHold.free(blank, folder))).count
    return counts
  }
}
