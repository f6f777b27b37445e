import Glibc
import Store
import Testing
import Workbook

/// Drafts that cannot go into their workbook: nothing of them is lost.
@Suite struct KeptDraftTests {
  private let field = Field.evidence("a", in: 1)
  private let draft = ".workbook.jsonl.shoal-draft"

  private func text(_ words: String, _ reason: Change.Reason = .typing) -> Change {
    Change(field, .text(words), at: Samples.noon, reason: reason)
  }

  /// What a killed program leaves, the lock aside.
  private func crash(_ changes: [Change]) throws -> Scratch {
    let scratch = try Scratch()
    let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
    for change in changes { try journal.append([change]) }
    let other = try Scratch()
    for name in try scratch.names where !name.hasSuffix("-lock") {
      try other.write(scratch.read(name), name)
    }
    return other
  }

  /// Damage to the first line hides whose the text is, and not the text.
  @Test func theWordsOfADraftWithoutItsFirstLineAreKept() throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    var bytes = try left.read(draft)
    bytes[30] ^= 1
    try left.write(bytes, draft)
    #expect(try WorkbookFile.read(left.workbook).draftText == .elsewhere(left[draft]))
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.book.text(field) == "a")
    #expect(opened.notices.first?.contains("workbook.unsaved-1.evidence.1.a.md") == true)
    try opened.journal.append([text("b", .edit)])
    try opened.journal.append([text("bc")])
    #expect(
      try left.read("workbook.unsaved-1.evidence.1.a.md") == Array("words of mine\n".utf8))
  }

  /// Nothing is written over what has the draft's name, whatever has become of it.
  @Test(arguments: ["damaged", "torn", "link", "folder"])
  func aDraftThatCannotBeReadIsKeptAside(_ kind: String) throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    var bytes = try left.read(draft)
    if kind == "torn" { bytes.removeLast(9) } else { bytes[bytes.count - 5] ^= 1 }
    try left.write(bytes, kind == "link" ? "theirs" : draft)
    if kind == "link" || kind == "folder" { #expect(unlink(left[draft]) == 0) }
    if kind == "link" { #expect(symlink(left["theirs"], left[draft]) == 0) }
    if kind == "folder" { #expect(mkdir(left[draft], 0o700) == 0) }
    let words = "A text that was being written may be in \(left[draft]), which is damaged."
    #expect(try WorkbookFile.read(left.workbook).readerWords == [words])
    #expect(throws: StoreError.self) { try Compaction(WorkbookFile.read(left.workbook), "w") }
    let opened = try Journal.open(left.workbook, at: Samples.now)
    #expect(opened.notices.count == 1)
    #expect(opened.notices.first?.contains(left["workbook.unsaved-1.draft"]) == true)
    try opened.journal.append([text("b", .edit)])
    try opened.journal.append([text("bc")])
    try opened.journal.append([])
    #expect(try read(left) == "bc")
    if kind != "folder" { #expect(try left.read("workbook.unsaved-1.draft") == bytes) }
  }

  private func read(_ other: Scratch) throws -> String {
    try WorkbookFile.read(other.workbook).book.text(field)
  }

  /// A copy has the text of the draft, or is not made.
  @Test func aCompactedCopyHasTheTextOrIsRefused() throws {
    let left = try crash([text("a", .edit), text("words of mine")])
    let copy = try Compaction(WorkbookFile.read(left.workbook), left.workbook)
    #expect(try JournalContents(decoding: copy.bytes).book.text(field) == "words of mine")
    try left.write(left.read() + JournalLine.encoded(Change(field, .text("b")), sequence: 2))
    do throws(StoreError) {
      _ = try Compaction(WorkbookFile.read(left.workbook), left.workbook)
      Issue.record("the text is left out without a word")
    } catch {
      #expect(error.message.contains(left[draft]))
    }
  }
}
