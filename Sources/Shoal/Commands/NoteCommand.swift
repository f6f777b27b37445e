internal import ArgumentParser
internal import Screens

/// `shoal note`: opens the workbook at a new note.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a dated line between sessions.",
    discussion: """
      It asks for the line, and for a theme if you like. The line is no argument, because it would \
      stay in the history of your shell. Notes come back beside the statements of their theme.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Sitting.run(options, isForWriting: true, isForNote: true) { _ in [] }
  }
}
