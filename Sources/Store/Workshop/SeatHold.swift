import Glibc

/// A place in a box that somebody sits at: as long as this value lives, in any process, the place is
/// not free although nothing is on its sheet yet. Whoever goes, or is killed, lets go of it.
///
/// The kernel keeps it, as a lock on a byte of the journal that no file ever reaches
/// (`F_OFD_SETLK`): nothing of it is on the disk, and `/proc/locks` names no process. The box itself
/// is locked as a whole, which on a network file system would be in the way.
package final class SeatHold: Sendable {
  private let file: Descriptor

  /// Takes hold of a place in the box of a round. Several may hold the same, as somebody does who
  /// has their sheet on two terminals.
  init(_ round: RoundFolder, _ place: Int) throws(StoreError) {
    file = try Self.journal(round)
    var lock = Self.byte(round, place, Int16(F_RDLCK))
    guard fcntl(file.number, Self.set, &lock) == 0 else {
      throw .cannotRead(round.path(WorkshopFolder.journalName), .latest)
    }
  }

  /// Which of these places nobody holds.
  static func free(_ places: [Int], _ round: RoundFolder) throws(StoreError) -> [Int] {
    guard !places.isEmpty else { return [] }
    let file = try journal(round)
    return places.filter { place in
      var lock = byte(round, place, Int16(F_WRLCK))
      return fcntl(file.number, get, &lock) == 0 && lock.l_type == Int16(F_UNLCK)
    }
  }

  private static func journal(_ round: RoundFolder) throws(StoreError) -> Descriptor {
    try meaning({ .cannotRead(round.path(WorkshopFolder.journalName), $0) }) {
      () throws(SystemFault) in
      try round.folder.open(WorkshopFolder.journalName, O_RDONLY)
    }
  }

  private static func byte(_ round: RoundFolder, _ place: Int, _ type: Int16) -> Glibc.flock {
    var lock = Glibc.flock()
    lock.l_type = type
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(1 << 40 + round.names.number << 16 + place)
    lock.l_len = 1
    return lock
  }

  // Linux's F_OFD_GETLK and F_OFD_SETLK, which the Swift overlay lacks.
  private static let get: Int32 = 36
  private static let set: Int32 = 37
}
