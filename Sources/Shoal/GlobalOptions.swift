internal import ArgumentParser

/// The options common to all commands.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The workbook to use instead of your own.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var workbook: String?

  @Option(
    help: ArgumentHelp(
      "The pack to use instead of the built-in one: a folder, or a name.", valueName: "pack"),
    completion: .packs)
  var pack: String?

  @Flag(help: "Work line by line, without drawing: for screen readers and scripts.")
  var linear = false

  @Flag(help: "Draw with ASCII signs only.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Use no colours.")
  var noColor = false

  @Flag(
    name: .customLong("no-mouse"), help: "Leave the mouse to the terminal, as Shoal always does.")
  var noMouse = false

  @Flag(name: .customLong("reduce-motion"), help: "Move nothing by itself, as Shoal never does.")
  var reduceMotion = false
}

extension GlobalOptions {
  /// Returns the path of the workbook to use.
  ///
  /// - Throws: `ExitCode(66)`, after printing a message, if the default path cannot be determined.
  func workbookPath() throws -> String {
    if let path = workbook ?? Environment.workbook { return path }
    Console.message(
      "Shoal cannot tell where your workbook is: HOME is not set, and this computer's list of "
        + "users names no folder for you. Set HOME, or name the workbook with --workbook.")
    throw ExitCode(66)
  }
}
