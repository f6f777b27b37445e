internal import ArgumentParser
internal import Store

/// The destination of a result: a file, whole or not at all, or standard output.
enum Output {
  /// Writes a result, and says where it is when that is a file.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func write(_ bytes: [UInt8], to path: String?, replacing: Bool) throws {
    guard let path, path != "-" else {
      if Console.write(bytes) { return }
      Console.message("Not all of this could be written to standard output.")
      throw ExitCode(74)
    }
    try Failures.reported { () throws(StoreError) in
      try WholeFile.write(bytes, to: path, replacing: replacing)
    }
    Console.message("Saved to \(path)")
  }

  /// Writes a result part by part, for one that would take much memory whole.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func write(
    to path: String?, replacing: Bool, parts: (_ write: (String) -> Void) -> Void
  ) throws {
    guard let path, path != "-" else {
      var isWhole = true
      parts { part in isWhole = isWhole && Console.write(Array(part.utf8)) }
      if isWhole { return }
      Console.message("Not all of this could be written to standard output.")
      throw ExitCode(74)
    }
    try Failures.reported { () throws(StoreError) in
      try WholeFile.write(to: path, replacing: replacing) { (write) throws(SystemFault) in
        var fault: SystemFault?
        withoutActuallyEscaping(write) { write in
          parts { part in
            guard fault == nil else { return }
            do throws(SystemFault) { try write(Array(part.utf8)) } catch { fault = error }
          }
        }
        if let fault { throw fault }
      }
    }
    Console.message("Saved to \(path)")
  }
}
