internal import ArgumentParser
internal import Reports
internal import Store
internal import Workbook

/// `shoal tally`: exact counts that merge.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count the answers of many people into one tally.",
    discussion: """
      Tallies of parts, made anywhere and merged in any order or grouping, come to the same bytes \
      as one tally of everything. A tally is as confidential as the answers: below the thresholds \
      it tells what single people said. Hand on what `shoal cohort` makes of it.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var gathering: GatheringOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  func run() throws {
    let gathered = try gathering.gathered(PackSource.load(options.pack))
    try Output.write(TallyJSON.bytes(gathered.tally), to: output, replacing: replace)
  }
}
