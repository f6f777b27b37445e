import Glibc
import Store
import Testing

struct WholeFileTests {
  private let scratch: Scratch
  private let bytes = Array("# A summary\n".utf8)

  init() throws { scratch = try Scratch() }

  private func write(
    _ name: String, replacing: Bool = false, _ calls: FileCalls = .system
  ) throws(StoreError) {
    try WholeFile.write(bytes, to: scratch[name], replacing: replacing, calls)
  }

  @Test func aNewFileIsClosedToOthers() throws {
    for replacing in [false, true] {
      try write("\(replacing).md", replacing: replacing)
      #expect(try scratch.read("\(replacing).md") == bytes)
      #expect(try scratch.permissions("\(replacing).md") == 0o600)
      #expect(try scratch.status("\(replacing).md").st_nlink == 1)
    }
    #expect(try scratch.names == ["false.md", "true.md"])
  }

  @Test func partsAreOneFileOrNone() throws {
    func parts(_ name: String, _ replacing: Bool, failing: Bool) throws(StoreError) {
      try WholeFile.write(to: scratch[name], replacing: replacing) { (write) throws(SystemFault) in
        try write([1, 2])
        try write([])
        if failing { throw SystemFault(ENOSPC) }
        try write([3])
      }
    }
    for replacing in [false, true] {
      #expect(throws: StoreError.self) { try parts("a", replacing, failing: true) }
      #expect(try scratch.names.isEmpty)
    }
    for replacing in [false, true] {
      try parts("a", replacing, failing: false)
      #expect(try scratch.read("a") == [1, 2, 3])
      #expect(throws: StoreError.self) { try parts("a", true, failing: true) }
      #expect(try scratch.read("a") == [1, 2, 3] && scratch.names == ["a"])
    }
  }

  @Test func nothingIsReplacedUnlessTold() throws {
    try scratch.write([1], "a.md")
    #expect(throws: StoreError.alreadyExists(scratch["a.md"])) { try self.write("a.md") }
    #expect(try scratch.read("a.md") == [1])
    try write("a.md", replacing: true)
    #expect(try scratch.read("a.md") == bytes)
    #expect(try scratch.names == ["a.md"])
  }

  /// No advice to replace something that is never replaced.
  @Test(arguments: [false, true]) func aPipeIsRefusedAtOnce(_ replacing: Bool) throws {
    #expect(mkfifo(scratch["pipe"], 0o600) == 0)
    #expect(throws: StoreError.refused(scratch["pipe"], .notAFile)) {
      try self.write("pipe", replacing: replacing)
    }
  }

  @Test func somethingThatAppearsMeanwhileIsNotReplaced() throws {
    var calls = FileCalls.system
    let path = scratch["a.md"]
    calls.sync = { file in
      close(open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600))
      return FileCalls.system.sync(file)
    }
    #expect(throws: StoreError.alreadyExists(path)) { try self.write("a.md", calls) }
    #expect(try scratch.read("a.md") == [])
    #expect(try scratch.names == ["a.md"])
  }

  @Test func withoutHardLinksItStillReplacesNothing() throws {
    var calls = FileCalls.system
    calls.link = { _, _, _ in
      errno = EPERM
      return -1
    }
    try write("a.md", calls)
    #expect(try scratch.read("a.md") == bytes)
    #expect(try scratch.names == ["a.md"])
  }

  @Test func linksFoldersAndDevicesAreNeverReplaced() throws {
    try scratch.write([1], "real")
    #expect(symlink(scratch["real"], scratch["link"]) == 0)
    #expect(mkdir(scratch["folder"], 0o700) == 0)
    #expect(mkfifo(scratch["pipe"], 0o600) == 0)
    let names = try scratch.names
    for (name, refusal) in [("link", FileRefusal.link), ("folder", .folder), ("pipe", .notAFile)] {
      #expect(throws: StoreError.refused(scratch[name], refusal)) {
        try self.write(name, replacing: true)
      }
    }
    #expect(try scratch.names == names)
    #expect(try scratch.read("real") == [1])
  }

  @Test func aFolderThatIsNotThere() {
    let error = #expect(throws: StoreError.self) { try self.write("none/a.md") }
    #expect(error?.exitCode == 73)
  }

  @Test(arguments: Faults.codes, [false, true])
  func everyCallMayFail(code: Int32, replacing: Bool) throws {
    for forGood in [false, true] {
      for point in 1...40 {
        try scratch.write([1], "old.md")
        let name = replacing ? "old.md" : "new.md"
        unlink(scratch["new.md"])
        let faults = Faults(at: point, code, forGood: forGood)
        let isDone = (try? write(name, replacing: replacing, faults.calls)) != nil
        let now = try? scratch.read(name)
        #expect(now == bytes || !isDone && now == (replacing ? [1] : nil), "\(point)")
        if !forGood, code != EACCES { #expect(try scratch.names.count <= 3) }
        if !faults.happened { break }
        #expect(point < 40)
      }
    }
  }
}
