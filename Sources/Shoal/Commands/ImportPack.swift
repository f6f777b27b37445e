internal import ArgumentParser
internal import Reports
internal import Screens
internal import Screens
internal import Store
internal import Workbook

/// `shoal pack import`: makes a pack from an XLSForm.
struct ImportPack: ParsableCommand {
  /// The maximum size of a form in bytes.
  private static let most = 8_000_000

  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a pack of a form written in a spreadsheet.",
    discussion: """
      Reads an XLSForm saved as one CSV file, with the names of its sheets in the first column: \
      what shoal pack export writes, or a person. Says everything that is wrong with it, by line \
      and column, and writes nothing that could not be used. The exit code is 65 when shoal pack \
      check would find something to put right, also where the pack was made.
      """)

  @Argument(
    help: "The form, a CSV file; - is standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Argument(
    help: "The folder to make; else one named after the pack.", completion: .directory)
  var folder: String?

  func run() throws {
    let reading = XLSForm.read(try bytes(), name: file == "-" ? "standard input" : file)
    let fatal = reading.problems.filter(\.isFatal)
    let others = reading.problems.filter { !$0.isFatal }
    for problem in fatal { Console.message("\(problem)") }
    if !others.isEmpty { Console.message(fatal.isEmpty ? "Works, but:" : "\nWorks, but:") }
    for problem in others { Console.message("\(problem)") }
    for note in reading.notes { Console.message(note) }
    guard let pack = reading.pack else {
      let these = others.isEmpty ? "put this right" : "put right what stands above \"Works, but\""
      Console.message(
        "problem".counted(reading.problems.count) + ". Nothing was written: \(these) first.")
      throw ExitCode(65)
    }
    try write(pack, reading)
  }

  private func write(_ pack: Pack, _ reading: FormReading) throws {
    let folder = folder ?? pack.id
    try Failures.reported { () throws(StoreError) in
      try NewPackFolder.make(folder, files: reading.files)
    }
    let shown = PackSource.word(for: folder)
    Console.message(
      """
      Made the pack \(pack.id) in \(folder): \(pack.size). From here on, change its files:
        shoal pack check \(shown)
        shoal --pack \(shown) --workbook try.jsonl
      """)
    let check = try PackSource.read(folder, checking: .everything, more: PageFit.problems)
    guard !check.problems.isEmpty else { return }
    Console.message(
      "It can be used, and \("problem".counted(check.problems.count)) should be put right before "
        + "others use it: shoal pack check \(shown) names them.")
    throw ExitCode(65)
  }

  private func bytes() throws -> [UInt8] {
    let bytes = try Failures.reported { () throws(StoreError) in
      try file == "-" ? WholeFile.readStandardInput() : WholeFile.read(file)
    }
    if bytes.count <= Self.most { return bytes }
    Console.message("This is no form, because it is larger than 8 MB: \(file)")
    throw ExitCode(65)
  }
}
