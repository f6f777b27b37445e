internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal summary`: what a leader hands on.
struct SummaryCommand: ParsableCommand {
  /// How a summary is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, pdf, docx, odt, json
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

  @Option(help: "The format: markdown, html, pdf, docx, odt or json.")
  var format = Format.markdown

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  func run() throws {
    let workbook = try ReadWorkbook(options)
    let bytes = try Summaries.bytes(workbook, format, on: LocalClock.now.day, to: output)
    try Output.write(bytes, to: output, replacing: replace)
  }
}
