internal import ArgumentParser
internal import Reports
internal import Scoring
internal import Workbook

/// `shoal workshop compare`: sets workshops side by side, in words.
struct CompareWorkshops: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, pdf, docx, odt, json
  }

  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set workshops side by side: one team over time, or several.",
    discussion: """
      Themes and statements down, workshops across, in the order given: the middle answer of the \
      first round and how close the answers were, in words. Only what each room was shown is used, \
      and no number of people or answers is in it. For pdf Shoal needs WeasyPrint or Chromium, for \
      docx (Word) and odt pandoc.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The folders of two workshops or more.", completion: .directory)
  var folders: [String]

  @Option(help: "The format: text, html, pdf, docx, odt or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard folders.count > 1 else {
      throw ValidationError("Name the folders of two workshops or more.")
    }
    guard Set(folders.map(Environment.real)).count == folders.count else {
      throw ValidationError("A workshop stands beside others, not beside itself.")
    }
  }

  func run() throws {
    let pack = try PackSource.load(options.pack)
    let outlines = try folders.map { try ShownWorkshop($0, options).outline }
    try output.write(bytes(WorkshopComparison(outlines, pack: pack)))
  }

  private func bytes(_ comparison: WorkshopComparison) throws -> [UInt8] {
    let today = LocalClock.now.day
    let report = Report.comparison(comparison, today: today)
    switch format {
    case .text: return Array(PlainText.text(report, drawing: !options.linear).utf8)
    case .html: return Array(HTML.text(report).utf8)
    case .json: return Array(ComparisonJSON.text(comparison, today: today).utf8)
    case .pdf: return try Documents.bytes(report, .pdf, to: output.file)
    case .docx: return try Documents.bytes(report, .docx, to: output.file)
    case .odt: return try Documents.bytes(report, .odt, to: output.file)
    }
  }
}
