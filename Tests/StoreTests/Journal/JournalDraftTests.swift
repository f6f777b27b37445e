import Glibc
import Store
import Synchronization
import Testing
import Workbook

@Suite struct JournalDraftTests {
  private let scratch: Scratch
  private let field = Field.evidence("a", in: 1)
  private let draft = ".workbook.jsonl.shoal-draft"

  init() throws { scratch = try Scratch() }

  private func open(_ calls: FileCalls = .system) throws -> Journal.Opened {
    try Journal.open(scratch.workbook, at: Samples.now, calls: calls)
  }

  private func text(_ words: String, _ reason: Change.Reason = .typing) -> Change {
    Change(field, .text(words), at: Samples.noon, reason: reason)
  }

  private func read() throws -> String {
    try WorkbookFile.read(scratch.workbook).book.text(field)
  }

  private func journal() throws -> Int { try Samples.lines(scratch.read()).count }

  // MARK: A text being written

  @Test func statesOfATextStayOutOfTheFile() throws {
    let journal = try open().journal
    try journal.append([text("a", .edit)])
    for count in 2...50 {
      let words = String(repeating: "a", count: count)
      try journal.append([text(words)])
      #expect(try read() == words)
      #expect(try self.journal() == 2)
    }
    #expect(try scratch.permissions(draft) == 0o600)
    try journal.append([Change(.place, .text("x"))])
    #expect(try self.journal() == 4)
    #expect(try scratch.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
    #expect(try read() == String(repeating: "a", count: 50))
  }

  @Test func nothingToAppendMovesTheTextIntoTheFile() throws {
    let journal = try open().journal
    try journal.append([text("a", .edit)])
    try journal.append([text("ab")])
    try journal.append([])
    #expect(try self.journal() == 3)
    #expect(try scratch.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
    #expect(try read() == "ab")
  }

  /// What is not a text in the middle of being written, or would not replay as it was made.
  @Test func everythingElseGoesIntoTheFile() throws {
    let other = Change(.witness("a", in: 1), .text("x"), reason: .typing)
    let changes = [
      text("first"), text("a", .edit), other, text("b"), text("c", .undo), text("d"),
      Change(.action("1", .due), .text("5 n"), reason: .edit),
      Change(.action("1", .due), .text("5 no"), reason: .typing),
    ]
    let journal = try open().journal
    for (index, change) in changes.enumerated() {
      try journal.append([change])
      #expect(try self.journal() == index + 2, "\(change)")
    }
  }

