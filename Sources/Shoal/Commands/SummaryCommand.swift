internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal summary`: what a leader hands on.
struct SummaryCommand: ParsableCommand {
  /// How a summary is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, pdf, docx, odt, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the reflection summary.",
    discussion: """
      What was left out on the summary screen is left out here too. For pdf Shoal needs WeasyPrint \
      or Chromium, for docx (Word) and odt pandoc.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"))
  var output: String?

  @Option(help: "The format: markdown, html, pdf, docx, odt, json or csv.")
  var format = Format.markdown

  @Flag(help: "With csv: one row with a column for everything, in place of a row for each.")
  var wide = false

  @Flag(
    name: .customLong("table-schema"),
    help: "With csv: write what the columns are, as a Table Schema, in place of the answers.")
  var tableSchema = false

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  func validate() throws {
    guard format == .csv || !wide && !tableSchema else {
      throw ValidationError("--wide and --table-schema go with --format csv.")
    }
  }

  func run() throws {
    let workbook = try ReadWorkbook(options)
    let bytes =
      format == .csv
      ? Array(Summaries.table(workbook, isWide: wide, isSchema: tableSchema).utf8)
      : try Summaries.bytes(workbook, format, on: LocalClock.now.day, to: output)
    try Output.write(bytes, to: output, replacing: replace)
  }
}
