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

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if gathering.inputs.isEmpty { throw ValidationError("Name what to count: files or folders.") }
  }

  func run() throws {
    let gathered = try gathering.gathered(PackSource.load(options.pack))
    try output.write(TallyJSON.bytes(gathered.tally))
  }
}
