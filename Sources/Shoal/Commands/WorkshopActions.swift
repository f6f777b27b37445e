internal import ArgumentParser
internal import Reports
internal import Store
internal import Workbook

/// `shoal workshop actions`: prints what a room took on, as text or in a format for another program.
struct WorkshopActions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "List what the room took on: due, to come and closed.",
    discussion: """
      With the owner of each action. For a calendar or a task list: ics writes iCalendar to-dos, \
      taskwarrior what `task import` reads. Each action keeps its identifier, so that a second \
      export updates the first. One that is dropped is not written any more; remove it there as \
      well.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folder of the workshop.", completion: .directory)
  var folder: String

  @Option(help: "The format: text, ics, taskwarrior or json.")
  var format = ActionsCommand.Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    let place = try WorkshopPlace(folder, options)
    let contents = try Failures.reported { () throws(StoreError) in
      try WorkbookFile.read(place.folder.journal)
    }
    contents.warn(place.folder.journal)
    try place.confirmPack(contents.book)
    try output.write(text(contents, place.pack))
  }

  private func text(_ contents: JournalContents, _ pack: Pack) throws -> String {
    switch format {
    case .text:
      PlainText.text(
        .roomActions(book: contents.book, pack: pack, today: LocalClock.now.day),
        drawing: !options.linear)
    case .ics: ActionsICalendar.text(try sent(contents, pack))
    case .taskwarrior: ActionsTaskwarrior.text(try sent(contents, pack))
    case .json: ActionsJSON.text(try sent(contents, pack))
    }
  }

  private func sent(_ contents: JournalContents, _ pack: Pack) throws -> SentActions {
    try SentActions(
      checked: contents.book, contents.changes,
      identifier: contents.header?.workbook ?? "", pack, isOfRoom: true)
  }
}
