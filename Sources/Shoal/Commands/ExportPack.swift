internal import ArgumentParser
internal import Reports

/// `shoal pack export`: writes a pack in a format for survey tools.
struct ExportPack: ParsableCommand {
  /// The output formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case xlsform
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a pack for survey tools and spreadsheets.",
    discussion: """
      An XLSForm is what ODK, Kobo and others make surveys from; this one is a CSV file, which \
      pyxform and spreadsheets read. shoal pack import makes a pack of it again.
      """)

  @Argument(
    help: ArgumentHelp("The folder of the pack, or its name.", valueName: "pack"),
    completion: .packs)
  var folder: String

  @Option(help: "The format: xlsform.")
  var format = Format.xlsform

  @OptionGroup var output: OutputOptions

  func run() throws {
    let pack = try PackSource.load(folder)
    try output.write(XLSForm.text(pack))
    Console.message(
      "Survey tools ask its questions. They do not work out results, and show the wording for one "
        + "person; the wording for groups, the guide and the sources are kept in the form.")
    let losses = XLSForm.losses(pack)
    if losses.isEmpty { return }
    Console.message(
      "Spaces at the ends of texts, blank texts and spaces in identifiers are left out: "
        + losses.joined(separator: ", ") + ".")
  }
}
