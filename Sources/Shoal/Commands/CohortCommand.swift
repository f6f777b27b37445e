internal import ArgumentParser
internal import Reports
internal import Scoring
internal import Workbook

/// `shoal cohort`: what many people's answers tell, as far as it may be shown.
struct CohortCommand: ParsableCommand {
  /// How a cohort is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, pdf, docx, odt, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Say what the answers of many people tell, and nothing about any one of them.",
    discussion: """
      A CSV file has a row for each person and a column for each statement of the pack: a number \
      on its scale, nothing for not answered, NA for no chance. Or it has a row for each answer, \
      with the columns person, statement and answer. Either may have group, person and time: \
      then the latest answers of a person count.

      Groups are protected: what fewer than five people said is not shown, nor what could be \
      worked out about them from the rest. Publish once, when nobody can be added any more.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var gathering: GatheringOptions

  @Option(help: "The format: text, html, pdf, docx, odt, json or csv.")
  var format = Format.text

  @Option(
    name: .customLong("minimum-group"),
    help: ArgumentHelp("Show nothing about fewer people than this.", valueName: "n"))
  var minimumGroup = DisclosureRules.cohort.answers

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard minimumGroup >= DisclosureRules.least else {
      throw ValidationError(
        "The smallest group is \(DisclosureRules.least): of two people, each knows what the "
          + "other said.")
    }
  }

  func run() throws {
    let pack = try PackSource.load(options.pack)
    let gathered = try gathering.gathered(pack)
    let cohort = Cohort(gathered.tally, rules: rules)
    try output.write(bytes(cohort, pack, gathered))
  }

  private var rules: DisclosureRules {
    let cohort = DisclosureRules.cohort
    return DisclosureRules(
      answers: minimumGroup, distribution: max(cohort.distribution, minimumGroup),
      difference: max(cohort.difference, minimumGroup))
  }

  private func bytes(_ cohort: Cohort, _ pack: Pack, _ gathered: Gathered) throws -> [UInt8] {
    let report = Report.cohort(cohort, pack: pack, origin: gathered.notes.map { Line($0) })
    switch format {
    case .json: return Array(CohortJSON.text(cohort, pack: pack).utf8)
    case .csv: return Array(CohortCSV.text(cohort, pack: pack).utf8)
    case .html: return Array(HTML.text(report).utf8)
    case .pdf: return try Documents.bytes(report, .pdf, to: output.file)
    case .docx: return try Documents.bytes(report, .docx, to: output.file)
    case .odt: return try Documents.bytes(report, .odt, to: output.file)
    case .text: return Array(PlainText.text(report, drawing: !options.linear).utf8)
    }
  }
}
