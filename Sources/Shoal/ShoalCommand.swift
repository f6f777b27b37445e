internal import ArgumentParser
internal import Glibc
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

      Exit codes: 0 done, 64 usage, 65 bad data, 66 no such input, 69 no usable terminal, 70 a \
      defect of ours, 73 cannot create, 74 input or output failed, 75 busy, 77 no permission, \
      130 interrupted with everything saved.
      """,
    version: "shoal 0.1.0",
    subcommands: [
      OpenCommand.self, AssessCommand.self, ReviewCommand.self, SummaryCommand.self,
      ActionsCommand.self, ImportCommand.self, CohortCommand.self, TallyCommand.self,
      PackCommand.self,
      WorkshopCommand.self, VerifyCommand.self, RepairCommand.self,
      CompactCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Also here, so that they may stand before the command as well as after it.
  @OptionGroup var options: GlobalOptions

  /// Not `async`: then all runs on the first thread, which the system also gives every signal.
  static func main() {
    GuardedProcess.begin()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Says what a wrong argument was; it may hold anything, so it is made safe to show first.
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
