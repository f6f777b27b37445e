internal import ArgumentParser
internal import Reports
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

/// `shoal workshop`: the commands for workshops, in which a group rates together.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Run a workshop in a room, or take part in one.",
    discussion: """
      A workshop is a folder. Its facilitator runs it, on a screen that everybody sees; people rate \
      on one keyboard that is passed round, or each on a terminal of their own with join. Nobody \
      sees an answer before the results are shown, and then only what protects everybody.
      """,
    subcommands: [
      NewWorkshop.self, RunWorkshop.self, ShowWorkshop.self, JoinWorkshop.self, PaperWorkshop.self,
      RehearseWorkshop.self, SummariseWorkshop.self, PrintWorkshop.self, WorkshopActions.self,
      CompareWorkshops.self, EraseWorkshop.self,
    ])
}

/// `shoal workshop new`: makes the folder of a new workshop.
struct NewWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a workshop, and open its plan.",
    discussion: """
      On a terminal its plan opens at once: what is rated, who sees what, how long it takes. The \
      plan begins with all themes, two rounds and 100 minutes; with --after, with the themes, the \
      wording and the settings of an earlier workshop, whose first round then stands beside this \
      one's in words. The earlier workshop is not changed.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "What the workshop is called.")
  var title: String

  @Option(
    help: ArgumentHelp(
      "The folder of an earlier workshop of the same team, for then and now.", valueName: "folder"),
    completion: .directory)
  var after: String?

  func validate() throws {
    guard !CleanText.clean(title).allSatisfy(\.isWhitespace) else {
      throw ValidationError("Give the workshop a title.")
    }
  }

  func run() throws {
    let pack = try PackSource.load(options.pack)
    let earlier = try after.map { try ShownWorkshop($0, options, mustBeOver: true) }
    try Failures.reported { () throws(StoreError) in
      let made = try WorkshopFolder.make(folder)
      let now = LocalClock.now
      if let earlier {
        try made.keepBefore(WorkshopOutlineJSON.bytes(earlier.outline, pack: pack))
      }
      let opened = try Journal.open(made.journal, at: now)
      try opened.journal.append(
        WorkshopPlan.beginning(
          CleanText.clean(title), after: earlier?.plan, pack: pack, at: now))
    }
    Console.message(
      "Made the workshop in \(folder). To lead it: "
        + "shoal workshop run \(Environment.quoted(folder))")
    guard MainActor.assumeIsolated({ TerminalSession.hasTerminal }) else { return }
    GuardedProcess.shelter()
    try Sitting.run(options) { appearance in
      var opened = try OpenedWorkshop(folder, options, appearance)
      opened.start = [.workshop(.settings)]
      return opened
    }
  }
}

/// `shoal workshop run`: opens the facilitator's screen.
struct RunWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Lead a workshop, on a screen that everybody may see.",
    discussion: """
      While shoal workshop show is open on another terminal, this screen is the facilitator's own, \
      with the words of the guide and what comes next, and the room sees the other one.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  func run() throws {
    GuardedProcess.shelter()
    try Sitting.run(options) { try OpenedWorkshop(folder, options, $0) }
  }
}

/// `shoal workshop join`: opens a participant's screen.
struct JoinWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Take part in a workshop, on a terminal of your own.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Flag(
    name: .customLong("passed-round"),
    help: "One keyboard for all: a curtain follows each sheet.")
  var isPassedRound = false

  func run() throws {
    // The facilitator's process, which lends its terminal, waits for this one and clears the
    // terminal.
    if isPassedRound { GuardedProcess.follow() } else { GuardedProcess.shelter() }
    try Sitting.run(options) { _ in
      try OpenedSheet(folder, options, isPassedRound: isPassedRound)
    }
  }
}

/// `shoal workshop summary`: writes the results of a workshop that may be disclosed.
struct SummariseWorkshop: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, pdf, docx, odt, json
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the summary of a workshop, as far as it may be shown.",
    discussion: "For pdf Shoal needs WeasyPrint or Chromium, for docx (Word) and odt pandoc.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Option(help: "The format: markdown, html, pdf, docx, odt or json.")
  var format = Format.markdown

  @OptionGroup var output: OutputOptions

  func run() throws {
    let written = try WrittenWorkshop(folder, options)
    try output.write(bytes(written))
  }

  private func bytes(_ workshop: WrittenWorkshop) throws -> [UInt8] {
    let report = workshop.printed(.summary).report
    switch format {
    case .markdown: return Array(Markdown.text(report).utf8)
    case .html: return Array(HTML.text(report).utf8)
    case .json: return Array(workshop.json.utf8)
    case .pdf: return try Documents.bytes(report, .pdf, to: output.file)
    case .docx: return try Documents.bytes(report, .docx, to: output.file)
    case .odt: return try Documents.bytes(report, .odt, to: output.file)
    }
  }
}

/// `shoal workshop print`: writes the printable documents of a workshop.
struct PrintWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Write the guide, the rating sheets or the action sheet.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Argument(help: "What to print: guide, sheets, actions or summary.")
  var document: WorkshopDocument

  @Option(help: ArgumentHelp("So many copies, each on pages of its own.", valueName: "n"))
  var copies = 1

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...WorkshopPlan.mostPeople).contains(copies) else {
      throw ValidationError("Print 1 to \(WorkshopPlan.mostPeople) copies.")
    }
  }

  func run() throws {
    let printed = try WrittenWorkshop(folder, options).printed(document, copies: copies)
    try output.write(printed.file)
  }
}

extension WorkshopDocument: ExpressibleByArgument {}

/// `shoal workshop erase`: erases a workshop.
struct EraseWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase a workshop with everything in it, for good.",
    discussion:
      "Copies elsewhere - backups, summaries, what a disk keeps by itself - are not reached.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    let names = try Failures.reported { () throws(StoreError) in
      try WorkshopFolder.eraseCandidates(folder)
    }
    if !yes { try ask(names) }
    try Failures.reported { () throws(WorkshopFault) in try WorkshopFolder.erase(folder) }
    Console.message("Erased \(folder).")
  }

  private func ask(_ names: [String]) throws {
    Console.message("This erases \(folder) for good: \(names.joined(separator: ", ")).")
    Console.hint("Type yes to erase it: ")
    guard readLine() == "yes" else {
      Console.message("Nothing was erased.")
      throw ExitCode(64)
    }
  }
}
