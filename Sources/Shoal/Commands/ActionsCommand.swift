internal import ArgumentParser
internal import Reports
internal import Workbook

/// `shoal actions`: prints the action plans, as text or in a format for another program.
struct ActionsCommand: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, ics, taskwarrior, json
  }

  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "List the plans: due, to come and closed.",
    discussion: """
      For your calendar or your task list: ics writes iCalendar, with an event and an alarm for the \
      day of each plan, for the day to look back on it and for the next look at the whole, and a \
      to-do for each plan; taskwarrior what `task import` reads. Each plan keeps its identifier, so that a second export updates the first. \
      A plan that you drop is not written any more; remove it there as well.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The format: text, ics, taskwarrior or json.")
  var format = Format.text

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What an ics file has: events, todos or both.", valueName: "kind"))
  var kind: CalendarKind?

  func validate() throws {
    if kind != nil, format != .ics { throw ValidationError("--as goes with --format ics.") }
  }

  func run() throws {
    let workbook = try ReadWorkbook(options)
    try output.write(text(workbook))
  }

  private func text(_ workbook: ReadWorkbook) throws -> String {
    switch format {
    case .text: return Summaries.actions(workbook, on: LocalClock.now.day)
    case .ics: return ActionsICalendar.text(try sent(workbook), as: kind ?? .both)
    case .taskwarrior: return ActionsTaskwarrior.text(try sent(workbook))
    case .json: return ActionsJSON.text(try sent(workbook))
    }
  }

  private func sent(_ workbook: ReadWorkbook) throws -> SentActions {
    try SentActions(
      checked: workbook.book, workbook.changes, identifier: workbook.identifier, workbook.pack)
  }
}

extension SentActions {
  /// Creates the export from what a file holds.
  ///
  /// - Throws: `ExitCode` after saying that the file has lost its identifier.
  init(
    checked book: Book, _ changes: [Change], identifier: String, _ pack: Pack,
    isOfRoom: Bool = false
  ) throws {
    if identifier.isEmpty, !changes.isEmpty {
      Console.message(
        "The first line of this \(isOfRoom ? "workshop" : "workbook") is lost, and with it what "
          + "tells its plans from those of others. `shoal repair` gives it a new one.")
      throw ExitCode(65)
    }
    self.init(book, changes, workbook: identifier, pack: pack, isOfRoom: isOfRoom)
  }
}

extension CalendarKind: ExpressibleByArgument {}
