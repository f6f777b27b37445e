import Glibc
import Store
import Synchronization
import Testing
import Workbook

/// The file of a box: what it says when it is damaged or something else, and what it keeps quiet.
struct BoxTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  private var path: String { sample["round-1.box"] }

  private func bytes() throws -> [UInt8] { try sample.scratch.read("room/round-1.box") }

  private func write(_ bytes: [UInt8]) throws {
    try sample.scratch.write(bytes, "room/round-1.box")
  }

  @Test func itsSizeSaysNothing() throws {
    let round = try sample.opened(places: 64)
    let size = try bytes().count
    #expect(size == 4096 * (64 * 2 + 3))
    let sheets = try (0..<40).map { try round.add(WorkshopSample.answers($0)) }
    for sheet in sheets.prefix(20) { try round.withdraw(sheet.code) }
    #expect(try bytes().count == size)
    #expect(try sample.scratch.permissions("room/round-1.box") == 0o600)
  }

  @Test func itsTimesSayOnlyTheDay() throws {
    let round = try sample.opened()
    try round.add(WorkshopSample.answers(1))
    let status = try sample.scratch.status("room/round-1.box")
    #expect(status.st_mtim.tv_sec % 86_400 == 0 && status.st_mtim.tv_nsec == 0)
    #expect(status.st_atim.tv_sec % 86_400 == 0)
  }

  /// But for their random bytes and the checksums over them, all copies of two sheets with the same
  /// answers and of all empty places are alike, however often they were written.
  @Test func nothingSaysHowOftenASheetWasWritten() throws {
    let round = try sample.opened(places: 4)
    var often = try round.add(WorkshopSample.answers(1))
    for number in 2...9 {
      often.answers = WorkshopSample.answers(number)
      try round.save(often)
    }
    let once = try round.add(WorkshopSample.answers(9))
    let goes = try round.add(WorkshopSample.answers(5))
    try round.withdraw(goes.code)
    let bytes = try bytes()
    func kind(_ block: Int) -> [UInt8] {
      var copy = Array(bytes[4096 * block..<4096 * (block + 1)])
      for range in [2..<4, 12..<48, 52..<64, 4092..<4096] {
        copy.replaceSubrange(range, with: repeatElement(0, count: range.count))
      }
      return copy
    }
    #expect(Set((1...8).map(kind)).count == 2)
    #expect(once.answers == often.answers)
    for place in 0..<4 {
      let start = 4096 * (1 + 2 * place)
      #expect(bytes[start..<start + 4096] == bytes[start + 4096..<start + 8192])
    }
  }

  /// What is erased is not left behind at another place of the file.
  @Test func anEarlierAnswerIsNowhere() throws {
    let round = try sample.opened(places: 2)
    var sheet = try round.add([.rated(5), .rated(4), .rated(5), .rated(4), .rated(5)])
    let canary: [UInt8] = [6, 5, 6, 5, 6]
    #expect(try bytes().firstRange(of: canary) != nil)
    sheet.answers = WorkshopSample.answers(0)
    try round.save(sheet)
    #expect(try bytes().firstRange(of: canary) == nil)
    try round.withdraw(sheet.code)
    #expect(try bytes().firstRange(of: Array(sheet.code.utf8)) == nil)
  }

  @Test func anyOneDamagedByteCostsNothing() throws {
    let sheet = try sample.opened(places: 1).add(WorkshopSample.answers(4321))
    let size = try bytes().count
    var calls = FileCalls.system
    calls.syncData = { _ in 0 }
    let round = sample.round(calls: calls)
    let file = open(path, O_RDWR)
    defer { close(file) }
    for offset in 0..<size {
      var byte: UInt8 = 0
      #expect(pread(file, &byte, 1, off_t(offset)) == 1)
      byte ^= UInt8(1 << (offset % 8))
      #expect(pwrite(file, &byte, 1, off_t(offset)) == 1)
      if offset % 50 == 0 {
        #expect(try round.state == .open(SheetCounts(handedIn: 1)), "\(offset)")
      }
      #expect(try round.sheet(sheet.code) == sheet, "\(offset)")
      guard offset < 4096 || offset >= size - 4096 else { continue }
      byte ^= UInt8(1 << (offset % 8))
      #expect(pwrite(file, &byte, 1, off_t(offset)) == 1)
    }
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func twoDamagedCopiesAreSaidSo() throws {
    let round = try sample.opened(places: 1)
    let sheet = try round.add(WorkshopSample.answers(4321))
    var damaged = try bytes()
    for block in 1...2 { damaged[4096 * block + 600] ^= 1 }
    try write(damaged)
    let error = StoreError.sheets(path, .damaged)
    #expect(throws: WorkshopFault.store(error)) { try round.shown() }
    #expect(throws: WorkshopFault.store(error)) { try round.sheet(sheet.code) }
    #expect(error.exitCode == 65)
    #expect(error.message.contains(path))
    #expect(throws: WorkshopFault.store(error)) { try round.save(sheet) }
    #expect(try bytes() == damaged)
  }

  @Test func aBoxThatLostItsEndIsRefused() throws {
    let round = try sample.opened(places: 2)
    try round.add(WorkshopSample.answers(1))
    let whole = try bytes()
    for length in Array(stride(from: 0, to: whole.count, by: 512)) + [1, 20, 4095, whole.count - 1]
    {
      try write(Array(whole[..<length]))
      let expected: SheetsProblem = length < 8 ? .notSheets : .damaged
      #expect(throws: StoreError.sheets(path, expected)) { try round.state }
      #expect(throws: WorkshopFault.store(.sheets(path, expected))) { try round.begin(.new) }
      #expect(try bytes().count == length)
    }
    try write(whole + [0])
    #expect(throws: StoreError.sheets(path, .damaged)) { try round.state }
    try round.close()
    #expect(try round.state == .notOpened)
  }

  @Test func whatIsNoBoxIsLeftAsItIs() throws {
    let text = Array(String(repeating: "not a box\n", count: 2000).utf8)
    try write(text)
    #expect(throws: StoreError.sheets(path, .notSheets)) { try sample.round().state }
    #expect(throws: WorkshopFault.store(.sheets(path, .notSheets))) {
      try sample.round().shown()
    }
    #expect(try bytes() == text)
  }

  @Test func aNewerBoxIsRefused() throws {
    try write(Samples.line(#""shoal-box":3,"round":1,"anything":[]}"#))
    let problem = SheetsProblem.newer(found: 3, known: 2)
    // Shorter than a block: not even looked at.
    #expect(throws: StoreError.sheets(path, .damaged)) { try sample.round().state }
    let rest = #""shoal-box":3,"round":1"# + String(repeating: " ", count: 4096 - 43) + "}"
    let line = Samples.line(rest)
    #expect(line.count == 4096)
    try write(line + line)
    #expect(throws: StoreError.sheets(path, problem)) { try sample.round().state }
    #expect(throws: WorkshopFault.store(.sheets(path, problem))) {
      try sample.round().begin(.new)
    }
  }

  @Test func anOlderBoxWhoseCodesCouldBeGuessedIsRefused() throws {
    let rest = #""shoal-box":1,"round":1"# + String(repeating: " ", count: 4096 - 43) + "}"
    let whole = Samples.line(rest) + Samples.line(rest)
    try write(whole)
    let problem = SheetsProblem.older(found: 1)
    #expect(throws: StoreError.sheets(path, problem)) { try sample.round().state }
    #expect(throws: WorkshopFault.store(.sheets(path, problem))) { try sample.round().begin(.new) }
    #expect(try bytes() == whole)
  }

  @Test func theBoxOfAnotherRoundIsRefused() throws {
    _ = try sample.opened()
    try sample.scratch.write(bytes(), "room/round-2.box")
    let other = sample["round-2.box"]
    #expect(throws: StoreError.sheets(other, .otherRound(1))) { try sample.round(2).state }
  }

  @Test func linksPipesAndSecondNamesAreRefused() throws {
    _ = try sample.opened()
    let whole = try bytes()
    func refused(_ refusal: FileRefusal) {
      #expect(throws: StoreError.refused(path, refusal)) { try sample.round().state }
      #expect(throws: WorkshopFault.store(.refused(path, refusal))) {
        try sample.round().begin(.new)
      }
    }
    #expect(link(path, sample["second"]) == 0)
    refused(.severalNames)
    #expect(unlink(path) == 0)
    #expect(symlink("second", path) == 0)
    refused(.link)
    #expect(unlink(path) == 0)
    #expect(mkfifo(path, 0o600) == 0)
    refused(.notAFile)
    #expect(unlink(path) == 0)
    #expect(mkdir(path, 0o700) == 0)
    #expect(throws: (any Error).self) { try sample.round().begin(.new) }
    #expect(try sample.scratch.read("room/second") == whole)
  }

  /// The facilitator's screen counts; it never has an answer in its memory for that.
  @Test func countingReadsNoCodeAndNoAnswer() throws {
    let round = try sample.opened()
    try round.add(WorkshopSample.answers(1))
    try round.add(WorkshopSample.answers(2), handedIn: false)
    let reads = Mutex([(offset: Int, count: Int)]())
    var calls = FileCalls.system
    calls.readAt = { file, room, offset in
      reads.withLock { $0.append((offset, room.count)) }
      return FileCalls.system.readAt(file, room, offset)
    }
    let size = try bytes().count
    #expect(try sample.round(calls: calls).state == .open(SheetCounts(begun: 1, handedIn: 1)))
    let sheets = reads.withLock { $0 }.filter { (4096..<size - 4096).contains($0.offset) }
    // The status of each place, and the codes that were tried.
    #expect(sheets.count == 9)
    #expect(sheets.allSatisfy { $0.offset % 4096 == 0 && $0.count == 16 })
    reads.withLock { $0 = [] }
    try sample.round(calls: calls).settle()
    let settled = reads.withLock { $0 }.filter { (4096..<size - 4096).contains($0.offset) }
    #expect(settled.allSatisfy { $0.offset % 4096 == 0 && $0.count == 16 })
  }

  @Test(.enabled(if: geteuid() == 0))
  func somebodyElsesBoxIsNotTouched() async {
    await #expect(processExitsWith: .success) {
      let sample = try WorkshopSample()
      _ = try sample.opened()
      let box = sample["round-1.box"]
      #expect(chmod(box, 0o666) == 0 && chmod(sample.folder.path, 0o777) == 0)
      #expect(chmod(sample.scratch.path, 0o777) == 0)
      #expect(seteuid(65_534) == 0)
      defer { seteuid(0) }
      #expect(throws: WorkshopFault.store(.refused(box, .otherOwner))) {
        try sample.round().begin(.new)
      }
      #expect(throws: StoreError.refused(box, .otherOwner)) { try sample.round().state }
    }
  }
}
