internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal summary`: what a leader hands on.
struct SummaryCommand: ParsableCommand {
  /// How a summary is written.
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

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"))
  var output: String?

  @Option(help: "The format: markdown, html, pdf, docx, odt, json, csv, spss or fhir.")
  var format = Format.markdown

  @OptionGroup var table: TableForm

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  func validate() throws {
    guard format == .csv || !table.isAsked else {
      throw ValidationError("--wide, --without-texts and --table-schema go with --format csv.")
    }
    if format == .spss, output?.hasSuffix(".csv") ?? false {
      throw ValidationError("-o names the syntax, such as summary.sps; the CSV goes beside it.")
    }
  }

  func run() throws {
    let workbook = try ReadWorkbook(options)
    if format == .spss, let output, output != "-" {
      let pair = SPSSPair(syntax: output)
      return try pair.write(Summaries.spss(workbook, reading: pair.name), replacing: replace)
    }
    let bytes = try Summaries.bytes(
      workbook, format, table, on: LocalClock.now.day, to: output)
    try Output.write(bytes, to: output, replacing: replace)
  }
}
