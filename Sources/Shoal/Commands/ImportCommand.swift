internal import ArgumentParser
internal import Glibc
internal import Reports
internal import Screens
internal import Store
internal import Workbook

/// `shoal import`: imports a summary written by `shoal summary`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read back what `shoal summary --format json` or `--format csv` wrote.",
    discussion: """
      Says first what would change, and changes nothing before you say yes. Only what the \
      workbook lacks is added: where it has another answer, that is named, and stays. The \
      workbook is your own, or the one that --workbook names; a new one is made. `u` takes \
      imported answers back like any others.

      The table may have been through a spreadsheet, saved as CSV, .xlsx or .ods: spreadsheets \
      need LibreOffice. Every mistake is named, and with one nothing is imported.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: ArgumentHelp("The file to read; - is standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Flag(help: "Import without asking.")
  var yes = false

  @Flag(help: "Where the workbook has another answer, take the one in the file.")
  var overwrite = false

  func run() throws {
    let workbook = try ReadWorkbook(options, orNew: true)
    let contents = try contents(workbook.pack)
    let plan = try reported { () throws(ImportError) in
      try ImportPlan(contents, into: workbook.book)
    }
    let place = try options.workbookPath()
    Console.write(
      PlainText.text(
        .importing(
          plan, pack: workbook.pack, into: Environment.abbreviated(place), overwriting: overwrite),
        drawing: !options.linear))
    guard !plan.changes(overwriting: overwrite, at: LocalClock.now).isEmpty else {
      let rest = plan.hasConflicts ? " --overwrite would take what is different." : ""
      return Console.message("There is nothing new to import.\(rest)")
    }
    if try isWanted() { try perform(plan, contents, place) }
  }

  private func contents(_ pack: Pack) throws -> SummaryContents {
    let bytes = try Failures.reported { () throws(StoreError) in
      try file == "-" ? WholeFile.readStandardInput() : WholeFile.read(file)
    }
    let text = Spreadsheet.begins(bytes) ? try Spreadsheet.csv(of: bytes, name: name) : bytes
    return try reported { () throws(ImportError) in try SummaryContents.read(text, pack: pack) }
  }

  private var name: String { file == "-" ? "standard input" : file }

  private func reported<Result>(_ body: () throws(ImportError) -> Result) throws -> Result {
    do throws(ImportError) {
      return try body()
    } catch {
      Console.message("\(name): \(error.message)")
      throw ExitCode(65)
    }
  }

  /// Asks for confirmation and returns whether the person confirms.
  ///
  /// With `--yes`, returns true without asking. Without a terminal to ask on, returns false.
  private func isWanted() throws -> Bool {
    if yes { return true }
    guard file != "-", isatty(STDIN_FILENO) == 1 else {
      Console.message("Nothing is changed yet. To import this, add --yes.")
      return false
    }
    Console.hint("Import this? Type yes, or anything else to leave it: ")
    var input = TypedInput()
    let answer = input.next()?.text ?? ""
    if ["yes", "y"].contains(answer.lowercased()) { return true }
    Console.message("Nothing is changed.")
    return false
  }

  /// Saves the changes, provided that the workbook still gives the same plan as the one that was
  /// shown.
  private func perform(_ plan: ImportPlan, _ contents: SummaryContents, _ place: String) throws {
    let changes = try Failures.reported { () throws(StoreError) -> [Change] in
      let opened = try Journal.open(place, at: LocalClock.now)
      if case .readOnly(let reason) = opened.access { throw .readOnly(place, reason) }
      for notice in opened.notices { Console.message(notice) }
      let now = try? ImportPlan(contents, into: opened.book)
      guard now == plan else { throw .changedOutside(place) }
      let changes = plan.changes(overwriting: overwrite, at: LocalClock.now)
      try opened.journal.append(changes)
      return changes
    }
    let answers = changes.count == 1 ? "1 change is" : "\(changes.count) changes are"
    let left = plan.hasConflicts && !overwrite ? " What is different here was left as it is." : ""
    Console.message("Imported: \(answers) saved in \(Environment.abbreviated(place)).\(left)")
  }
}
