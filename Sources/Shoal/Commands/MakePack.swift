internal import ArgumentParser
internal import Store
internal import Workbook

/// `shoal pack new`: makes a new pack from a template.
struct MakePack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a pack of your own, with every field explained.",
    discussion: "It is small and whole: use it at once, and change it piece by piece.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "What the pack is called; else what its folder is called.")
  var title: String?

  @Option(help: "Its identifier, which workbooks remember; else after the name of its folder.")
  var id: String?

  func validate() throws {
    if let title, CleanText.clean(title).allSatisfy(\.isWhitespace) {
      throw ValidationError("Give the pack a title.")
    }
    if let id, !Identifier.isSound(id, .pack) {
      throw ValidationError("An identifier has \(Identifier.shape(.pack)): \(id)")
    }
  }

  func run() throws {
    let pack = NewPack(folder: folder, id: id, title: title.map { CleanText.clean($0) })
    try Failures.reported { () throws(StoreError) in
      try NewPackFolder.make(folder, files: pack.files)
    }
    let shown = PackSource.word(for: folder)
    Console.message(
      """
      Made the pack \(pack.id) in \(folder). Begin with pack.toml, and then:
        shoal pack check \(shown)
        shoal --pack \(shown) --workbook try.jsonl
      """)
  }
}
