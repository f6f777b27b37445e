internal import ArgumentParser
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

/// `shoal workshop rehearse`: makes a copy of a plan with made-up answers, and opens it.
struct RehearseWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Try a workshop beforehand, with made-up answers.",
    discussion: """
      Makes a new folder with the plan of the workshop, and opens it as run does. When you open a \
      round there, sheets are made up and handed in, one fewer than the people you expect, so that \
      you can fill one in: some themes are answered alike, some at both ends, some in between; a \
      few answers are 'no chance' or left empty, and one statement too seldom to be shown. In the \
      second round a third of the answers move a step towards the middle. Every screen and every \
      document says that it is a rehearsal. The workshop itself is only read.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The folder to make, in place of one beside the workshop, with -rehearsal at the end of its "
        + "name.", valueName: "folder"), completion: .directory)
  var copy: String?

  @Option(help: ArgumentHelp("So many people, in place of those the plan expects.", valueName: "n"))
  var people: Int?

  @Option(
    help: ArgumentHelp(
      "The number that answers are drawn from: the same number, the same answers.", valueName: "n"))
  var seed = 1

  func validate() throws {
    guard people.map((1...WorkshopPlan.mostPeople).contains) ?? true else {
      throw ValidationError("Rehearse with 1 to \(WorkshopPlan.mostPeople) people.")
    }
    guard seed >= 0 else { throw ValidationError("Give a seed from 0 up.") }
  }

  func run() throws {
    let place = try WorkshopPlace(folder, options)
    let book = try Failures.reported { () throws(StoreError) in try place.book() }
    try place.confirmPack(book)
    let before = try Failures.reported { () throws(StoreError) in
      try place.folder.beforeBytes()
    }
    let made = try make(book, place.pack, before)
    let path = Environment.quoted(made)
    Console.message(
      "Made a rehearsal of \(folder) in \(made), which marks everything as made up. \(folder) is as "
        + "it was.\nTo go on with it: shoal workshop run \(path)\n"
        + "To throw it away: shoal workshop erase \(path)")
    let appearance = Appearance(options, try Configuration.load())
    let hasTerminal = MainActor.assumeIsolated { TerminalSession.hasTerminal }
    guard appearance.isLinear || hasTerminal else { return }
    GuardedProcess.shelter()
    try Sitting.run(options) { try OpenedWorkshop(made, options, $0) }
  }

  /// Makes the folder, and returns its path.
  private func make(_ book: Book, _ pack: Pack, _ before: [UInt8]?) throws -> String {
    let path = copy ?? Environment.real(folder) + "-rehearsal"
    if case .some = try? WorkshopFolder.open(path) {
      let quoted = Environment.quoted(path)
      Console.message(
        "There is a workshop in \(path) already. Go on with it: shoal workshop run \(quoted)\n"
          + "Or throw it away first: shoal workshop erase \(quoted)")
      throw ExitCode(73)
    }
    return try Failures.reported { () throws(StoreError) in
      let made = try WorkshopFolder.make(path)
      if let before { try made.keepBefore(before) }
      let now = LocalClock.now
      let opened = try Journal.open(made.journal, at: now)
      try opened.journal.append(
        Rehearsal.beginning(of: book, number: seed, people: people, pack: pack, at: now))
      return made.path
    }
  }
}
