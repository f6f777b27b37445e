internal import ArgumentParser
internal import Store

/// How CSV files and spreadsheets with answers are read.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The column with the group of a person.", valueName: "column"))
  var group: String?

  @Option(
    help: ArgumentHelp(
      "The column that tells people apart; the latest row of each counts.", valueName: "column"))
  var person: String?

  @Option(help: ArgumentHelp("The column with the time of a row.", valueName: "column"))
  var time: String?

  @Flag(help: "Let statements be without a column; nobody answered them.")
  var partial = false

  @Option(
    help: ArgumentHelp(
      "The meaning of NA: missing, as statistics programs write it, or no-chance, as Shoal does.",
      valueName: "meaning"))
  var na: AnswerManner.Unavailable?

  @Flag(
    help: """
      Read nothing but plain files: commas, UTF-8, identifiers as headings, no other columns; \
      NA is no chance.
      """)
  var strict = false

  func validate() throws {
    guard strict, partial || na != nil || [group, person, time].contains(where: { $0 != nil })
    else { return }
    throw ValidationError(
      "--strict reads plain files alone, whose columns have names of their own. Leave it out, or "
        + "--partial, --na, --group, --person and --time.")
  }

  /// The manner that the options ask for.
  var manner: AnswerManner {
    strict
      ? .strict
      : AnswerManner(
        isPartial: partial, group: group, person: person, time: time, unavailable: na)
  }
}

extension AnswerManner.Unavailable: ExpressibleByArgument {}
