internal import Glibc

/// Finds other programs on the search path.
enum ProgramSearch {
  /// The path of the first of these names that is there; nil when none is. Places that depend on
  /// where one stands do not count.
  static func path(_ names: [String], on searchPath: String) -> String? {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
