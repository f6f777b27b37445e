internal import ArgumentParser
internal import Store

/// `shoal verify`: checks the integrity of workbooks and reports damage with its place.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say whether workbook files are whole; change nothing.")

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: ArgumentHelp("Workbooks to look at.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var files: [String]

  func run() throws {
    var worst: Int32 = 0
    for file in files { worst = max(worst, verify(file)) }
    if worst != 0 { throw ExitCode(worst) }
  }

  private func verify(_ file: String) -> Int32 {
    do throws(StoreError) {
      let report = try JournalReport.verify(file)
      for line in report.lines { Console.line(line) }
      return report.exitCode
    } catch {
      Console.message(error.message)
      return error.exitCode
    }
  }
}
