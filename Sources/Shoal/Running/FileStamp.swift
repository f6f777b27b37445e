internal import Glibc

/// The state of a file, to tell that it was written since.
package struct FileStamp: Equatable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int
  private let number: UInt

  /// The state of the file with this path; nil when there is none.
  package init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    number = UInt(status.st_ino)
  }
}
