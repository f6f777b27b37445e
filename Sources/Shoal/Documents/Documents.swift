internal import ArgumentParser
internal import Reports
internal import Store

/// Conversion of reports to PDF, Word and OpenDocument files by external programs.
enum Documents {
  /// Returns a report as the contents of a document file.
  ///
  /// The input files are in a private temporary folder that is removed afterwards, also on errors
  /// and signals.
  ///
  /// - Parameter output: The output path from the command line; nil or `-` is standard output.
  /// - Throws: `ExitCode`, after printing an error message.
  static func bytes(_ report: Report, _ format: DocumentFormat, to output: String?) throws
    -> [UInt8]
  {
    if output ?? "-" == "-", Console.isTerminal {
      Console.message(
        "A \(format.name) is nothing for a terminal. Name a file: -o summary.\(format.rawValue)")
      throw ExitCode(64)
    }
    let present = format.tools.lazy.compactMap { tool in tool.found().map { (tool, $0) } }
    guard let (tool, path) = present.first else {
      Console.message(format.advice)
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
      return try bytes(report, format, tool, path, folder)
    }
  }

  private static func bytes(
    _ report: Report, _ format: DocumentFormat, _ tool: DocumentTool, _ path: String,
    _ folder: PrivateFolder
  ) throws -> [UInt8] {
    let target = folder.file("summary.\(format.rawValue)")
    for source in tool.sources(report) {
      try Failures.reported { () throws(StoreError) in
        try WholeFile.write(Array(source.text.utf8), to: folder.file(source.name), replacing: false)
      }
    }
    let arguments = tool.arguments(target, in: folder, report)
    let line = ProgressLine()
    let run = ToolRun([path] + arguments, variables: tool.variables(folder)) { elapsed in
      line.say("\(tool.title) is making the \(format.name), \(elapsed / 1000) s")
    }
    line.erase()
    let made = run.end == .done ? try? WholeFile.read(target) : nil
    guard let made, made.starts(with: format.beginning) else {
      Console.message(words(run, tool, format))
      throw ExitCode(74)
    }
    return made
  }

  private static func words(_ run: ToolRun, _ tool: DocumentTool, _ format: DocumentFormat)
    -> String
  {
    let reason =
      switch run.end {
      case .notStarted(let reason): "\(tool.title) did not start: \(reason)."
      case .tooLong:
        "\(tool.title) was not done after \(ToolRun.limit / 1000) seconds, and was stopped."
      case .interrupted: "\(tool.title) was stopped."
      case .done, .failed: "\(tool.title) did not make the \(format.name)."
      }
    let said = run.said.split(separator: "\n").suffix(8).map { "  " + $0 }
    return reason + " Nothing was written."
      + (said.isEmpty ? "" : " It said:\n" + said.joined(separator: "\n"))
  }
}
