internal import ArgumentParser
internal import Terminal

/// `shoal workshop paper`: opens the screen on which paper sheets are typed in.
struct PaperWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", abstract: "Type in the sheets that people filled in on paper.",
    discussion: """
      Each sheet is one row of marks, in the order of the paper: 3 2 4 0 - and so on, with or \
      without spaces, and - for a line left empty. The row is read back, theme by theme, before it \
      is handed in; how many are in and how many are expected is always in sight. Print the sheets \
      with shoal workshop print FOLDER sheets.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Flag(
    name: .customLong("passed-round"),
    help: "On the terminal of the facilitator, who goes on afterwards.")
  var isPassedRound = false

  func run() throws {
    if isPassedRound { GuardedProcess.follow() } else { GuardedProcess.shelter() }
    try Sitting.run(options) { _ in
      try OpenedSheet(folder, options, isPassedRound: false, isPaper: true)
    }
  }
}
