import Glibc
import Store
import Synchronization
import Testing
import Workbook

struct SheetRoundShowingTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  @Test func onlyWhatWasHandedInIsCounted() throws {
    let round = try sample.opened()
    let sheets = try (1...4).map { try round.add(WorkshopSample.answers($0)) }
    try round.add(WorkshopSample.answers(5), handedIn: false)
    #expect(try round.shown() == .of(sheets))
  }

  /// Somebody copies the folder of an open round, to look at the results early or under other rules.
  @Test func aCopiedFolderIsNotTheRoom() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let copy = try WorkshopFolder.make(sample.scratch["copy"])
    _ = try Journal.open(copy.journal, at: Samples.now)
    try sample.scratch.write(sample.scratch.read("room/round-1.box"), "copy/round-1.box")
    let path = sample.scratch["copy"] + "/round-1.box"
    let fault = WorkshopFault.store(.sheets(path, .copied))
    var tries = CodeTries.ofProcess
    #expect(throws: fault) { try copy.round(1).shown() }
    #expect(throws: fault) { try copy.round(1).resume(sheet.code, &tries) }
    #expect(throws: fault) { try copy.round(1).begin(.new) }
    #expect(throws: fault) { try copy.round(1).edit(sheet.code) { _ in } }
    #expect(throws: StoreError.sheets(path, .copied)) { try copy.round(1).state }
    try copy.round(1).close()
    #expect(try copy.round(1).state == .notOpened)
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func anEmptyRoundCanBeShown() throws {
    let round = try sample.opened()
    #expect(try round.shown().sheets == 0)
    #expect(try round.state == .shown)
    #expect(try round.sheetsCounted() == 0)
  }

  @Test func aTallyThatCannotBeMadeChangesNothing() throws {
    struct Unable: Error {}
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let before = try sample.names
    #expect(throws: Unable.self) {
      try round.show(keepingSheets: true) { _ in throw Unable() }
    }
    #expect(try sample.names == before)
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func keptSheetsAreRowsWithoutCodes() throws {
    let round = try sample.opened()
    let sheets = try (1...3).map { try round.add(WorkshopSample.answers(31 * $0)) }
    try round.add([nil, nil, nil, nil, nil])
    _ = try round.shown(keepingSheets: true)
    let bytes = try sample.scratch.read("room/round-1.sheets.csv")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.first == "candour-1,candour-2,candour-3,candour-4,candour-5")
    let rows = sheets.map { sheet in
      sheet.answers.map { answer in
        if case .rated(let value) = answer { String(value) } else { "NA" }
      }
      .joined(separator: ",")
    }
    #expect(lines.dropFirst().sorted() == (rows + [",,,,"]).sorted())
    #expect(try sample.scratch.permissions("room/round-1.sheets.csv") == 0o600)
  }

  @Test func aClosedRoundLeavesNothing() throws {
    let round = try sample.opened()
    try round.add(WorkshopSample.answers(1))
    try round.close()
    #expect(try round.state == .notOpened)
    #expect(try sample.names == [".workshop.jsonl.shoal-lock", "workshop.jsonl"])
    try round.close()
    _ = try sample.opened()
    #expect(throws: WorkshopFault.alreadyOpen) { try sample.opened() }
  }

  /// What a power cut cannot undo depends on this order alone: the counts are there for good before
  /// the sheets lose their name, and the name is lost for good before they are overwritten.
  @Test func theCountsAreOnTheDiskBeforeTheSheetsGo() throws {
    try sample.opened(places: 1).add(WorkshopSample.answers(1))
    let made = Mutex([String]())
    let system = FileCalls.system
    var calls = system
    calls.write = { file, bytes in
      made.withLock { $0.append("write") }
      return system.write(file, bytes)
    }
    calls.writeAt = { file, bytes, offset in
      #expect(bytes.allSatisfy { $0 == 0 })
      made.withLock { $0.append("zeros") }
      return system.writeAt(file, bytes, offset)
    }
    calls.sync = { file in
      var status = stat()
      fstat(file, &status)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      made.withLock { $0.append(isFolder ? "sync folder" : "sync") }
      return system.sync(file)
    }
    calls.rename = { folder, name, other in
      made.withLock { $0.append("\(name) > \(other)") }
      return system.rename(folder, name, other)
    }
    calls.unlink = { folder, name in
      made.withLock { $0.append("remove \(name)") }
      return system.unlink(folder, name)
    }
    try sample.round(calls: calls).show(keepingSheets: true, result: WorkshopSample.result)
    #expect(
      made.withLock { $0 } == [
        "write", "sync", "write", "sync", "write", "sync", "sync folder",
        ".round-1.tally.json.new > round-1.tally.json", "sync folder",
        "round-1.box > .round-1.box.erasing", "sync folder", "zeros", "sync",
        "remove .round-1.box.erasing", "sync folder",
      ])
  }

  /// Somebody opened the box before the reveal, and writes to it after.
  @Test func whatComesTooLateIsRefusedAndWrittenNowhere() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    var calls = FileCalls.system
    let first = sample.round()
    calls.lock = { file in
      _ = try? first.shown()
      return FileCalls.system.lock(file)
    }
    let late = sample.round(calls: calls)
    #expect(throws: WorkshopFault.closed) { try late.save(sheet) }
    #expect(try sample.round().tally() == WorkshopSample.result(.of([sheet])))
    #expect(try sample.round().state == .shown)
  }

  @Test func aBoxBesideATallyIsErasedAndNothingIsCountedTwice() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let box = try sample.scratch.read("room/round-1.box")
    _ = try round.shown()
    let tally = try round.tally()
    try sample.scratch.write(box, "room/round-1.box")
    #expect(try round.state == .shown)
    #expect(throws: WorkshopFault.closed) { try round.save(sheet) }
    #expect(throws: WorkshopFault.closed) { try round.shown() }
    #expect(try sample.names.contains("round-1.box"))
    try round.settle()
    #expect(try !sample.names.contains("round-1.box"))
    #expect(try round.tally() == tally)
    try round.settle()
    #expect(try round.sheetsCounted() == 1)
  }

  @Test func whatAnUnfinishedRevealWroteIsRemoved() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let before = try sample.names
    for name in ["round-1.sheets.csv", "round-1.roster", ".round-1.tally.json.new"] {
      try sample.scratch.write(Array("left".utf8), "room/\(name)")
    }
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    #expect(try round.sheetsCounted() == 0)
    try round.settle()
    #expect(try sample.names == before)
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func sheetsThatWereBeingErasedAreErased() throws {
    let round = try sample.opened()
    try round.add(WorkshopSample.answers(1))
    let box = try sample.scratch.read("room/round-1.box")
    try round.close()
    try sample.scratch.write(box, "room/.round-1.box.erasing")
    #expect(try round.state == .notOpened)
    _ = try sample.opened()
    #expect(try !sample.names.contains(".round-1.box.erasing"))
  }
}
