internal import ArgumentParser
internal import Glibc
internal import Terminal

/// The root command, which opens the workbook unless a subcommand is given.
@main
struct ShoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shoal",
    abstract: "A private workbook for people who lead across organisations.",
    discussion: """
      Without a command the workbook opens, full screen; with --linear it works line by line, for \
      screen readers and scripts. Nothing leaves this computer.

      Exit codes: 0 done, 64 usage, 65 bad data, 66 no such input, 69 no usable terminal, 70 a \
      defect of ours, 73 cannot create, 74 input or output failed, 75 busy, 77 no permission, \
      130 interrupted with everything saved.
      """,
    version: "shoal 0.1.0",
    subcommands: [
      OpenCommand.self, AssessCommand.self, ReviewCommand.self, NoteCommand.self,
      SummaryCommand.self,
      ActionsCommand.self, ImportCommand.self, CohortCommand.self, TallyCommand.self,
      PackCommand.self,
      WorkshopCommand.self, VerifyCommand.self, RepairCommand.self,
      CompactCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The common options, declared here as well so that they may precede the subcommand.
  @OptionGroup var options: GlobalOptions

  /// Parses the command line and runs the command.
  ///
  /// Not `async`, so that everything runs on the main thread, to which the system delivers all
  /// signals as well.
  static func main() {
    GuardedProcess.begin()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Prints the error, or a suggestion for an unknown command, and exits.
  ///
  /// The message may quote arguments; `Console` makes it safe to print.
  private static func leave(_ error: any Error) -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isHelp = arguments.first == "help"
    if exitCode(for: error) == .validationFailure || isHelp,
      let suggestion = CommandSuggestion(arguments)
    {
      Console.message(suggestion.message)
      Glibc.exit(ExitCode.validationFailure.rawValue)
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      if code.isSuccess { Console.line(message) } else { Console.message(message) }
    }
    Glibc.exit(code.rawValue)
  }
}
