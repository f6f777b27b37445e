import Glibc

/// The knowledge of the system about a file, without reading it.
struct FileStatus: Equatable, Sendable {
  var device: UInt
  var inode: UInt
  /// Bytes.
  var size: Int
  /// The number of names that the file has.
  var links: Int
  var owner: UInt32
  /// Kind and permissions, as `st_mode` has them.
  var mode: UInt32

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    owner = status.st_uid
    mode = status.st_mode
  }

  /// Returns true if both are the same file, by whatever name.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  /// True if anyone but the owner may do anything with it.
  var isOpenToOthers: Bool { mode & 0o077 != 0 }
}

/// The reason why a file that exists is refused.
package enum FileRefusal: Error, Hashable, Sendable, CaseIterable {
  case link, folder, notAFile, otherOwner, severalNames

  /// The owners whose files may be read.
  package enum Trust: Sendable {
    /// Only the person's own, under their only name: for what is written to as well.
    case own
    /// Anyone's: for files that are only read.
    case anyone
  }

  /// The fault, as the rest of a sentence.
  package var words: String {
    switch self {
    case .link: "it is a link to another file"
    case .folder: "it is a folder"
    case .notAFile: "it is a device or a pipe, not a plain file"
    case .otherOwner: "it belongs to another user"
    case .severalNames: "the same file has a second name (a hard link)"
    }
  }

  /// The advice to the person, as a whole sentence.
  package var advice: String {
    switch self {
    case .link: "Give the path of the file itself."
    case .folder, .notAFile: "Give the path of a file."
    case .otherOwner: "Ask its owner for a copy and use that."
    case .severalNames: "Make a copy and use that."
    }
  }

  /// Why the file of this status is refused; nil when it is fine.
  static func reason(_ status: FileStatus, _ trust: Trust) -> FileRefusal? {
    switch status.mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: return .link
    case S_IFDIR: return .folder
    default: return .notAFile
    }
    guard trust == .own else { return nil }
    let user = geteuid()
    if user != 0, status.owner != user { return .otherOwner }
    return status.links > 1 ? .severalNames : nil
  }
}
