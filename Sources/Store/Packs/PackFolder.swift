import Glibc
import Workbook

/// An error that prevents reading the folder of a pack.
package enum PackFolderError: Error, Equatable {
  case missing(String)
  case notFolder(String)
  /// A failed system call, with its error message.
  case unreadable(String, reason: String)
}

extension PackFolderError: CustomStringConvertible {
  /// The error message with the path.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such folder; a pack is a folder"
    case .notFolder(let path): "\(path): not a folder; a pack is a folder with a pack.toml"
    case .unreadable(let path, let reason): "\(path): could not be read: \(reason)"
    }
  }
}

/// The folder of a pack: the TOML files in it and in its subfolder `themes`.
struct PackFolder {
  /// The maximum number of files in a pack.
  static let mostFiles = 500
  /// The maximum number of directory entries read in one folder; a pack has far fewer.
  private static let mostNames = 10_000

  /// The files that could be read, with the problems of the others.
  struct Listing {
    var files: [(name: String, bytes: [UInt8])] = []
    var problems: [PackProblem] = []
  }

  private let path: String

  init(_ path: String) { self.path = path }

  /// Reads the TOML files of the pack, sorted by name.
  ///
  /// Files that cannot be read, and too many files, are reported as problems.
  ///
  /// - Throws: `PackFolderError` if a folder cannot be read.
  func listing() throws(PackFolderError) -> Listing {
    let names = try (names(in: path) + themes()).filter { $0.hasSuffix(".toml") }.sorted()
    var listing = Listing()
    if names.count > Self.mostFiles {
      let message = "expected at most \(Self.mostFiles) files, found \(names.count)"
      listing.problems.append(PackProblem(file: "pack.toml", message: message, isFatal: true))
    }
    for name in names.prefix(Self.mostFiles) { add(name, to: &listing) }
    return listing
  }

  private func themes() throws(PackFolderError) -> [String] {
    do {
      return try names(in: "\(path)/themes").map { "themes/\($0)" }
    } catch .missing {
      return []
    }
  }

  private func add(_ name: String, to listing: inout Listing) {
    do {
      listing.files.append((name, try PackFile(path: "\(path)/\(name)").bytes()))
    } catch {
      listing.problems.append(PackProblem(file: name, message: error.message, isFatal: true))
    }
  }

  private func names(in folder: String) throws(PackFolderError) -> [String] {
    guard let stream = opendir(folder) else {
      switch errno {
      case ENOENT: throw .missing(folder)
      case ENOTDIR: throw .notFolder(folder)
      default: throw .unreadable(folder, reason: String(cString: strerror(errno)))
      }
    }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < Self.mostNames, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}

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
