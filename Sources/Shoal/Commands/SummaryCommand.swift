internal import ArgumentParser
internal import Reports
internal import Store
internal import Workbook

/// `shoal summary`: writes the reflection summary.
struct SummaryCommand: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, pdf, docx, odt, text, json, csv, spss, fhir

    /// True for a document that people read.
    var isDocument: Bool {
      switch self {
      case .markdown, .html, .pdf, .docx, .odt, .text: true
      case .json, .csv, .spss, .fhir: false
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the reflection summary.",
    discussion: """
      What was left out on the summary screen is left out here too. For pdf Shoal needs WeasyPrint \
      or Chromium, for docx (Word) and odt pandoc; text is for a mail.

      --one-page is for somebody who has four minutes: what stands out, every theme in one drawing, \
      and the next steps. --account 1 is the first reflection as a profession's form asks for it, \
      without scores.

      With spss, -o summary.sps writes the syntax, and summary.csv beside it, which it reads. To \
      the terminal goes the syntax alone; it reads \(SPSSPair.file), which --format csv --wide \
      --without-texts writes. fhir is FHIR R4, and is not read back.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var output: OutputOptions

  @Option(help: "The format: markdown, html, pdf, docx, odt, text, json, csv, spss or fhir.")
  var format = Format.markdown

  @Flag(help: "Write one page: what stands out, every theme, the next steps.")
  var onePage = false

  @Option(
    help: ArgumentHelp(
      "Write one reflection as an account, by its number among those of the assessment.",
      valueName: "number"))
  var account: Int?

  @OptionGroup var table: TableForm

  func validate() throws {
    guard format == .csv || !table.isAsked else {
      throw ValidationError("--wide, --without-texts and --table-schema go with --format csv.")
    }
    guard format.isDocument || !onePage && account == nil else {
      throw ValidationError("--one-page and --account make documents, such as --format pdf.")
    }
    guard !onePage || account == nil else {
      throw ValidationError("--one-page and --account are two documents. Leave one of them out.")
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
    let day = LocalClock.now.day
    guard format.isDocument else {
      return try output.write(Summaries.data(workbook, format, table, on: day))
    }
    let report = try report(workbook, on: day)
    try output.write(Summaries.document(report, format, to: output.file))
  }

  private func report(_ workbook: ReadWorkbook, on day: Day) throws -> Report {
    let (book, pack) = (workbook.book, workbook.pack)
    guard let account else {
      return onePage
        ? .onePage(book, pack: pack, assessment: book.current, today: day)
        : .summary(book, pack: pack, assessment: book.current, today: day)
    }
    let accounts = book.accounts(pack, in: book.current)
    guard accounts.indices.contains(account - 1) else {
      Console.message(SummaryCommand.noAccount(account, accounts))
      throw ExitCode(64)
    }
    return .account(
      accounts[account - 1], book, pack: pack, assessment: book.current, today: day)
  }

  /// The message that there is no account of a number, with those that there are.
  private static func noAccount(_ number: Int, _ accounts: [ReflectiveAccount]) -> String {
    guard !accounts.isEmpty else {
      return "Nothing is written under Reflect yet, so there is no account."
    }
    let list = accounts.enumerated().map { "  \($0 + 1)  \($1.theme.title), \($1.frame)" }
    return (["There is no account \(number). There are:"] + list).joined(separator: "\n")
  }
}
