internal import Reports
internal import Workbook

/// The reports of a workbook as text, in the formats that the commands offer.
enum Summaries {
  /// Returns a report as a document of this format.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func document(
    _ report: Report, _ format: SummaryCommand.Format, to output: String?
  ) throws -> [UInt8] {
    switch format {
    case .html: Array(HTML.text(report).utf8)
    case .pdf: try Documents.bytes(report, .pdf, to: output)
    case .docx: try Documents.bytes(report, .docx, to: output)
    case .odt: try Documents.bytes(report, .odt, to: output)
    case .text: Array(PlainText.text(report, width: mailWidth).utf8)
    case .markdown, .json, .csv, .spss, .fhir: Array(Markdown.text(report).utf8)
    }
  }

  /// The width of a line that no mail program wraps, in characters.
  static let mailWidth = 72

  /// Returns the summary in a format that programs read; tables in the form asked for.
  static func data(
    _ workbook: ReadWorkbook, _ format: SummaryCommand.Format, _ form: TableForm, on day: Day
  ) -> [UInt8] {
    let (book, pack) = (workbook.book, workbook.pack)
    switch format {
    case .csv where !form.wide && !form.tableSchema:
      return TextCoding.mark + Array(table(workbook, form).utf8)
    case .csv: return Array(table(workbook, form).utf8)
    case .spss: return Array(spss(workbook, reading: SPSSPair.file).syntax.utf8)
    case .fhir:
      return Array(FHIRBundle.text(book, pack: pack, assessment: book.current, today: day).utf8)
    case .json, .markdown, .html, .pdf, .docx, .odt, .text:
      return Array(SummaryJSON.text(book, pack: pack, assessment: book.current, today: day).utf8)
    }
  }

  /// A summary as CSV, long or wide, or the Table Schema of that.
  private static func table(_ workbook: ReadWorkbook, _ form: TableForm) -> String {
    let (book, pack, number) = (workbook.book, workbook.pack, workbook.book.current)
    switch (form.wide, form.tableSchema) {
    case (false, true): return SummaryTableSchema.long(pack)
    case (true, true):
      return SummaryTableSchema.wide(
        book, pack: pack, assessment: number, onlyFigures: form.withoutTexts)
    case (false, false):
      return SummaryCSV.text(
        book, pack: pack, assessment: number, onlyFigures: form.withoutTexts)
    case (true, false):
      return SummaryWideCSV.text(
        book, pack: pack, assessment: number, onlyFigures: form.withoutTexts)
    }
  }

  /// SPSS syntax that reads a summary's figures, and those figures as CSV.
  static func spss(_ workbook: ReadWorkbook, reading file: String) -> (syntax: String, csv: String)
  {
    let (book, pack, number) = (workbook.book, workbook.pack, workbook.book.current)
    return (
      SPSSSyntax.text(book, pack: pack, assessment: number, reading: file),
      SummaryWideCSV.text(book, pack: pack, assessment: number, onlyFigures: true)
    )
  }

  static func review(_ workbook: ReadWorkbook, on day: Day) -> String {
    PlainText.text(
      .review(workbook.book, pack: workbook.pack, assessment: workbook.book.current))
  }

  static func actions(_ workbook: ReadWorkbook, on day: Day) -> String {
    PlainText.text(.actions(workbook.book, pack: workbook.pack, today: day))
  }
}
