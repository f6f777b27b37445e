internal import ArgumentParser
internal import Screens
internal import Workbook

/// `shoal review`: opens the results, or prints them if the output is not a terminal and `--linear`
/// is not given.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "See the results, and then and now.",
    discussion: "Into a file or a pipe the results are written as plain text.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard !Console.isTerminal, !options.linear else {
      return try Sitting.run(options) { _ in [.results("")] }
    }
    let workbook = try ReadWorkbook(options)
    Console.write(Summaries.review(workbook, on: LocalClock.now.day))
  }
}
