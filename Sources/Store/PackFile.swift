import Glibc

/// A file of a pack on disk, with a size limit.
struct PackFile {
  /// The maximum file size in bytes.
  static let mostBytes = 1_000_000

  /// A read error with its message.
  struct Failure: Error {
    var message: String
  }

  let path: String

  /// Returns the contents of the file.
  ///
  /// Follows symbolic links. Refuses anything but regular files, without blocking on pipes and
  /// devices.
  func bytes() throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Self.failure() }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Self.failure() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(message: "expected a file, found something else")
    }
    guard status.st_size <= Self.mostBytes else { throw Self.tooLarge }
    return try Self.all(of: file)
  }

  private static let tooLarge = Failure(message: "expected at most 1 MB")

  private static func all(of file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= mostBytes else { throw tooLarge }
    }
  }

  private static func failure() -> Failure {
    Failure(message: "could not be read: \(String(cString: strerror(errno)))")
  }
}
