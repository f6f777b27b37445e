import Glibc

/// An error of the operating system, and what it means to a person.
package struct SystemFault: Error, Hashable, Sendable {
  /// The `errno` value.
  package let code: Int32

  /// The error of this `errno` value.
  package init(_ code: Int32) { self.code = code }

  /// The error of the call that has just failed.
  static var latest: SystemFault { SystemFault(errno) }

  /// The failure, as the rest of a sentence: `the disk is full`.
  package var words: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EFBIG: "a file may not grow that large here"
    case EIO: "the disk reported an error"
    case EROFS: "the disk can only be read"
    case EACCES, EPERM: "you have no permission for it"
    case EMFILE, ENFILE: "too many files are open"
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "part of the path is not a folder"
    case ENAMETOOLONG: "the name is too long"
    case ENOLCK, EOPNOTSUPP, ENOSYS:
      "the disk cannot lock files, as some network disks cannot, and two programs could write at once"
    default: "of this system error: " + (strerror(code).map { String(cString: $0) } ?? "\(code)")
    }
  }

  /// The advice before another try, as a whole sentence.
  package var advice: String {
    switch code {
    case ENOSPC, EDQUOT: "Free some space"
    case EFBIG: "Have the limit on file size raised (`ulimit -f`)"
    case EIO: "Check the disk"
    case EROFS, EACCES, EPERM: "Choose a folder that you may write to"
    case EMFILE, ENFILE: "Close other programs"
    case ENOENT, ENOTDIR, ENAMETOOLONG: "Check the path"
    case ENOLCK, EOPNOTSUPP, ENOSYS: "Put it on a disk of this computer"
    default: "Check the disk and the path"
    }
  }

  /// True if it is about permission rather than a broken or full disk.
  package var isPermission: Bool { [EACCES, EPERM, EROFS].contains(code) }
}
