internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal repair`: repairs a damaged workbook, keeping a copy of the original.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Mend a damaged workbook; a copy of it as it was is kept beside it.")

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: ArgumentHelp("The workbook to mend.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var file: String

  func run() throws {
    let repair = try Failures.reported { () throws(StoreError) in
      try JournalRepair.run(file, at: LocalClock.now)
    }
    for line in repair.lines { Console.line(line) }
  }
}
