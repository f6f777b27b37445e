internal import Reports
internal import Workbook

/// The reports of a workbook as text, in the formats that the commands offer.
enum Summaries {
  static func markdown(_ book: Book, _ pack: Pack, assessment: Int, on day: Day) -> String {
    Markdown.text(.summary(book, pack: pack, assessment: assessment, today: day))
  }

  /// The summary as a file of this format has it.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func bytes(
    _ workbook: ReadWorkbook, _ format: SummaryCommand.Format, on day: Day, to output: String?
  ) throws -> [UInt8] {
    let (book, pack) = (workbook.book, workbook.pack)
    let report = Report.summary(book, pack: pack, assessment: book.current, today: day)
    switch format {
    case .markdown: return Array(Markdown.text(report).utf8)
    case .html: return Array(HTML.text(report).utf8)
    case .pdf: return try Documents.bytes(report, .pdf, to: output)
    case .docx: return try Documents.bytes(report, .docx, to: output)
    case .odt: return try Documents.bytes(report, .odt, to: output)
    case .json:
      let text = SummaryJSON.text(book, pack: pack, assessment: book.current, today: day)
      return Array(text.utf8)
    case .csv: return Array(table(workbook).utf8)
    }
  }

  /// A summary as CSV, long or wide, or the Table Schema of that.
  static func table(
    _ workbook: ReadWorkbook, isWide: Bool = false, isSchema: Bool = false
  ) -> String {
    let (book, pack) = (workbook.book, workbook.pack)
    switch (isWide, isSchema) {
    case (false, false): return SummaryCSV.text(book, pack: pack, assessment: book.current)
    case (true, false): return SummaryWideCSV.text(book, pack: pack, assessment: book.current)
    case (false, true): return SummaryTableSchema.long(pack)
    case (true, true):
      return SummaryTableSchema.wide(book, pack: pack, assessment: book.current)
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
