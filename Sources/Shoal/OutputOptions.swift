internal import ArgumentParser

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"),
    completion: .file())
  var file: String?

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  /// Writes a result there.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes the bytes of a result there.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  func write(_ bytes: [UInt8]) throws {
    try Output.write(bytes, to: file, replacing: replace)
  }
}
