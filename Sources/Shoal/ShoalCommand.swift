internal import ArgumentParser

/// The program: a workbook unless something else is asked for.
@main
struct ShoalCommand: AsyncParsableCommand {
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
}
