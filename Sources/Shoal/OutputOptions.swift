internal import ArgumentParser

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  /// Writes a result there.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  func write(_ text: String) throws {
    try Output.write(Array(text.utf8), to: output, replacing: replace)
  }
}
