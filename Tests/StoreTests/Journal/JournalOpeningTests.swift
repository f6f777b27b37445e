import Glibc
import Store
import Testing
import Workbook

struct JournalOpeningTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func open(_ name: String = "workbook.jsonl") throws(StoreError) -> Journal.Opened {
    try Journal.open(scratch[name], at: Samples.now)
  }

  @Test func aNewWorkbookIsClosedToOthersWhateverTheUmask() throws {
    let old = umask(0)
    defer { umask(old) }
    let opened = try open("new/deep/workbook.jsonl")
    #expect(opened.access == .writable)
    #expect(opened.notices.isEmpty)
    #expect(try scratch.permissions("new") == 0o700)
    #expect(try scratch.permissions("new/deep") == 0o700)
    #expect(try scratch.permissions("new/deep/workbook.jsonl") == 0o600)
    #expect(try scratch.permissions("new/deep/.workbook.jsonl.shoal-lock") == 0o600)
  }

  @Test func whatWasWrittenIsThereAgain() throws {
    do {
      let first = try open()
      try first.journal.append(Array(Samples.changes[..<10]))
      try first.journal.append(Array(Samples.changes[10...]))
    }
    let second = try open()
    let expected = try JournalContents(decoding: Samples.journal())
    #expect(second.book == expected.book)
    #expect(second.contents.lastSequence == 29)
    #expect(second.access == .writable)
  }

  @Test func aTornEndIsSetAside() throws {
    let torn = Array("{\"sum\":\"0000".utf8)
    try scratch.write(Samples.journal() + torn)
    let opened = try open()
    #expect(opened.access == .writable)
    #expect(opened.notices.count == 1)
    #expect(opened.notices[0].contains("workbook.jsonl.damaged"))
    #expect(try scratch.read() == Samples.journal())
    #expect(try scratch.read("workbook.jsonl.damaged") == torn)
    #expect(try scratch.permissions("workbook.jsonl.damaged") == 0o600)
    try opened.journal.append([Change(.place, .text("x"))])
    #expect(try JournalReport.verify(scratch.workbook).isSound)
  }

  @Test(arguments: [0, 1, 12, 60])
  func aTornFirstLineIsMadeAnew(length: Int) throws {
    try scratch.write(Array(Samples.header.encoded[..<length]))
    let opened = try open()
    #expect(opened.access == .writable)
    #expect(opened.notices.count == (length == 0 ? 0 : 1))
    #expect(try JournalReport.verify(scratch.workbook).contents.header != nil)
  }

  @Test func damageMakesItReadOnlyAndIsLeftAsItIs() throws {
    var lines = Samples.lines(Samples.journal())
    lines[3] = Array("x\n".utf8)
    let damaged = Array((lines + [Samples.torn]).joined())
    try scratch.write(damaged)
    let opened = try open()
    guard case .readOnly(.damaged(let damage)) = opened.access else {
      Issue.record("\(opened.access)")
      return
    }
    #expect(damage.count == 1)
    #expect(opened.contents.changes.count == 28)
    #expect(throws: StoreError.readOnly(scratch.workbook, .damaged(damage))) {
      try opened.journal.append([Change(.place, .text("x"))])
    }
    #expect(try scratch.read() == damaged)
  }

  @Test func aNewerVersionIsRefusedUntouched() throws {
    let newer =
      JournalHeader(version: 7, workbook: "a", created: "").encoded + Array("torn".utf8)
    try scratch.write(newer)
    #expect(throws: StoreError.newerVersion(scratch.workbook, found: 7, known: 1)) { try open() }
    #expect(try scratch.read() == newer)
  }

  @Test func aFileOfAnotherKindIsRefusedUntouched() throws {
    for bytes in [Array("Dear diary".utf8), Array("{\"a\":1}\n".utf8), [0xFF, 0xD8, 0xFF, 0x0A]] {
      try scratch.write(bytes)
      #expect(throws: StoreError.notAWorkbook(scratch.workbook)) { try open() }
      #expect(try scratch.read() == bytes)
    }
  }

  @Test func linksPipesFoldersAndSecondNamesAreRefusedAtOnce() throws {
    try scratch.write(Samples.journal(), "real.jsonl")
    #expect(symlink(scratch["real.jsonl"], scratch["link.jsonl"]) == 0)
    #expect(symlink(scratch["nowhere"], scratch["dangling.jsonl"]) == 0)
    #expect(mkfifo(scratch["pipe.jsonl"], 0o600) == 0)
    #expect(mkdir(scratch["folder.jsonl"], 0o700) == 0)
    let before = try scratch.names
    let refusals: [(String, FileRefusal)] = [
      ("link.jsonl", .link), ("dangling.jsonl", .link), ("pipe.jsonl", .notAFile),
      ("folder.jsonl", .folder),
    ]
    for (name, refusal) in refusals {
      #expect(throws: StoreError.refused(scratch[name], refusal)) { try open(name) }
      #expect(throws: StoreError.refused(scratch[name], refusal)) {
        try WorkbookFile.read(scratch[name])
      }
    }
    #expect(try scratch.names == before)
    #expect(link(scratch["real.jsonl"], scratch["second.jsonl"]) == 0)
    #expect(throws: StoreError.refused(scratch["real.jsonl"], .severalNames)) {
      try open("real.jsonl")
    }
    #expect(throws: StoreError.refused("/dev/zero", .notAFile)) {
      try Journal.open("/dev/zero", at: Samples.now)
    }
  }

  /// What has a name that Shoal would use is somebody's: it is neither followed nor added to.
  @Test func whatIsSetAsideTakesTheFirstFreeName() throws {
    try scratch.write(Array("mine".utf8), "precious")
    #expect(symlink(scratch["precious"], scratch["workbook.jsonl.damaged"]) == 0)
    try scratch.write(Array("mine".utf8), "workbook.jsonl.damaged-2")
    try scratch.write(Samples.journal() + Samples.torn)
    let opened = try open()
    #expect(opened.access == .writable)
    #expect(opened.notices[0].contains("workbook.jsonl.damaged-3"))
    for name in ["precious", "workbook.jsonl.damaged-2"] {
      #expect(try scratch.read(name) == Array("mine".utf8))
    }
    #expect(try scratch.read("workbook.jsonl.damaged-3") == Samples.torn)
    #expect(try scratch.read() == Samples.journal())
  }

  @Test(arguments: [
    (0, nil), (1, "a change from a newer Shoal. It is kept"),
    (3, "3 changes from a newer Shoal. They are kept"),
  ])
  func changesThatOnlyANewerShoalKnowsAreMentionedAndKept(count: Int, words: String?) throws {
    let known = Samples.journal()
    let newer = (0..<count).map { Samples.line("\"seq\":\(30 + $0),\"set\":\"mood\",\"to\":1}") }
    try scratch.write(known + newer.joined())
    let opened = try open()
    #expect(opened.access == .writable)
    #expect(opened.notices.count == (words == nil ? 0 : 1))
    if let words { #expect(opened.notices.first?.contains(words) == true) }
    let reader = try open()
    #expect(reader.notices.count == opened.notices.count + 1)
    try opened.journal.append([Change(.place, .text("x"))])
    #expect(try scratch.read().starts(with: known + newer.joined()))
  }

  @Test func filesOpenToOthersAreMentioned() throws {
    try scratch.write(Samples.journal(), mode: 0o644)
    #expect(try self.open().notices.count == 1)
    #expect(chmod(scratch.path, 0o777) == 0)
    #expect(try self.open().notices.count == 2)
  }

  /// A signal, such as that of a resized window, may interrupt any call.
  @Test func everyCallOfOpeningMayBeInterrupted() throws {
    for point in 1...100 {
      try scratch.write(Samples.journal() + Samples.torn)
      let faults = Faults(at: point, EINTR, forGood: false)
      let opened = try Journal.open(scratch.workbook, at: Samples.now, calls: faults.calls)
      #expect(opened.access == .writable, "call \(point)")
      if !faults.happened { return }
    }
    Issue.record("opening makes more than 100 calls")
  }

  /// The point of failure moves one call further each time, once and for good.
  @Test(arguments: [Array("{\"sum\":".utf8), Samples.journal(), Samples.journal() + Samples.torn])
  func everyCallOfOpeningMayFail(bytes: [UInt8]) throws {
    let whole = try JournalContents(decoding: bytes)
    for forGood in [false, true] {
      for point in 1...100 {
        try scratch.write(bytes)
        let faults = Faults(at: point, EIO, forGood: forGood)
        _ = try? Journal.open(scratch.workbook, at: Samples.now, calls: faults.calls)
        let after = try WorkbookFile.read(scratch.workbook)
        #expect(after.changes == whole.changes)
        #expect(after.damage.isEmpty)
        if after.tail == nil, whole.tail != nil {
          let kept = try scratch.read("workbook.jsonl.damaged")
          #expect(kept.suffix(2) == bytes.suffix(2))
        }
        if !faults.happened { break }
        #expect(point < 100)
      }
    }
  }
}
