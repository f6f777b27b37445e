import Glibc

/// The sign that a workshop is shown on a screen of its own, for as long as this value lives.
///
/// The kernel keeps it, as a lock on an empty file (`F_OFD_SETLK`), so that a program that was killed
/// leaves no sign behind; the file is closed then, which `FolderWatch` notices at once.
package final class ShowHold: Sendable {
  /// The name of the file, which stays in the folder.
  static let name = ".shoal-show"

  private let file: Descriptor

  /// Shows a workshop from now on; nil where the folder takes no lock.
  package init?(_ workshop: WorkshopFolder) {
    guard let folder = try? Folder(workshop.path, .system),
      let file = try? folder.open(Self.name, O_RDWR | O_CREAT)
    else { return nil }
    var lock = Self.whole(F_RDLCK)
    guard fcntl(file.number, Self.set, &lock) == 0 else { return nil }
    self.file = file
    // What is written says nothing: that something was written is noticed.
    var sign = UInt8(ascii: "\n")
    pwrite(self.file.number, &sign, 1, 0)
  }

  /// Returns true if any program shows this workshop.
  package static func isHeld(_ workshop: WorkshopFolder) -> Bool {
    guard let folder = try? Folder(workshop.path, .system),
      let file = try? folder.open(name, O_RDONLY)
    else { return false }
    var lock = whole(F_WRLCK)
    return fcntl(file.number, get, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  private static func whole(_ type: Int32) -> Glibc.flock {
    var lock = Glibc.flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    return lock
  }

  // Linux's F_OFD_GETLK and F_OFD_SETLK, which the Swift overlay lacks.
  private static let get: Int32 = 36
  private static let set: Int32 = 37
}