  @Test func historyIsThatOfEveryStateAtOnce() throws {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      let scratch = try Scratch()
      let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
      var book = Book()
      for number in 0..<25 {
        let kind = Int.random(in: 0..<12, using: &dice)
        let change: Change? =
          switch kind {
          case 0: book.undo(at: number)
          case 1: book.redo(at: number)
          case 2: Change(.rating("r", in: 1), .answer(.rated(number % 5)))
          case 3: Change(field, .text("edit \(number)"), at: number)
          case 4: Change(field, nil, at: number, reason: .typing)
          case 5: Change(.witness("a", in: 1), .text("\(number)"), at: number, reason: .typing)
          default: Change(field, .text("\(number % 4)"), at: number, reason: .typing)
          }
        // The model makes no change that changes nothing.
        guard let change, book[change.field] != change.value else { continue }
        book.apply(change)
        try journal.append([change])
        #expect(try WorkbookFile.read(scratch.workbook).book == book)
      }
      try journal.append([])
      #expect(try WorkbookFile.read(scratch.workbook).book == book)
    }
  }

  @Test func aLongDraftIsBegunAnew() throws {
    let journal = try open().journal
    let words = String(repeating: "x", count: 20_000)
    try journal.append([text(words, .edit)])
    var longest: Int = 0
    for number in 0..<120 {
      try journal.append([text("\(number) " + words)])
      longest = max(longest, Int(try scratch.status(draft).st_size))
    }
    #expect(longest <= 1 << 20)
    #expect(try read() == "119 " + words)
    #expect(try self.journal() == 2)
  }

  // MARK: After a crash

  /// What a killed program leaves, the lock aside.
  private func crash(_ changes: [Change]) throws -> Scratch {
    let journal = try open().journal
    for change in changes { try journal.append([change]) }
    let other = try Scratch()
    for name in try scratch.names where !name.hasSuffix("-lock") {
      try other.write(scratch.read(name), name)
    }
    return other
  }

  /// The program is killed after a later state of the text went into the file with another change,
  /// and before the draft is removed: nothing is left to offer.
  @Test func aDraftThatTheFileWentOnFromIsNoOtherState() throws {
    let journal = try open().journal
    for change in [text("a", .edit), text("ab")] { try journal.append([change]) }
    let old = try scratch.read(draft)
    try journal.append([text("abc"), Change(.place, .text("x"))])
    let left = try Scratch()
    try left.write(scratch.read(), "workbook.jsonl")
    try left.write(old, draft)
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.notices.isEmpty)
    #expect(opened.book.text(field) == "abc")
    #expect(try left.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
  }

  @Test func theNextStartHasTheText() throws {
    let left = try crash([text("a", .edit), text("ab"), text("abc")])
    #expect(try WorkbookFile.read(left.workbook).book.text(field) == "abc")
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.book.text(field) == "abc")
    #expect(opened.book.undo(at: 0)?.value == nil)
    #expect(opened.notices.isEmpty)
    #expect(!(try left.names.contains(draft)))
    #expect(try WorkbookFile.read(left.workbook).book == opened.book)
    try opened.journal.append([Change(.place, .text("x"))])
    #expect(try WorkbookFile.read(left.workbook).damage.isEmpty)
  }

  /// A crash in the middle of moving the text into the file.
  @Test func aTornEndCostsNothingOfTheTextInTheDraft() throws {
    let left = try crash([text("a", .edit), text("ab")])
    let line = JournalLine.encoded(text("ab"), sequence: 2)
    try left.write(left.read() + line.prefix(line.count / 2))
    let here = "The text that was being written is here."
    #expect(try WorkbookFile.read(left.workbook).readerWords.first?.hasSuffix(here) == true)
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.book.text(field) == "ab")
    #expect(opened.notices.count == 1)
    #expect(
      opened.notices.first?.hasSuffix("and so is the text that was being written.") == true)
  }

  @Test func readingChangesNothing() throws {
    let left = try crash([text("a", .edit), text("ab")])
    let before = try left.names.map { try left.read($0) }
    #expect(try JournalReport.verify(left.workbook).contents.changes.count == 2)
    #expect(try left.names.map { try left.read($0) } == before)
  }

  @Test func aTornDraftGivesWhatWasSavedBefore() throws {
    let left = try crash([text("a", .edit), text("ab"), text("abc")])
    let whole = try left.read(draft)
    let ends = whole.indices.filter { whole[$0] == 10 }
    for length in 0...whole.count {
      try left.write(Array(whole[..<length]), draft)
      let found = try WorkbookFile.read(left.workbook).book.text(field)
      // A line counts without its end, too.
      let lines = ends.count { $0 <= length }
      #expect(found == ["a", "a", "ab", "abc"][lines], "\(length) bytes")
    }
  }

  @Test func aDamagedDraftIsNeverWrong() throws {
    let left = try crash([text("a", .edit), text("ab"), text("abc")])
    let whole = try left.read(draft)
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x15
      try left.write(bytes, draft)
      let found = try WorkbookFile.read(left.workbook).book.text(field)
      #expect(["a", "ab", "abc"].contains(found))
    }
  }

  @Test func aDraftThatIsInTheFileIsDropped() throws {
    let left = try crash([text("a", .edit), text("ab")])
    let draftBytes = try left.read(draft)
    _ = try Journal.open(left.workbook, at: Samples.now)
    let settled = try left.read()
    try left.write(draftBytes, draft)
    #expect(try WorkbookFile.read(left.workbook).changes.count == 2)
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.notices.isEmpty)
    #expect(try left.read() == settled)
    #expect(try left.names == [".workbook.jsonl.shoal-lock", "workbook.jsonl"])
  }

  /// As when an older program, which knows no drafts, went on in between.
  @Test func aTextOfAnotherStateIsKeptBesideTheFile() throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    let more = JournalLine.encoded(Change(field, .text("b")), sequence: 2)
    try left.write(left.read() + more)
    #expect(try WorkbookFile.read(left.workbook).book.text(field) == "b")
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.book.text(field) == "b")
    #expect(opened.notices.count == 1)
    #expect(opened.notices.first?.contains("workbook.unsaved-1.evidence.1.a.md") == true)
    #expect(
      try left.read("workbook.unsaved-1.evidence.1.a.md") == Array("words of mine\n".utf8))
    #expect(!(try left.names.contains(draft)))
  }

  /// Its own file needs room; another name for the draft does not, but may not be permitted.
  @Test(arguments: ["workbook.unsaved-1.draft", ".workbook.jsonl.shoal-draft"])
  func aTextOfAnotherStateOutlivesAFullDisk(_ name: String) throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    try left.write(left.read() + JournalLine.encoded(Change(field, .text("b")), sequence: 2))
    let bytes = try left.read(draft)
    let isFull = Mutex(true)
    var calls = FileCalls.system
    calls.write = { file, part in
      guard isFull.withLock({ $0 }) else { return FileCalls.system.write(file, part) }
      errno = ENOSPC
      return -1
    }
    calls.rename = { [draft] folder, from, to in
      guard name == draft, isFull.withLock({ $0 }) else {
        return FileCalls.system.rename(folder, from, to)
      }
      errno = EACCES
      return -1
    }
    let opened = try Journal.open(left.workbook, at: Samples.now, calls: calls)
    #expect(opened.readOnly == nil)
    #expect(opened.notices.contains { $0.contains(left[name]) }, "\(opened.notices)")
    isFull.withLock { $0 = false }
    for (words, reason) in [("c", Change.Reason.edit), ("cd", .typing), ("cde", .typing)] {
      try opened.journal.append([text(words, reason)])
    }
    try opened.journal.append([])
    #expect(try left.read(name) == bytes)
    #expect(try WorkbookFile.read(left.workbook).book.text(field) == "cde")
  }

  /// As after a damaged end, lines that were lost, or an older program.
  @Test(arguments: ["more", "fewer", "damage"])
  func readersAreToldOfATextOfAnotherState(_ what: String) throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    let whole = try left.read()
    let end = try #require(whole.firstIndex(of: 10)) + 1
    let more = JournalLine.encoded(Change(field, .text("b")), sequence: 2)
    switch what {
    case "more": try left.write(whole + more)
    case "fewer": try left.write(Array(whole[..<end]))
    default:
      try left.write(Array(whole[..<end]) + Array("?".utf8) + whole[(end + 1)...] + [63, 10])
    }
    let words =
      "A text that was being written is in \(left[draft]); it belongs to another state of this "
      + "workbook."
    #expect(try WorkbookFile.read(left.workbook).readerWords.contains(words))
    #expect(try JournalReport.verify(left.workbook).lines.contains("  " + words))
    // Only read while another has it, or because it is damaged.
    let bytes = try left.read(draft)
    let holder = try Journal.open(left.workbook, at: Samples.now)
    try left.write(bytes, draft)
    let reader = try Journal.open(left.workbook, at: Samples.now)
    #expect(reader.readOnly != nil && reader.notices.contains(words))
    #expect(try left.read(draft) == bytes)
    _ = holder
  }

  /// Another process moves the text into the file between the two readings.
  @Test(arguments: [".workbook.jsonl.shoal-draft", "workbook.jsonl"])
  func aTextThatIsFinishedMeanwhileIsRead(_ name: String) throws {
    let journal = try open().journal
    try journal.append([text("a", .edit)])
    try journal.append([text("ab")])
    let isFinished = Mutex(false)
    let finishing = { [field] in
      try? journal.append([Change(field, .text("abc"), at: Samples.noon, reason: .typing)])
      try? journal.append([])
    }
    let hook = UncheckedHook(finishing)
    var calls = FileCalls.system
    calls.open = { folder, opened, flags, permissions in
      let isFirst =
        opened == name
        && isFinished.withLock { done in
          defer { done = true }
          return !done
        }
      if isFirst { hook.run() }
      return FileCalls.system.open(folder, opened, flags, permissions)
    }
    let reader = try open(calls)
    #expect(isFinished.withLock { $0 })
    #expect(reader.book.text(field) == "abc")
    #expect(reader.notices.count == 1, "\(reader.notices)")
  }

  @Test func aDraftOfAnotherWorkbookIsNotTakenIn() throws {
    let left = try crash([text("a", .edit), text("ab")])
    try left.write(Samples.journal([text("other", .edit)]))
    #expect(try WorkbookFile.read(left.workbook).book.text(field) == "other")
    #expect(try Journal.open(left.workbook, at: Samples.now).book.text(field) == "other")
    #expect(try left.read("workbook.unsaved-1.evidence.1.a.md") == Array("ab\n".utf8))
  }

  @Test(arguments: ["link", "folder", "pipe"]) func whatIsNoDraftIsLeftAlone(_ kind: String) throws
  {
    let journal = try open().journal
    try journal.append([text("a", .edit)])
    try scratch.write(Array("theirs".utf8), "theirs")
    let made =
      switch kind {
      case "link": symlink(scratch["theirs"], scratch[draft])
      case "folder": mkdir(scratch[draft], 0o700)
      default: mkfifo(scratch[draft], 0o600)
      }
    #expect(made == 0)
    try journal.append([text("ab")])
    #expect(try read() == "ab")
    try journal.append([])
    #expect(try scratch.read("theirs") == Array("theirs".utf8))
  }

  // MARK: When the disk fails

  /// Whatever fails, and whether once or for good: what was acknowledged is read again, by the next
  /// reader and by the next start.
  @Test(arguments: Faults.codes) func nothingAcknowledgedIsLost(_ code: Int32) throws {
    for (isForGood, first) in [true, false].flatMap({ good in (1...40).map { (good, $0) } }) {
      let scratch = try Scratch()
      try scratch.write(Samples.journal([text("a", .edit)]))
      let faults = Faults(at: first, code, forGood: isForGood)
      guard let opened = try? Journal.open(scratch.workbook, at: Samples.now, calls: faults.calls)
      else { continue }
      guard opened.readOnly == nil else { continue }
      // What failed may be there nevertheless: it is newer than what was acknowledged.
      var possible: Set<String> = ["a"]
      for (number, reason) in [Change.Reason.edit, .typing, .typing, .typing, .edit].enumerated() {
        possible.insert("text \(number)")
        if (try? opened.journal.append([text("text \(number)", reason)])) != nil {
          possible = ["text \(number)"]
        }
        if number == 2 { try? opened.journal.append([]) }
        #expect(possible.contains(try WorkbookFile.read(scratch.workbook).book.text(field)))
      }
      faults.stop()
      let other = Change(.place, .text("x"))
      try opened.journal.append([other])
      let contents = try WorkbookFile.read(scratch.workbook)
      #expect(possible.contains(contents.book.text(field)))
      #expect(contents.changes.last == other && contents.damage.isEmpty)
      #expect(try !scratch.names.contains(draft))
    }
  }

  @Test func aRescueHasTheTextThatIsBeingWritten() throws {
    let journal = try open().journal
    try journal.append([text("a", .edit)])
    try journal.append([text("ab")])
    let other = try journal.keepAside([text("abc"), Change(.place, .text("x"))])
    let kept = try Journal.open(other, at: Samples.now)
    #expect(kept.access == .writable)
    #expect(kept.book.text(field) == "abc")
  }
}

/// Work on a journal of the same thread, in the middle of a system call.
private struct UncheckedHook: @unchecked Sendable {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}
