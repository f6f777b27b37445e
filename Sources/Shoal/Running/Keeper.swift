internal import Canvas
internal import Reports
internal import Screens
internal import Store
internal import Workbook

/// Storage for the words of a sitting: the file of a workbook, a workshop's folder, or a sheet in
/// it.
@MainActor
protocol Keeper: AnyObject {
  /// Puts changes on the disk for good; without changes, a text that is written no more where it
  /// belongs. Throws what to tell the person.
  func append(_ changes: [Change], _ model: Model) throws(NotKept)
  /// Looks how the rounds of a workshop stand; nil outside one.
  func look(_ model: Model) -> Event?
  /// Does what a facilitator asks for, and returns the news; nil for every other seat.
  func perform(_ effect: RoomEffect, _ model: Model) -> Event?
  /// Does what a participant asks for, and returns the news; nil for every other seat.
  func perform(_ effect: SheetEffect, _ model: Model) -> Event?
  /// Forgets the sheet in hand.
  func forget()
  /// The document that the person reads or saves.
  func document(_ model: Model) -> Printed
  /// Keeps what the disk never took elsewhere. Returns what to tell the person.
  func keepAside(_ unsaved: [Change]) -> String
}

extension Keeper {
  func look(_ model: Model) -> Event? { nil }
  func perform(_ effect: RoomEffect, _ model: Model) -> Event? { nil }
  func perform(_ effect: SheetEffect, _ model: Model) -> Event? { nil }
  func forget() {}
}

/// Why something is not on the disk, for people.
struct NotKept: Error {
  let message: String
}

/// A document and how it is written to a file.
struct Printed {
  let report: Report
  /// The contents of a file for programs, which is shown as it is; nil for a document that people
  /// read.
  var data: String?
  /// The contents of a page with drawings; its words are shown.
  var page: String?
  /// The number of copies on paper; nil for a document that is read on a screen, in Markdown.
  var copies: Int?

  /// The contents of a file of it.
  var file: String {
    data ?? page ?? copies.map { Paper.text(report, copies: $0) } ?? Markdown.text(report)
  }

  /// Returns its text on a screen with a number of columns.
  func text(width: Int) -> String {
    data.map { Wrap.rows($0, width: width).joined(separator: "\n") }
      ?? PlainText.text(report, width: width)
  }
}

/// Keeps a person's workbook.
final class WorkbookKeeper: Keeper {
  private let journal: Journal
  private let path: String

  init(_ journal: Journal, at path: String) {
    self.journal = journal
    self.path = path
  }

  func append(_ changes: [Change], _ model: Model) throws(NotKept) {
    do throws(StoreError) {
      try journal.append(changes)
    } catch {
      throw NotKept(message: error.message)
    }
  }

  func document(_ model: Model) -> Printed {
    let (book, pack, number) = (model.book, model.pack, model.assessment)
    let today = LocalClock.now.day
    let isShort = model.summaryFormat == .onePage
    let report =
      isShort
      ? Report.onePage(book, pack: pack, assessment: number, today: today)
      : .summary(book, pack: pack, assessment: number, today: today)
    switch model.summaryFormat {
    case .markdown: return Printed(report: report)
    case .html, .onePage: return Printed(report: report, page: HTML.text(report))
    case .text:
      return Printed(report: report, data: PlainText.text(report, width: Summaries.mailWidth))
    case .json:
      let data = SummaryJSON.text(book, pack: pack, assessment: number, today: today)
      return Printed(report: report, data: data)
    case .csv:
      // Spreadsheets know by the mark that the file is UTF-8.
      let data = "\u{FEFF}" + SummaryCSV.text(book, pack: pack, assessment: number)
      return Printed(report: report, data: data)
    }
  }

  func keepAside(_ unsaved: [Change]) -> String {
    let words = "Not everything could be saved in \(path)."
    do throws(StoreError) {
      let other = try journal.keepAside(unsaved, orIn: Environment.foldersForRescue)
      return "\(words) All of it is in \(other). To go on with that, start\n"
        + "shoal --workbook \(Environment.quoted(other))"
    } catch {
      return "\(words) Nor could a copy be kept anywhere else. \(error.message)"
    }
  }
}
