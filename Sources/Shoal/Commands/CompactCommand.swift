internal import ArgumentParser
internal import Store

/// `shoal compact`: writes a shorter copy of a workbook.
struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write a shorter copy of a workbook, with the same answers.",
    discussion: """
      A workbook keeps every change ever made. The copy keeps every answer, and all that u still \
      takes back; it leaves out what was written over before. The workbook itself stays as it is.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: ArgumentHelp("The workbook to copy.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The copy to write; else one beside the workbook.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let compaction = try Failures.reported { () throws(StoreError) in
      try Compaction(WorkbookFile.read(file), file)
    }
    let copy = output ?? Compaction.path(of: file)
    try Output.write(compaction.bytes, to: copy, replacing: false)
    if copy == "-" { return }
    Console.message(
      """
      It has the same answers in \("change".counted(compaction.changes)); \
      \(compaction.leftOut) that later ones replaced are left out. \
      \("step".counted(compaction.steps)) can be taken back in it, as in \(file), which is as it was. \
      To go on with the copy, start
      shoal --workbook \(Environment.quoted(copy))
      """)
  }
}
