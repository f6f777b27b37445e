import Glibc
import Store
import Synchronization
import Testing
import Workbook

struct JournalAppendTests {
  private let scratch: Scratch
  private let answer = [Change(.rating("a", in: 1), .answer(.rated(5)), at: Samples.noon)]

  init() throws { scratch = try Scratch() }

  private func open(_ calls: FileCalls = .system) throws -> Journal {
    try Journal.open(scratch.workbook, at: Samples.now, calls: calls).journal
  }

  private func changes() throws -> [Change] {
    let contents = try WorkbookFile.read(scratch.workbook)
    #expect(contents.damage.isEmpty)
    return contents.changes
  }

  @Test func manyChangesAreOneWriteAndOneSync() throws {
    let made = Mutex([String]())
    var calls = FileCalls.system
    calls.write = { file, bytes in
      made.withLock { $0.append("write") }
      return FileCalls.system.write(file, bytes)
    }
    calls.syncData = { file in
      made.withLock { $0.append("sync") }
      return FileCalls.system.syncData(file)
    }
    let journal = try open(calls)
    made.withLock { $0 = [] }
    try journal.append(Samples.changes)
    #expect(made.withLock { $0 } == ["write", "sync"])
    try journal.append([])
    #expect(made.withLock { $0.count } == 2)
  }

  /// What a power cut cannot undo depends on this order alone.
  @Test func everythingIsSyncedBeforeItIsRelied() throws {
    let made = Mutex([String]())
    let system = FileCalls.system
    let fails = Mutex(false)
    var calls = system
    calls.write = { file, bytes in
      made.withLock { $0.append("write") }
      return system.write(file, bytes)
    }
    calls.syncData = { file in
      errno = EIO
      return fails.withLock { $0 } ? -1 : system.syncData(file)
    }
    calls.sync = { file in
      var status = stat()
      fstat(file, &status)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      made.withLock { $0.append(isFolder ? "sync folder" : "sync") }
      return system.sync(file)
    }
    calls.rename = { folder, name, other in
      made.withLock { $0.append("rename") }
      return system.rename(folder, name, other)
    }
    let journal = try Journal.open(scratch["new/w.jsonl"], at: Samples.now, calls: calls).journal
    #expect(made.withLock { $0 } == ["sync folder", "write", "sync", "sync folder"])
    fails.withLock { $0 = true }
    #expect(throws: StoreError.self) { try journal.append(answer) }
    made.withLock { $0 = [] }
    try journal.append(answer)
    #expect(made.withLock { $0 } == ["write", "sync", "rename", "sync folder"])
  }

  @Test func shortWritesOfEveryLengthAndInterruptions() throws {
    for length in 1...130 {
      let turn = Mutex(0)
      var calls = FileCalls.system
      calls.write = { file, bytes in
        let isInterrupted = turn.withLock { turn in
          turn += 1
          return turn % 3 == 0
        }
        errno = EINTR
        if isInterrupted { return -1 }
        return FileCalls.system.write(
          file, UnsafeRawBufferPointer(rebasing: bytes[..<min(length, bytes.count)]))
      }
      try open(calls).append(answer)
      #expect(try changes().count == length)
    }
  }

  @Test func anInterruptedSyncIsTriedAgain() throws {
    let turn = Mutex(0)
    var calls = FileCalls.system
    calls.syncData = { file in
      let isInterrupted = turn.withLock { turn in
        turn += 1
        return turn == 1
      }
      errno = EINTR
      return isInterrupted ? -1 : FileCalls.system.syncData(file)
    }
    try open(calls).append(answer)
    #expect(turn.withLock { $0 } == 2)
  }

