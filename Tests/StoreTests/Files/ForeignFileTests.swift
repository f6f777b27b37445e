import Glibc
import Store
import Testing
import Workbook

/// Files that are no workbooks: refused, and the folder is as it was.
struct ForeignFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Texts that are none of Shoal's, by the name of a file.
  private static let texts: [(String, [UInt8])] = [
    ("shadow", Array("root:*:19000:0:99999:7:::\n".utf8)),
    ("notes.jsonl", Array("{\"a\":1}\n{\"a\":2}\n".utf8)),
    ("sums.jsonl", Array("{\"sum\":\"total\",\"n\":3}\n".utf8)),
    ("table.csv", Array("group,a\nNorth,3\n".utf8)),
    ("blank.jsonl", Array("\n\n\n".utf8)),
    ("spaces", Array("    ".utf8)),
    ("mark", [0xEF, 0xBB, 0xBF]),
    ("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
    ("program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 200)),
    ("zeros", [UInt8](repeating: 0, count: 9000)),
    ("newer.jsonl", JournalHeader(version: 9, workbook: "a", created: "").encoded),
    (
      "newer-behind.jsonl",
      Samples.journal() + JournalHeader(version: 9, workbook: "b", created: "").encoded
    ),
  ]

  private func snapshot() throws -> [String] {
    try scratch.names.map { name in
      let status = try scratch.status(name)
      let bytes =
        status.st_mode & S_IFMT == S_IFREG && status.st_size < 1 << 20
        ? try scratch.read(name) : []
      return "\(name) \(status.st_mode) \(status.st_size) \(status.st_mtim) \(bytes)"
    }
  }

  private func plantOthers() throws {
    try scratch.write(Samples.journal(), "real.jsonl")
    #expect(symlink("real.jsonl", scratch["link"]) == 0)
    #expect(symlink("nowhere", scratch["dangling"]) == 0)
    #expect(link(scratch["real.jsonl"], scratch["second"]) == 0)
    #expect(mkfifo(scratch["pipe"], 0o600) == 0)
    #expect(mkdir(scratch["folder"], 0o700) == 0)
    try scratch.write([], "sparse")
    #expect(truncate(scratch["sparse"], 1 << 40) == 0)
  }

  @Test func nothingIsLeftBesideAFileThatIsRefused() throws {
    for (name, bytes) in Self.texts { try scratch.write(bytes, name) }
    try plantOthers()
    let before = try snapshot()
    for name in try scratch.names {
      #expect(throws: StoreError.self, "\(name)") {
        try Journal.open(scratch[name], at: Samples.now)
      }
      #expect(throws: StoreError.self, "\(name)") {
        try JournalRepair.run(scratch[name], at: Samples.now)
      }
      #expect(try snapshot() == before, "\(name)")
    }
  }

  /// A damaged workbook is only read, so it needs no lock; nor does one that needs no mending.
  @Test func readingAndVerifyingLeaveNothing() throws {
    var lines = Samples.lines(Samples.journal())
    lines[5][30] ^= 1
    try scratch.write(Array(lines.joined()), "damaged.jsonl")
    try scratch.write(Samples.journal(), "sound.jsonl")
    let before = try snapshot()
    _ = try Journal.open(scratch["damaged.jsonl"], at: Samples.now)
    _ = try JournalRepair.run(scratch["sound.jsonl"], at: Samples.now)
    #expect(try snapshot() == before)
  }

  /// The names that Shoal makes for a while may be somebody else's.
  @Test func neighboursAreNeverTouched() throws {
    let names = [
      "workbook.jsonl.lock", "workbook.jsonl.new", "workbook.jsonl.damaged",
      "workbook.jsonl.before-repair-1", "workbook.unsaved-1.jsonl", "workbook.jsonl~",
    ]
    for name in names { try scratch.write(Array("mine\n".utf8), name, mode: 0o644) }
    var lines = Samples.lines(Samples.journal())
    lines[5][30] ^= 1
    try scratch.write(Array(lines.joined()) + [1, 2, 3])
    _ = try JournalRepair.run(scratch.workbook, at: Samples.now)
    let torn = try scratch.read() + Samples.torn
    try scratch.write(torn)
    let opened = try Journal.open(scratch.workbook, at: Samples.now)
    #expect(opened.access == .writable)
    try opened.journal.append([Change(.place, .text("x"))])
    _ = try opened.journal.keepAside([])
    for name in names { #expect(try scratch.read(name) == Array("mine\n".utf8), "\(name)") }
    #expect(
      try Set(scratch.names).subtracting(names) == [
        "workbook.jsonl", ".workbook.jsonl.shoal-lock", "workbook.jsonl.before-repair-2",
        "workbook.jsonl.damaged-2", "workbook.unsaved-2.jsonl",
      ])
  }

  @Test func whatSomebodyElseCallsWorkshopIsNotErased() throws {
    #expect(mkdir(scratch["room"], 0o700) == 0)
    try scratch.write(Array("chairs, paper\n".utf8), "room/workshop.jsonl")
    let path = scratch["room"]
    let fault = WorkshopFault.store(.notAWorkbook(path + "/workshop.jsonl"))
    #expect(throws: fault) { try WorkshopFolder.erase(path) }
    #expect(try scratch.names(in: "room") == ["workshop.jsonl"])
    #expect(try scratch.names == ["room"])
  }
}
