import Shoal
import Store
import Testing
import Workbook

/// What a pack of one's own begins with.
@Suite struct NewPackTests {
  private static func reading(_ pack: NewPack) -> PackReading { PackReader.read(files: pack.files) }

  @Test func itIsWholeAndHasNoProblems() throws {
    let reading = Self.reading(NewPack(id: "ours", title: "What \"we\" \\ do"))
    #expect(reading.problems == [])
    let pack = try #require(reading.pack)
    #expect(pack.id == "ours")
    #expect(pack.title == "What \"we\" \\ do")
    #expect(pack.statements.count == 3)
    #expect(pack.frames.count == 1 && pack.dilemmas.count == 1 && !pack.guide.isEmpty)
  }

  @Test(arguments: [
    ("keeping-promises", "keeping-promises", "Keeping promises"),
    ("work/Our Values/", "our-values", "Our values"), ("/", "my-pack", "My pack"),
    ("été", "t", "T"), ("..", "my-pack", "My pack"),
  ])
  func itIsNamedAfterItsFolder(_ folder: String, _ id: String, _ title: String) {
    let pack = NewPack(folder: folder, id: nil, title: nil)
    #expect(pack == NewPack(id: id, title: title))
    #expect(Self.reading(pack).problems == [])
  }

  @Test func aLongNameIsCut() {
    let pack = NewPack(folder: String(repeating: "long-", count: 20), id: nil, title: nil)
    #expect(Identifier.isSound(pack.id, .pack))
    #expect(Self.reading(pack).problems == [])
  }

  /// Every field that a file of a pack may have is in the files, or in a comment.
  @Test func everyFieldIsThereToBeSeen() {
    let files = NewPack(id: "ours", title: "Ours").files
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      let schema = PackSchema.of(file: name)
      for field in schema?.fields ?? [] { #expect(text.contains(field.name), "\(name)") }
      #expect(text.hasPrefix("# "), "\(name) says what it is")
    }
    #expect(files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("reverse = true") })
  }
}