  /// As SQLite does it: the point of failure moves one call further each time, failing once and
  /// failing for good, with the file examined after each, and a retry once the disk is well.
  @Test(arguments: Faults.codes, [false, true])
  func everyCallMayFail(code: Int32, forGood: Bool) throws {
    var acknowledged = 0
    for point in 1...60 {
      let faults = Faults(at: point, code, forGood: forGood)
      guard let journal = try? open(faults.calls) else { continue }
      guard journal.access == .writable else { continue }
      for number in 0..<3 {
        do throws(StoreError) {
          try journal.append(answer)
          acknowledged += 1
        } catch {
          #expect(error.message.contains(scratch.workbook))
        }
        let saved = try changes().count
        #expect(saved == acknowledged || saved == acknowledged + 1, "\(point), \(number)")
      }
      faults.stop()
      try journal.append(answer)
      acknowledged += 1
      #expect(try changes().count == acknowledged, "\(point)")
      if !faults.happened { return }
    }
    Issue.record("the point of failure never passed the end")
  }

  @Test func aFullDiskSaysSoAndTheRetryIsClean() throws {
    let faults = Faults(at: .max, ENOSPC, forGood: true)
    var calls = faults.calls
    let isFull = Mutex(true)
    calls.write = { file, bytes in
      guard isFull.withLock({ $0 }), bytes.count > 40 else {
        return FileCalls.system.write(file, bytes)
      }
      let some = FileCalls.system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<40]))
      errno = ENOSPC
      return some > 0 && bytes.count < 100 ? -1 : some
    }
    isFull.withLock { $0 = false }
    let journal = try open(calls)
    let before = try scratch.read()
    isFull.withLock { $0 = true }
    let error = #expect(throws: StoreError.self) { try journal.append(answer) }
    #expect(error == .cannotSave(scratch.workbook, SystemFault(ENOSPC)))
    #expect(error?.exitCode == 74)
    #expect(
      error?.message
        == "Your last answer is not saved yet, because the disk is full: \(scratch.workbook). "
        + "Free some space.")
    #expect(try scratch.read() == before)
    isFull.withLock { $0 = false }
    try journal.append(answer)
    #expect(try changes() == answer)
  }

  @Test func afterAFailedSyncTheFileIsWrittenAnew() throws {
    let fails = Mutex(false)
    var calls = FileCalls.system
    calls.syncData = { file in
      if fails.withLock({ $0 }) {
        errno = EIO
        return -1
      }
      return FileCalls.system.syncData(file)
    }
    let journal = try open(calls)
    try journal.append(Samples.changes)
    let inode = try scratch.status().st_ino
    fails.withLock { $0 = true }
    #expect(throws: StoreError.self) { try journal.append(answer) }
    #expect(try scratch.status().st_ino == inode)
    fails.withLock { $0 = false }
    try journal.append(answer)
    #expect(try scratch.status().st_ino != inode)
    #expect(try scratch.permissions() == 0o600)
    #expect(try changes().count == 30)
    try journal.append(answer)
    #expect(try changes().count == 31)
    #expect(try scratch.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
  }

  @Test func aFileThatGrewElsewhereIsNotTouched() throws {
    let journal = try open()
    let other = try scratch.read() + Array("x".utf8)
    try scratch.write(other, "other")
    let file = Glibc.open(scratch.workbook, O_WRONLY | O_APPEND)
    #expect(write(file, "x", 1) == 1)
    close(file)
    #expect(throws: StoreError.changedOutside(scratch.workbook)) { try journal.append(answer) }
    #expect(try scratch.read() == other)
  }

  @Test func aFileThatWasReplacedOrRemovedIsNotTouched() throws {
    let journal = try open()
    let theirs = [UInt8](repeating: 0x78, count: try scratch.read().count)
    #expect(rename(scratch.workbook, scratch["moved"]) == 0)
    #expect(throws: StoreError.changedOutside(scratch.workbook)) { try journal.append(answer) }
    try scratch.write(theirs)
    #expect(throws: StoreError.changedOutside(scratch.workbook)) { try journal.append(answer) }
    #expect(try scratch.read() == theirs)
    #expect(unlink(scratch.workbook) == 0)
    #expect(throws: StoreError.changedOutside(scratch.workbook)) { try journal.append(answer) }
    let copy = try journal.keepAside(answer)
    #expect(try WorkbookFile.read(copy).changes == answer)
  }

  @Test func aFileThatWasGivenASecondNameIsNotTouched() throws {
    let journal = try open()
    let before = try scratch.read()
    #expect(link(scratch.workbook, scratch["second"]) == 0)
    #expect(throws: StoreError.changedOutside(scratch.workbook)) { try journal.append(answer) }
    #expect(try scratch.read() == before)
    #expect(unlink(scratch["second"]) == 0)
    try journal.append(answer)
    #expect(try changes() == answer)
  }

  /// Part of a line is written, then the disk fails; cutting it off may fail as well.
  @Test(arguments: [ENOSPC, EIO], [false, true])
  func halfALineIsCutOffOrLeftBehind(code: Int32, cutFails: Bool) throws {
    let isWell = Mutex(true)
    let system = FileCalls.system
    var calls = system
    calls.write = { file, bytes in
      if isWell.withLock({ $0 }) { return system.write(file, bytes) }
      errno = code
      guard bytes.count > 50 else { return -1 }
      return system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<50]))
    }
    calls.truncate = { file, length in
      errno = EIO
      return cutFails ? -1 : system.truncate(file, length)
    }
    let journal = try open(calls)
    let (before, inode) = (try scratch.read(), try scratch.status().st_ino)
    isWell.withLock { $0 = false }
    #expect(throws: StoreError.cannotSave(scratch.workbook, SystemFault(code))) {
      try journal.append(answer)
    }
    #expect(try (scratch.read() == before) == !cutFails)
    isWell.withLock { $0 = true }
    try journal.append(answer)
    #expect(try changes() == answer)
    #expect(try WorkbookFile.read(scratch.workbook).tail == nil)
    #expect(try (scratch.status().st_ino == inode) == (code == ENOSPC && !cutFails))
  }

  @Test func anAnswerThatIsTooLongIsRefusedAndNothingIsWritten() throws {
    let journal = try open()
    let before = try scratch.read()
    let subject = String(repeating: "x", count: 65_500)
    #expect(throws: StoreError.answerTooLong(scratch.workbook)) {
      try journal.append(answer + [Change(.evidence(subject, in: 1), .text("x"))])
    }
    #expect(try scratch.read() == before)
    try journal.append([Change(.place, .text(String(repeating: "x", count: 65_000)))])
    #expect(try changes().count == 1)
  }

  /// What would be passed over when it is read again is refused when it is written, of every kind.
  @Test(arguments: Field.Kind.allCases)
  func whatWouldNotBeReadIsRefused(_ kind: Field.Kind) throws {
    let journal = try open()
    let numbers = [
      0, -1, 1_000_000, 1_000_001, -1_000_001, Samples.noon, 100_000_000_000_001, .max, .min,
    ]
    let values: [Value?] =
      numbers.map { .number($0) } + numbers.map { .answer(.rated($0)) }
      + [nil, .answer(.noChance), .text("x"), .tick, .day(Day(sinceEpoch: 1))]
    var kept: [Change] = []
    for (value, assessment) in values.flatMap({ value in
      [0, 1_000_000, 1_000_001, -1].map { (value, $0) }
    }) {
      let change = Change(Field(kind, assessment: assessment, subject: "s"), value)
      do throws(StoreError) {
        try journal.append([change])
        kept.append(change)
      } catch {
        #expect(error == .outOfRange(scratch.workbook))
      }
    }
    #expect(!kept.isEmpty)
    #expect(try changes() == kept)
    #expect(try WorkbookFile.read(scratch.workbook).unknownChanges == 0)
  }

  /// The real thing: the kernel refuses to let the file grow.
  @Test func aFileSizeLimit() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
      try journal.append([Change(.place, .text("before"))])
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 300, rlim_max: 100_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let error = #expect(throws: StoreError.self) { try journal.append(Samples.changes) }
      #expect(error == .cannotSave(scratch.workbook, SystemFault(EFBIG)))
      limit.rlim_cur = 100_000
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #expect(try WorkbookFile.read(scratch.workbook).tail == nil)
      try journal.append(Samples.changes)
      #expect(try WorkbookFile.read(scratch.workbook).changes.count == 30)
    }
  }
}
