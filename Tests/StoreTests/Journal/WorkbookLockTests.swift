import Glibc
import Store
import Testing
import Workbook

struct WorkbookLockTests {
  private let scratch: Scratch
  private let answer = [Change(.rating("a", in: 1), .answer(.rated(5)), at: Samples.noon)]

  init() throws { scratch = try Scratch() }

  private func open() throws -> Journal.Opened {
    try Journal.open(scratch.workbook, at: Samples.now)
  }

  @Test func theSecondToOpenReadsAndSaysWhoHasIt() throws {
    let first = try open()
    try first.journal.append(answer)
    let second = try open()
    guard case .readOnly(.heldBy(let holder)) = second.access else {
      Issue.record("\(second.access)")
      return
    }
    #expect(holder.hasPrefix("pid \(getpid()), on "))
    #expect(holder.hasSuffix("since \(Samples.now.day.iso)T09:41"))
    #expect(second.notices[0].contains(holder))
    #expect(second.contents.changes == answer)
    let error = #expect(throws: StoreError.self) { try second.journal.append(answer) }
    #expect(error?.exitCode == 75)
    try first.journal.append(answer)
    #expect(try WorkbookFile.read(scratch.workbook).changes.count == 2)
  }

  @Test func theLockEndsWithTheJournal() throws {
    do { _ = try open() }
    #expect(try open().access == .writable)
  }

