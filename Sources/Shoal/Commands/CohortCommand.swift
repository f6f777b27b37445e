internal import ArgumentParser
internal import Reports
internal import Scoring
internal import Workbook

/// `shoal cohort`: what many people's answers tell, as far as it may be shown.
struct CohortCommand: ParsableCommand {
  /// The format of a cohort.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, pdf, docx, odt, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Say what the answers of many people tell, and nothing about any one of them.",
    discussion: """
      What a survey tool or a spreadsheet exports goes in as it is: a row for each person and a \
      column for each statement, headed by its identifier, also at the end of a path, or by its \
      own text; in it the number, or the label, or nothing for not answered. Or it has a row for \
      each answer, with the columns person, statement and answer. Either may have group, person \
      and time: then the latest answers of a person count. Spreadsheets need LibreOffice.

      The result may be handed on: every figure, and every difference between figures, is about \
      ten people or more. Whoever cannot be told from nine others, by group and by which \
      statements they rated, is in it; the others are left out of that theme, and counted. Hand \
      on one result, when nobody can be added any more. With --confidential nothing is held \
      back: for whoever holds the answers anyway.

      With --before and --after it says how answers moved. Where both files name people, only \
      those in both count, and it says how many went up and down.

      With --rows rows.csv it writes no figures, but everybody's answers, a row for each person, \
      and beside them rows.sps and rows.R, with which SPSS and R read and label them. They are as \
      confidential as the answers.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var gathering: GatheringOptions

  @Option(help: "The format: text, html, pdf, docx, odt, json or csv.")
  var format = Format.text

  @Option(
    name: .customLong("minimum-group"),
    help: ArgumentHelp(
      "Show nothing about fewer people than this: 10 unless you say otherwise, 5 at least.",
      valueName: "n"))
  var minimumGroup: Int?

  @Option(
    help: ArgumentHelp(
      "Take groups as one. May be given several times; an empty name is people without a group.",
      valueName: "group+group"))
  var merge: [String] = []

  @Option(
    help: ArgumentHelp(
      "The answers of a first time, to set beside those of --after. May be given several times.",
      valueName: "input"),
    completion: .file())
  var before: [String] = []

  @Option(
    help: ArgumentHelp(
      "The answers of a second time; of the same file as --before, each person's last row.",
      valueName: "input"),
    completion: .file())
  var after: [String] = []

  @Flag(help: "Hold nothing back. The result is as confidential as the answers.")
  var confidential = false

  @Option(
    help: ArgumentHelp(
      "Write everybody's answers to this CSV file, and syntax for SPSS and R beside it, and no figures.",
      valueName: "file"),
    completion: .file())
  var rows: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try validateRows()
    guard before.isEmpty == after.isEmpty, before.isEmpty != gathering.inputs.isEmpty else {
      throw ValidationError(
        before.isEmpty != after.isEmpty
          ? "--before and --after go together: name the answers of both times."
          : before.isEmpty
            ? "Name what to read: files or folders, or those of two times with --before A --after B."
            : "With --before and --after there are no other inputs. Leave the other files out.")
    }
    guard !(before + after).contains("-") else {
      throw ValidationError("--before and --after take files and folders, not standard input.")
    }
    guard let minimumGroup else { return }
    guard !confidential else {
      throw ValidationError(
        "--confidential holds nothing back, so there is no --minimum-group. Leave one of them out.")
    }
    guard minimumGroup >= CohortRules.least else {
      throw ValidationError(
        "The smallest group is \(CohortRules.least): of fewer people, a few together know what "
          + "each of the others said. For whoever holds the answers anyway there is --confidential."
      )
    }
  }

  private func validateRows() throws {
    guard let rows else { return }
    guard rows.hasSuffix(".csv"), rows.count > 4, !rows.hasSuffix("/.csv") else {
      throw ValidationError(
        "--rows names a CSV file, such as rows.csv; rows.sps and rows.R go beside it.")
    }
    guard before.isEmpty, merge.isEmpty, minimumGroup == nil, output.file == nil, format == .text
    else {
      throw ValidationError(
        "--rows writes answers and no figures. Leave out --format, -o, --merge, --minimum-group, "
          + "--before and --after.")
    }
  }

  func run() throws {
    let pack = try PackSource.load(options.pack)
    if let rows { return try write(to: rows, pack) }
    guard before.isEmpty else { return try output.write(movement(pack)) }
    let gathered = try gathering.gathered(pack)
    let tally = try GroupMerges(merge, of: gathered.tally.groupNames).applied(to: gathered.tally)
    try write(Cohort(tally, rules: rules), pack, gathered)
  }

  private func write(to file: String, _ pack: Pack) throws {
    let found = try gathering.gathering(pack).rows(gathering.inputs)
    for note in found.notes + found.details { Console.message(note) }
    try RowFiles(csv: file).write(found.rows, pack, replacing: output.replace)
    let people = found.rows.count == 1 ? "1 person" : "\(found.rows.count) people"
    Console.message("Answers of \(people), \(Words.confidential).")
  }

  private func movement(_ pack: Pack) throws -> [UInt8] {
    let found = try gathering.gathering(pack).movement(
      from: before, to: after, rules: rules, merging: merge)
    for note in found.notes + found.details { Console.message(note) }
    let origin = found.notes + (confidential ? found.details : [])
    let report = Report.movement(found.movement, pack: pack, origin: origin.map { Line($0) })
    switch format {
    case .json: return Array(MovementFigures.json(found.movement, pack: pack).utf8)
    case .csv:
      return TextCoding.mark + Array(MovementFigures.csv(found.movement, pack: pack).utf8)
    case .html, .pdf, .docx, .odt, .text: return try document(report)
    }
  }

  private func document(_ report: Report) throws -> [UInt8] {
    switch format {
    case .pdf: return try Documents.bytes(report, .pdf, to: output.file)
    case .docx: return try Documents.bytes(report, .docx, to: output.file)
    case .odt: return try Documents.bytes(report, .odt, to: output.file)
    case .html: return Array(HTML.text(report).utf8)
    case .text, .json, .csv: return Array(PlainText.text(report, drawing: !options.linear).utf8)
    }
  }

  private var rules: CohortRules {
    confidential ? .confidential : minimumGroup.map { CohortRules(minimumGroup: $0) } ?? .toHandOn
  }

  private func write(_ cohort: Cohort, _ pack: Pack, _ gathered: Gathered) throws {
    let origin = gathered.notes + (confidential ? gathered.details : [])
    switch format {
    case .json:
      try output.write { CohortJSON.write(cohort, pack: pack, voice: gathered.voice, to: $0) }
    case .csv:
      try output.write { write in
        write("\u{FEFF}")
        CohortCSV.write(cohort, pack: pack, to: write)
      }
    case .html, .pdf, .docx, .odt, .text:
      try output.write(
        document(
          .cohort(
            cohort, pack: pack, voice: gathered.voice, origin: origin.map { Line($0) })))
    }
  }
}
