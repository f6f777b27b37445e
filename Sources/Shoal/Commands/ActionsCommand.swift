internal import ArgumentParser
internal import Workbook

/// `shoal actions`: the plans, as text.
struct ActionsCommand: ParsableCommand {
  /// How actions are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "List the plans: due, to come and closed.")

  @OptionGroup var options: GlobalOptions

  @Option(help: "The format: text.")
  var format = Format.text

  func run() throws {
    let workbook = try ReadWorkbook(options)
    Console.write(Summaries.actions(workbook, on: LocalClock.now.day))
  }
}
