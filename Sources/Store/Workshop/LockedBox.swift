import Glibc

/// A box that nobody else writes to for as long as this value lives.
///
/// The kernel holds the lock (`flock` on the box), so that somebody who died never blocks anyone.
struct LockedBox: ~Copyable {
  let box: Box
  /// The folder it is in.
  let round: RoundFolder

  private init(_ box: consuming Box, in round: RoundFolder) {
    self.box = box
    self.round = round
  }

  // Not left to closing: a process that is just being started still has the file open, too.
  deinit { flock(box.file.number, LOCK_UN) }

  /// Waits for the box of a round.
  ///
  /// Fails with `notOpened` or `closed` where there is none, also when it went while we waited, and
  /// with `stuck` when whoever holds it does nothing for so many milliseconds.
  static func open(
    _ round: RoundFolder, patience: Int
  ) throws(WorkshopFault) -> LockedBox {
    let file = try round.openBox(O_RDWR)
    try BoxLock.wait(file, round.path(round.names.box), patience: patience, round.calls)
    try round.confirm(file)
    return LockedBox(try round.box(file), in: round)
  }
}

// MARK: - Writing

extension LockedBox {
  /// Puts a sheet at a place, and returns once both copies are on the disk for good.
  ///
  /// What is in memory is no proof of what is on the disk: a sync that failed may have dropped it.
  /// So a copy is only written over while the other is known to be there. Where both are alike, or
  /// the second is not whole, the first is on the disk, and the second is written again before
  /// anything else. Where they differ, the second is older and on the disk, the first may not be.
  func write(_ sheet: BoxSheet, _ place: Int) throws(WorkshopFault) {
    guard let bytes = sheet.encoded(place, box.header) else { throw .otherStatements }
    let pair = try stored(try box.pair(place))
    do throws(SystemFault) {
      if pair.first != nil, pair.areAlike || pair.second == nil {
        try put(pair.bytes, place, .second)
      }
      try put(bytes, place, .first)
      try put(bytes, place, .second)
    } catch {
      throw .store(.cannotSave(box.path, error))
    }
  }

  /// Writes down the codes that were tried. Nothing hangs on their lasting through a power cut.
  func write(_ tries: CodeTries) throws(WorkshopFault) {
    do throws(SystemFault) {
      try box.file.write(tries.encoded, at: box.triesOffset, box.calls)
    } catch {
      throw .store(.cannotSave(box.path, error))
    }
    stamp()
  }

  private func put(
    _ bytes: [UInt8], _ place: Int, _ copy: BoxCopy
  ) throws(SystemFault) {
    try box.file.write(bytes, at: box.offset(place, copy), box.calls)
    try box.file.syncData(box.calls)
    stamp()
  }

  /// Leaves only the day to be read off the file; not worth failing over.
  private func stamp() { _ = box.calls.stamp(box.file.number, time(nil) / 86_400 * 86_400) }
}
