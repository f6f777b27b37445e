internal import ArgumentParser
internal import Glibc
internal import Store

/// A file of a spreadsheet program, `.xlsx`, `.ods` or `.xls`, read by LibreOffice.
enum Spreadsheet {
  /// What to do where LibreOffice is not there.
  private static let advice =
    "this is a spreadsheet. To read it, Shoal needs LibreOffice, and it is not on this computer. "
    + "On Debian and Ubuntu: sudo apt-get install libreoffice-calc. Or save the sheet as CSV in the "
    + "program that made it, and give that file."
  /// Commas, quotation marks, UTF-8, from the first line, every cell as it is shown.
  private static let filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
  /// How long it may take, in milliseconds.
  private static let limit = 600_000

  /// Where the first sheet of a spreadsheet can be read as CSV until the program ends. Nothing of it
  /// stays on the disk.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func csv(of path: String) throws -> String {
    let search = Environment.value("PATH") ?? ""
    guard let program = ProgramSearch.path(["soffice", "libreoffice", "localc"], on: search) else {
      Console.message("\(path): \(advice)")
      throw ExitCode(69)
    }
    return try HeldSignals.during {
      guard let folder = PrivateFolder() else {
        Console.message(
          "No folder for a short while can be made in "
            + PrivateFolder.places.joined(separator: " or ") + ".")
        throw ExitCode(73)
      }
      defer { folder.remove() }
      return try converted(path, by: program, in: folder)
    }
  }

  private static func converted(
    _ path: String, by program: String, in folder: PrivateFolder
  ) throws -> String {
    let copy = folder.file("sheet")
    try Failures.reported { () throws(StoreError) in
      try WholeFile.write(try WholeFile.read(path), to: copy, replacing: false)
    }
    let line = ProgressLine()
    let words = [
      program, "-env:UserInstallation=file://\(folder.file("profile"))", "--headless",
      "--norestore", "--convert-to", filter, "--outdir", folder.file("made"), copy,
    ]
    let own = ["TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    let variables = Dictionary(uniqueKeysWithValues: own.map { ($0, folder.path) })
    let run = ToolRun(words, variables: variables, limit: limit) { elapsed in
      line.say("LibreOffice is reading \(path), \(elapsed / 1000) s")
    }
    line.erase()
    let made = open(folder.file("made/sheet.csv"), O_RDONLY)
    guard run.end == .done, made >= 0 else {
      Console.message(failure(path, run))
      throw ExitCode(65)
    }
    // The file goes with its folder; it is read by its number.
    return "/dev/fd/\(made)"
  }

  private static func failure(_ path: String, _ run: ToolRun) -> String {
    let said = run.said.split(separator: "\n").suffix(4).map { "  " + $0 }
    return "\(path): LibreOffice could not read this as a spreadsheet. Save the sheet as CSV, and "
      + "give that file." + (said.isEmpty ? "" : " It said:\n" + said.joined(separator: "\n"))
  }
}
