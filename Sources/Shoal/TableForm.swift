internal import ArgumentParser

/// The options that select a table layout for the format csv.
struct TableForm: ParsableArguments {
  @Flag(help: "With csv: one row with a column for everything, in place of a row for each.")
  var wide = false

  @Flag(
    name: .customLong("without-texts"),
    help: "With csv: only answers, numbers and ticks, and nothing that you wrote.")
  var withoutTexts = false

  @Flag(
    name: .customLong("table-schema"),
    help: "With csv: write what the columns are, as a Table Schema, in place of the answers.")
  var tableSchema = false

  /// A Boolean value indicating whether any of these options is set.
  var isAsked: Bool { wide || withoutTexts || tableSchema }
}