  /// Disks over a network that do not lock: said, with what to do, and nothing is written.
  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS]) func aDiskThatCannotLockSaysSo(_ code: Int32)
    throws
  {
    var calls = FileCalls.system
    calls.lock = { _ in
      errno = code
      return -1
    }
    let words = "the disk cannot lock files"
    let none = #expect(throws: StoreError.self) {
      try Journal.open(scratch.workbook, at: Samples.now, calls: calls)
    }
    #expect(none?.message.contains(words) == true)
    #expect(none?.exitCode == 73)
    try scratch.write(Samples.journal())
    let opened = try Journal.open(scratch.workbook, at: Samples.now, calls: calls)
    #expect(opened.readOnly?.message.contains(words) == true)
    #expect(opened.readOnly?.message.contains("Put it on a disk of this computer") == true)
    #expect(opened.readOnly?.exitCode == 74)
    #expect(try opened.contents.changes == WorkbookFile.read(scratch.workbook).changes)
    #expect(try scratch.read() == Samples.journal())
  }

  @Test func theHolderIsCleanedBeforeItIsShown() throws {
    let text = "pid 1\u{1B}[2J \u{202E}x" + String(repeating: "y", count: 200) + "\nsecond"
    try scratch.write(Array(text.utf8), ".workbook.jsonl.shoal-lock")
    try scratch.write(Samples.journal())
    let file = Glibc.open(scratch[".workbook.jsonl.shoal-lock"], O_RDWR)
    defer { close(file) }
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    guard case .readOnly(.heldBy(let holder)) = try open().access else {
      Issue.record("not held")
      return
    }
    #expect(holder == "pid 1[2J x" + String(repeating: "y", count: 110))
  }

  @Test func withoutAFileYetItIsBusy() throws {
    try scratch.write(Array("pid 9".utf8), ".workbook.jsonl.shoal-lock")
    let file = Glibc.open(scratch[".workbook.jsonl.shoal-lock"], O_RDWR)
    defer { close(file) }
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: StoreError.busy(scratch.workbook, holder: "pid 9")) { try open() }
  }

  @Test func aKilledProcessBlocksNobody() throws {
    try scratch.write(Samples.journal())
    let lock = scratch[".workbook.jsonl.shoal-lock"]
    let script = "exec 9>>\"$0\"; flock -n 9 && echo 'pid 1, elsewhere' >&9 && exec sleep 60"
    let child = try spawn(["/bin/sh", "-c", script, lock])
    var held = false
    for _ in 0..<500 where !held {
      usleep(10_000)
      held = (try? scratch.read(".workbook.jsonl.shoal-lock").isEmpty) == false
    }
    #expect(try open().access == .readOnly(.heldBy("pid 1, elsewhere")))
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    #expect(try open().access == .writable)
  }

  /// A lock that an earlier Shoal made, and holds or left behind.
  @Test func anEarlierShoalIsKeptOutAndKeepsOut() throws {
    try scratch.write(Samples.journal())
    for text in ["", "pid 9, on desk since 2026-01-02T10:00\n"] {
      try scratch.write(Array(text.utf8), "workbook.jsonl.lock")
      let file = Glibc.open(scratch["workbook.jsonl.lock"], O_RDWR | O_CLOEXEC)
      // Not left to closing: a process that another test is starting may still have the file open.
      defer {
        flock(file, LOCK_UN)
        close(file)
      }
      do {
        let opened = try open()
        #expect(opened.access == .writable)
        #expect(flock(file, LOCK_EX | LOCK_NB) == -1)
        #expect(try scratch.read("workbook.jsonl.lock").isEmpty == text.isEmpty)
      }
      #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
      guard case .readOnly(.heldBy(let holder)) = try open().access else {
        Issue.record("not held")
        return
      }
      #expect(holder.hasPrefix(text.isEmpty ? "unknown" : "pid \(getpid()), on "))
      #expect(throws: StoreError.busy(scratch.workbook, holder: holder)) {
        try JournalRepair.run(scratch.workbook, at: Samples.now)
      }
    }
  }

  /// Whatever else has the name of an earlier lock is left alone, and none is ever made.
  @Test func anotherProgramsLockIsNeitherTakenNorMade() throws {
    try scratch.write(Samples.journal())
    do { #expect(try open().access == .writable) }
    #expect(try scratch.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
    for (text, mode) in [("12345\n", 0o600), ("", 0o644), ("mine", 0o600)] as [(String, mode_t)] {
      try scratch.write(Array(text.utf8), "workbook.jsonl.lock", mode: mode)
      let file = Glibc.open(scratch["workbook.jsonl.lock"], O_RDWR | O_CLOEXEC)
      // Not left to closing: a process that another test is starting may still have the file open.
      defer {
        flock(file, LOCK_UN)
        close(file)
      }
      #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
      #expect(try open().access == .writable)
      #expect(try scratch.read("workbook.jsonl.lock") == Array(text.utf8))
    }
  }

  @Test func aLockThatIsALinkIsNotFollowed() throws {
    #expect(symlink(scratch["elsewhere"], scratch[".workbook.jsonl.shoal-lock"]) == 0)
    try scratch.write(Samples.journal())
    #expect(try open().access == .readOnly(.notPermitted(SystemFault(ELOOP))))
    #expect(try scratch.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
  }

  @Test func aLockThatIsSomethingElseIsNotWrittenTo() throws {
    try scratch.write(Samples.journal())
    try scratch.write(Array("mine".utf8), "precious")
    let lock = scratch[".workbook.jsonl.shoal-lock"]
    #expect(link(scratch["precious"], lock) == 0)
    #expect(throws: StoreError.refused(lock, .severalNames)) { try self.open() }
    #expect(try scratch.read("precious") == Array("mine".utf8))
    #expect(unlink(lock) == 0)
    #expect(mkfifo(lock, 0o600) == 0)
    #expect(throws: StoreError.refused(lock, .notAFile)) { try self.open() }
  }

  /// Root may do anything, so a process that is nobody tries.
  @Test(.enabled(if: geteuid() == 0))
  func withoutPermissionItIsReadOnly() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      try scratch.write(Samples.journal())
      #expect(chown(scratch.workbook, 65_534, 65_534) == 0)
      #expect(chmod(scratch.path, 0o755) == 0)
      #expect(seteuid(65_534) == 0)
      defer { seteuid(0) }
      let opened = try Journal.open(scratch.workbook, at: Samples.now)
      #expect(opened.access == .readOnly(.notPermitted(SystemFault(EACCES))))
      #expect(opened.contents.changes.count == 29)
      let error = #expect(throws: StoreError.self) {
        try Journal.open(scratch["new.jsonl"], at: Samples.now)
      }
      #expect(error == .cannotCreate(scratch["new.jsonl"], SystemFault(EACCES)))
      #expect(error?.exitCode == 77)
    }
  }

  @Test(.enabled(if: geteuid() == 0))
  func anotherUsersFileIsNotTouched() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      try scratch.write(Samples.journal(), mode: 0o666)
      #expect(chmod(scratch.path, 0o777) == 0)
      #expect(seteuid(65_534) == 0)
      defer { seteuid(0) }
      #expect(throws: StoreError.refused(scratch.workbook, .otherOwner)) {
        try Journal.open(scratch.workbook, at: Samples.now)
      }
      #expect(try WorkbookFile.read(scratch.workbook, trust: .anyone).lineCount == 30)
    }
  }

  private func spawn(_ words: [String]) throws -> pid_t {
    var child: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawn(&child, words[0], nil, nil, &arguments, environ)
    guard code == 0, child > 0 else { throw SystemFault(code) }
    return child
  }
}
