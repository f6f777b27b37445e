internal import ArgumentParser
internal import Terminal

/// The program: a workbook unless something else is asked for.
@main
struct ShoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shoal",
    abstract: "A private workbook for people who lead across organisations.",
    discussion: """
      Without a command the workbook opens, full screen; with --linear it works line by line, for \
      screen readers and scripts. Nothing leaves this computer.
      """,
    version: "shoal 0.1.0",
    subcommands: [
      OpenCommand.self, AssessCommand.self, ReviewCommand.self, SummaryCommand.self,
      ActionsCommand.self, PackCommand.self, VerifyCommand.self, RepairCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Not `async`: then all runs on the first thread, which the system also gives every signal.
  static func main() {
    PrivateProcess.begin()
    main(nil)
  }
}
