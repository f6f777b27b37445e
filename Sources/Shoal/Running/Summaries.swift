internal import Reports
internal import Workbook

/// The reports of a workbook as text, in the formats that the commands offer.
enum Summaries {
  static func markdown(_ book: Book, _ pack: Pack, assessment: Int, on day: Day) -> String {
    Markdown.text(.summary(book, pack: pack, assessment: assessment, today: day))
  }

  static func text(_ workbook: ReadWorkbook, _ format: SummaryCommand.Format, on day: Day) -> String
  {
    let (book, pack) = (workbook.book, workbook.pack)
    switch format {
    case .markdown: return markdown(book, pack, assessment: book.current, on: day)
    case .html:
      return HTML.text(.summary(book, pack: pack, assessment: book.current, today: day))
    case .json: return SummaryJSON.text(book, pack: pack, assessment: book.current, today: day)
    }
  }

  static func review(_ workbook: ReadWorkbook, on day: Day) -> String {
    PlainText.text(
      .review(workbook.book, pack: workbook.pack, assessment: workbook.book.current))
  }

  static func actions(_ workbook: ReadWorkbook, on day: Day) -> String {
    PlainText.text(.actions(workbook.book, pack: workbook.pack, today: day))
  }
}
