import Glibc
import Store
import Testing

struct WorkbookFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func readingNeverChangesOrMakesAnything() throws {
    try scratch.write(Samples.journal() + Samples.torn)
    let contents = try WorkbookFile.read(scratch.workbook)
    #expect(contents.changes.count == Samples.changes.count)
    #expect(contents.tail?.bytes.count == Samples.torn.count)
    #expect(try scratch.names == ["workbook.jsonl"])
    #expect(try scratch.read() == Samples.journal() + Samples.torn)
  }

  @Test func whatIsNotThere() {
    for path in [scratch["none"], scratch["none/none"]] {
      #expect(throws: StoreError.noSuchFile(path)) { try WorkbookFile.read(path) }
    }
    #expect(throws: StoreError.badPath("")) { try WorkbookFile.read("") }
    #expect(throws: StoreError.badPath(scratch.path + "/")) {
      try WorkbookFile.read(scratch.path + "/")
    }
  }

  @Test func aGigabyteAndAnEndlessDeviceAreRefusedAtOnce() throws {
    try scratch.write([])
    #expect(truncate(scratch.workbook, 1 << 30) == 0)
    #expect(throws: StoreError.tooLarge(scratch.workbook)) {
      try WorkbookFile.read(scratch.workbook)
    }
    #expect(throws: StoreError.refused("/dev/zero", .notAFile)) {
      try WorkbookFile.read("/dev/zero", trust: .anyone)
    }
  }

  @Test func aFileWithTwoNamesMayBeReadWhenAnyoneIsTrusted() throws {
    try scratch.write(Samples.journal())
    #expect(link(scratch.workbook, scratch["second"]) == 0)
    #expect(throws: StoreError.refused(scratch.workbook, .severalNames)) {
      try WorkbookFile.read(scratch.workbook)
    }
    #expect(try WorkbookFile.read(scratch.workbook, trust: .anyone).lineCount == 30)
  }
}
