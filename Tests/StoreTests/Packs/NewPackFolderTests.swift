import Glibc
import Store
import Testing
import Workbook

/// A pack's folder comes to be with all its files, or not at all.
@Suite struct NewPackFolderTests {
  private let scratch: Scratch
  private let files: [(name: String, bytes: [UInt8])] = PackSampleText().files
    .sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }

  init() throws { scratch = try Scratch() }

  private func make(_ name: String, _ calls: FileCalls = .system) throws(StoreError) {
    try NewPackFolder.make(scratch[name], files: files, calls)
  }

  @Test func aNewFolderHasEveryFileAndIsClosedToOthers() throws {
    for name in ["new", "above/new/", "above/other//"] {
      try make(name)
      #expect(try PackReader.read(folder: scratch[name]).pack == PackSampleText().reading.pack)
    }
    #expect(try scratch.permissions("new") == 0o700)
    #expect(try scratch.permissions("new/themes") == 0o700)
    #expect(try scratch.permissions("new/themes/purpose.toml") == 0o600)
    #expect(try scratch.names == ["above", "new"])
  }

  @Test func anEmptyFolderIsFilled() throws {
    #expect(mkdir(scratch["empty"], 0o755) == 0)
    try make("empty")
    #expect(try PackReader.read(folder: scratch["empty"]).problems == [])
  }

  @Test func whatHasSomethingInItIsLeftAlone() throws {
    #expect(mkdir(scratch["full"], 0o755) == 0)
    try scratch.write([1], "full/letter.txt")
    try scratch.write([1], "file")
    symlink("nowhere", scratch["link"])
    for name in ["full", "file", "link"] {
      #expect(throws: StoreError.folderInUse(scratch[name])) { try self.make(name) }
    }
    #expect(try scratch.names(in: "full") == ["letter.txt"])
    #expect(try scratch.names == ["file", "full", "link"])
  }

  @Test func whatIsPutThereMeanwhileIsLeftAlone() throws {
    var calls = FileCalls.system
    let path = scratch["new"]
    calls.rename = { folder, old, new in
      mkdir(path, 0o700)
      close(open(path + "/letter.txt", O_CREAT | O_WRONLY, 0o600))
      return FileCalls.system.rename(folder, old, new)
    }
    #expect(throws: StoreError.folderInUse(path)) { try self.make("new", calls) }
    #expect(try scratch.names(in: "new") == ["letter.txt"])
    #expect(try scratch.names == ["new"])
  }

  @Test func aPathThatNamesNoFolderIsRefused() {
    for path in ["", "/", ".", "a/..", "a\0b"] {
      #expect(throws: StoreError.badPath(path)) { try NewPackFolder.make(path, files: files) }
    }
  }

  /// Whichever system call fails: there is no folder, or a whole one.
  @Test(arguments: [ENOSPC, EIO, EACCES]) func aFailureLeavesNothingBehind(_ code: Int32) throws {
    for first in 1... {
      let faults = Faults(at: first, code, forGood: false)
      let result = Result { () throws(StoreError) in try self.make("new", faults.calls) }
      guard faults.happened else { return try result.get() }
      guard case .failure = result else {
        Issue.record("call \(first) failed, and nothing was said")
        return
      }
      let names = try scratch.names
      #expect(names.isEmpty || names == ["new"], "\(first): \(names)")
      if !names.isEmpty {
        #expect(try PackReader.read(folder: scratch["new"]).problems == [], "\(first)")
        return
      }
    }
  }

  @Test func whatIsWrittenIsInTheOrderThatPeopleReadIt() throws {
    let root = PackTable(entries: [
      .init(key: "text", node: "Words"), .init(key: "id", node: "S1"),
    ])
    let source = PackFiles.File(
      name: "sources.toml", root: PackTable(entries: [.init(key: "source", node: [.table(root)])]))
    try NewPackFolder.make(scratch["new"], files: PackFiles([source]))
    let text = String(decoding: try scratch.read("new/sources.toml"), as: UTF8.self)
    #expect(text == "[[source]]\nid = \"S1\"\ntext = \"Words\"\n")
  }
}
