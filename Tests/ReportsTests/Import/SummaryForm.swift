import Reports
import Workbook

/// The forms of a summary that are read back.
enum SummaryForm: String, CaseIterable {
  case json, long, wide

  /// A summary of the book with its private parts taken in.
  func text(_ book: Book) -> String {
    var book = book
    for part in [SummaryPart.watchFors, .notes] { book.apply(Change(.takenIn(part), .tick)) }
    return written(book)
  }

  private func written(_ book: Book) -> String {
    let (pack, number) = (SamplePack.pack, book.current)
    switch self {
    case .json: return book.summaryJSON
    case .long: return SummaryCSV.text(book, pack: pack, assessment: number)
    case .wide: return SummaryWideCSV.text(book, pack: pack, assessment: number)
    }
  }
}

/// A text as it is read and planned into a workbook.
enum Importing {
  static let moment = Moment(milliseconds: 1_795_426_304_000, day: SampleBook.today, minute: 571)

  static func plan(_ text: String, into book: Book = Book()) throws -> ImportPlan {
    try ImportPlan(SummaryContents.read(Array(text.utf8), pack: SamplePack.pack), into: book)
  }

  /// The book that an import leads to.
  static func result(
    _ text: String, into book: Book = Book(), overwriting: Bool = false
  ) throws -> Book {
    var book = book
    for change in try plan(text, into: book).changes(overwriting: overwriting, at: moment) {
      book.apply(change)
    }
    return book
  }

  /// The book that the bytes of a file lead to.
  static func result(_ bytes: [UInt8]) throws -> Book {
    var book = Book()
    let contents = try SummaryContents.read(bytes, pack: SamplePack.pack)
    let plan = try ImportPlan(contents, into: book)
    for change in plan.changes(overwriting: false, at: moment) { book.apply(change) }
    return book
  }

  /// What is said of a text that cannot be read.
  static func message(_ text: String, into book: Book = Book()) -> String {
    do throws(ImportError) {
      _ = try ImportPlan(
        SummaryContents.read(Array(text.utf8), pack: SamplePack.pack), into: book)
      return ""
    } catch {
      return error.message
    }
  }
}
