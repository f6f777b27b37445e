import Glibc
import Store
import Testing

struct WorkshopFolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aNewFolderIsClosedToOthers() throws {
    let folder = try WorkshopFolder.make(scratch["rooms/north/"])
    #expect(folder.path == scratch["rooms/north"])
    #expect(folder.journal == scratch["rooms/north/workshop.jsonl"])
    #expect(try scratch.permissions("rooms") == 0o700)
    #expect(try scratch.permissions("rooms/north") == 0o700)
  }

  @Test func anEmptyFolderWillDoAndIsClosed() throws {
    #expect(mkdir(scratch["room"], 0o755) == 0)
    _ = try WorkshopFolder.make(scratch["room"])
    #expect(try scratch.permissions("room") == 0o700)
  }

  @Test func whatIsThereIsNotTouched() throws {
    #expect(mkdir(scratch["room"], 0o755) == 0)
    try scratch.write([1], "room/notes.txt")
    #expect(throws: StoreError.folderInUse(scratch["room"])) {
      try WorkshopFolder.make(scratch["room"])
    }
    #expect(try scratch.permissions("room") == 0o755)
    try scratch.write([1], "file")
    let error = #expect(throws: StoreError.self) { try WorkshopFolder.make(scratch["file"]) }
    #expect(error?.message.contains(scratch["file"]) == true)
    #expect(try scratch.read("file") == [1])
  }

  @Test func onlyAWorkshopIsOpened() throws {
    #expect(throws: StoreError.noSuchFile(scratch["none"])) {
      try WorkshopFolder.open(scratch["none"])
    }
    let folder = try WorkshopFolder.make(scratch["room"])
    #expect(throws: StoreError.noSuchFile(folder.journal)) {
      try WorkshopFolder.open(scratch["room"])
    }
    try scratch.write([1], "room/workshop.jsonl")
    #expect(try WorkshopFolder.open(scratch["room"] + "//") == folder)
    #expect(throws: StoreError.self) { try WorkshopFolder.open(folder.journal) }
  }
}
