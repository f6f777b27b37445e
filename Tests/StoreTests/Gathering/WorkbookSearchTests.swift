import Glibc
import Store
import Testing
import Workbook

/// Which files are read as workbooks.
@Suite struct WorkbookSearchTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for folder in ["a", "a/deep", "b", ".hidden"] { mkdir(scratch[folder], 0o700) }
    let names = ["a/deep/3.jsonl", "a/2.jsonl", "a-1.jsonl", "b/4.jsonl", "b/.5.jsonl"]
    for (number, name) in zip(1..., names + [".hidden/6.jsonl"]) {
      try scratch.write(GatheringSample.journal(number), name)
    }
  }

  private func paths(_ named: [String]) throws -> [String] {
    let answers = try WorkbookGatherer(GatheringSample.query).read(named)
    return (0..<answers.count).map {
      String(answers.path($0).dropFirst(scratch.path.utf8.count + 1))
    }
  }

  @Test func foldersAreReadToTheBottomInTheOrderOfPaths() throws {
    let all = ["a-1.jsonl", "a/2.jsonl", "a/deep/3.jsonl", "b/4.jsonl"]
    #expect(try paths([scratch.path]) == all)
    #expect(try paths([scratch["b"], scratch.path + "//"]) == all)
    #expect(try paths([scratch["b"], scratch["a-1.jsonl"]]) == ["a-1.jsonl", "b/4.jsonl"])
  }

  @Test func whatIsNamedIsReadWhateverItsName() throws {
    try scratch.write(GatheringSample.journal(9), "nine")
    #expect(try paths([scratch["b/.5.jsonl"], scratch["nine"]]) == ["b/.5.jsonl", "nine"])
    #expect(try paths([scratch[".hidden"]]) == [".hidden/6.jsonl"])
  }

  @Test func linksAreFollowedOnce() throws {
    symlink("..", scratch["a/deep/up"])
    symlink(scratch.path, scratch["b/all"])
    symlink("loop", scratch["loop"])
    #expect(try paths([scratch.path]).count == 4)
    symlink("a/2.jsonl", scratch["link.jsonl"])
    let note = try WorkbookGatherer(GatheringSample.query).read([scratch.path]).note
    #expect(note.copies == 1)
    #expect(note.otherFiles == 1)
    symlink("nowhere", scratch["lost.jsonl"])
    let lost = GatheringError.problems([.file(.noSuchFile(scratch["lost.jsonl"]))], count: 1)
    #expect(throws: lost) { try paths([scratch.path]) }
  }

  @Test func whatIsNoPlainFileIsPassedOver() throws {
    mkfifo(scratch["pipe.jsonl"], 0o600)
    let note = try WorkbookGatherer(GatheringSample.query).read([scratch.path]).note
    #expect(note.otherFiles == 1)
    #expect(throws: GatheringError.path(.refused(scratch["pipe.jsonl"], .notAFile))) {
      try paths([scratch["pipe.jsonl"]])
    }
  }

  @Test func aPathThatWasNamedMustBeAWorkbook() throws {
    #expect(throws: GatheringError.path(.noSuchFile(scratch["none"]))) {
      try paths([scratch["none"]])
    }
    #expect(throws: GatheringError.path(.badPath(""))) { try paths([""]) }
    for text in ["", "hello\n", "{\"a\":1}\n"] {
      try scratch.write(Array(text.utf8), "c.jsonl")
      let error = GatheringError.problems([.file(.notAWorkbook(scratch["c.jsonl"]))], count: 1)
      #expect(throws: error) { try paths([scratch["c.jsonl"]]) }
      #expect(try paths([scratch.path]).count == 4)
    }
  }

  @Test func aWorkbookWithABrokenBeginningIsNotPassedOver() throws {
    var bytes = GatheringSample.journal(7)
    bytes[0] = 0x3F
    try scratch.write(bytes, "c.jsonl")
    #expect(throws: GatheringError.self) { try paths([scratch.path]) }
  }

  @Test func nothingToRead() throws {
    let empty = try Scratch()
    let answers = try GatheringSample.gather(empty)
    #expect(answers.count == 0)
    #expect(answers.note == GatheringNote())
  }

  @Test func anUnreadableFolderIsAProblem() throws {
    guard geteuid() != 0 else { return }
    chmod(scratch["b"], 0)
    defer { chmod(scratch["b"], 0o700) }
    let error = #expect(throws: GatheringError.self) { try paths([scratch.path]) }
    #expect(error?.exitCode == 77)
  }

  @Test func aFileLongerThanTheBuffer() throws {
    let text = String(repeating: "word ", count: 10_000)
    let place = Change(.place, .text(text))
    let changes = [place, place] + GatheringSample.assessment() + [place]
    try scratch.write(GatheringSample.journal(8, changes), "big.jsonl")
    #expect(try paths([scratch.path]).count == 5)
  }
}
