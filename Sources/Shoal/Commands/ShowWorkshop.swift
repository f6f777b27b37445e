internal import ArgumentParser
internal import Terminal

/// `shoal workshop show`: opens a screen for the room.
struct ShowWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a workshop to the room, on a screen of its own.",
    discussion: """
      It follows what the facilitator opens in shoal workshop run, at once, and changes nothing. The \
      key b makes everything large, for the back row. With --linear it says each new stage as it \
      comes. It knows nothing that the room was not shown.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  func run() throws {
    GuardedProcess.shelter()
    try Sitting.run(options) { _ in try OpenedShow(folder, options) }
  }
}
