internal import Reports
internal import Workbook

/// The reports of a workbook as text, in the formats that the commands offer.
enum Summaries {
  /// The summary as a file of this format has it; tables in the form asked for.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  static func bytes(
    _ workbook: ReadWorkbook, _ format: SummaryCommand.Format, _ form: TableForm, on day: Day,
    to output: String?
  ) throws -> [UInt8] {
    let (book, pack) = (workbook.book, workbook.pack)
    let report = Report.summary(book, pack: pack, assessment: book.current, today: day)
    switch format {
    case .markdown: return Array(Markdown.text(report).utf8)
    case .html: return Array(HTML.text(report).utf8)
    case .pdf: return try Documents.bytes(report, .pdf, to: output)
    case .docx: return try Documents.bytes(report, .docx, to: output)
    case .odt: return try Documents.bytes(report, .odt, to: output)
    case .csv where !form.wide && !form.tableSchema:
      return TextCoding.mark + Array(table(workbook, form).utf8)
    case .json, .csv, .spss, .fhir: return Array(data(workbook, format, form, on: day).utf8)
    }
  }

  /// The formats that programs read.
  private static func data(
    _ workbook: ReadWorkbook, _ format: SummaryCommand.Format, _ form: TableForm, on day: Day
  ) -> String {
    let (book, pack) = (workbook.book, workbook.pack)
    switch format {
    case .csv: return table(workbook, form)
    case .spss: return spss(workbook, reading: SPSSPair.file).syntax
    case .fhir: return FHIRBundle.text(book, pack: pack, assessment: book.current, today: day)
    case .json: return SummaryJSON.text(book, pack: pack, assessment: book.current, today: day)
    case .markdown, .html, .pdf, .docx, .odt: return ""
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
