internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal summary`: writes the reflection summary.
struct SummaryCommand: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, pdf, docx, odt, json, csv, spss, fhir
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the reflection summary.",
    discussion: """
      What was left out on the summary screen is left out here too. For pdf Shoal needs WeasyPrint \
      or Chromium, for docx (Word) and odt pandoc.

      With spss, -o summary.sps writes the syntax, and summary.csv beside it, which it reads. To \
      the terminal goes the syntax alone; it reads \(SPSSPair.file), which --format csv --wide \
      --without-texts writes. fhir is FHIR R4, and is not read back.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var output: OutputOptions

  @Option(help: "The format: markdown, html, pdf, docx, odt, json, csv, spss or fhir.")
  var format = Format.markdown

  @OptionGroup var table: TableForm

  func validate() throws {
    guard format == .csv || !table.isAsked else {
      throw ValidationError("--wide, --without-texts and --table-schema go with --format csv.")
    }
    if format == .spss, output.file?.hasSuffix(".csv") ?? false {
      throw ValidationError("-o names the syntax, such as summary.sps; the CSV goes beside it.")
    }
  }

  func run() throws {
    let workbook = try ReadWorkbook(options)
    if format == .spss, let file = output.file, file != "-" {
      let pair = SPSSPair(syntax: file)
      return try pair.write(Summaries.spss(workbook, reading: pair.name), replacing: output.replace)
    }
    let bytes = try Summaries.bytes(
      workbook, format, table, on: LocalClock.now.day, to: output.file)
    try output.write(bytes)
  }
}
