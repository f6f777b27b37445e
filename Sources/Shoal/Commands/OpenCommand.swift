internal import ArgumentParser
internal import Screens

/// `shoal`: the workbook.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the workbook (what happens without a command).")

  @OptionGroup var options: GlobalOptions

  @MainActor
  func run() async throws { try Sitting.run(options) { _ in [] } }
}
