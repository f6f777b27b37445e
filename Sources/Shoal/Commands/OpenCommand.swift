internal import ArgumentParser
internal import Screens

/// `shoal open`, the default command: opens the workbook.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the workbook (what happens without a command).")

  @OptionGroup var options: GlobalOptions

  func run() throws { try Sitting.run(options) { _ in [] } }
}
