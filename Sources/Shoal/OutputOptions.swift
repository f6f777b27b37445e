internal import ArgumentParser

/// The options that select the destination of a result.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to this file instead of the terminal; - is the terminal.", valueName: "file"),
    completion: .file())
  var file: String?

  @Flag(help: "Replace the file when there is one of that name.")
  var replace = false

  /// Writes text to the selected destination.
  ///
  /// - Throws: `ExitCode`, after printing an error message.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes to the selected destination.
  ///
  /// - Throws: `ExitCode`, after printing an error message.
  func write(_ bytes: [UInt8]) throws {
    try Output.write(bytes, to: file, replacing: replace)
  }

  /// Writes text part by part to the selected destination.
  ///
  /// - Throws: `ExitCode`, after printing an error message.
  func write(parts: (_ write: (String) -> Void) -> Void) throws {
    try Output.write(to: file, replacing: replace, parts: parts)
  }
}
