internal import ArgumentParser
internal import Glibc
internal import Store

/// A file of a spreadsheet program, `.xlsx`, `.ods` or `.xls`, read by LibreOffice.
enum Spreadsheet {
  /// The first bytes of spreadsheet files: a ZIP archive, or the older compound file.
  private static let marks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
  /// The message for a machine without LibreOffice.
  private static let advice =
    "this is a spreadsheet. To read it, Shoal needs LibreOffice, and it is not on this computer. "
    + "On Debian and Ubuntu: sudo apt-get install libreoffice-calc. Or save the sheet as CSV in the "
    + "program that made it, and give that file."
  /// Commas, quotation marks, UTF-8, from the first line, every cell as it is shown.
  private static let filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
  /// The longest time a conversion may take, in milliseconds.
  private static let limit = 600_000

  /// Returns true if a file that begins with these bytes is one of a spreadsheet program.
  static func begins(_ bytes: [UInt8]) -> Bool { marks.contains { bytes.starts(with: $0) } }

  /// Converts the first sheet of a spreadsheet to CSV, and returns a path that can be read until
  /// the program ends. Nothing of it stays on the disk.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func csv(of path: String) throws -> String {
    let bytes = try Failures.reported { () throws(StoreError) in try WholeFile.read(path) }
    return try converting(bytes, path) { made in
      let descriptor = open(made, O_RDONLY)
      guard descriptor >= 0 else { return nil }
      // The file goes with its folder; it is read by its number.
      return "/dev/fd/\(descriptor)"
    }
  }

  /// Converts the first sheet of a spreadsheet to CSV.
  ///
  /// - Parameter name: The name of the file in messages.
  /// - Throws: `ExitCode` after saying what went wrong.
  static func csv(of bytes: [UInt8], name: String) throws -> [UInt8] {
    try converting(bytes, name) { made in try? WholeFile.read(made) }
  }

  private static func converting<Result>(
    _ bytes: [UInt8], _ name: String, _ take: (_ made: String) -> Result?
  ) throws -> Result {
    let search = Environment.value("PATH") ?? ""
    guard let program = ProgramSearch.path(["soffice", "libreoffice", "localc"], on: search) else {
      Console.message("\(name): \(advice)")
      throw ExitCode(69)
    }
    return try PrivateFolder.with { folder in
      let run = try run(program, bytes, name, in: folder)
      guard run.end == .done, let result = take(folder.file("made/sheet.csv")) else {
        Console.message(failure(name, run))
        throw ExitCode(65)
      }
      return result
    }
  }

  private static func run(
    _ program: String, _ bytes: [UInt8], _ name: String, in folder: PrivateFolder
  ) throws -> ToolRun {
    let copy = folder.file("sheet")
    try Failures.reported { () throws(StoreError) in
      try WholeFile.write(bytes, to: copy, replacing: false)
    }
    let line = ProgressLine()
    let words = [
      program, "-env:UserInstallation=file://\(folder.file("profile"))", "--headless",
      "--norestore", "--convert-to", filter, "--outdir", folder.file("made"), copy,
    ]
    let own = ["TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    let variables = Dictionary(uniqueKeysWithValues: own.map { ($0, folder.path) })
    let run = ToolRun(words, variables: variables, limit: limit) { elapsed in
      line.say("LibreOffice is reading \(name), \(elapsed / 1000) s")
    }
    line.erase()
    return run
  }

  private static func failure(_ path: String, _ run: ToolRun) -> String {
    let said = run.said.split(separator: "\n").suffix(4).map { "  " + $0 }
    return "\(path): LibreOffice could not read this as a spreadsheet. Save the sheet as CSV, and "
      + "give that file." + (said.isEmpty ? "" : " It said:\n" + said.joined(separator: "\n"))
  }
}
