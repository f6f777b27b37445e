import Glibc
import Store
import Testing
import Workbook

struct JournalRepairTests {
  private let scratch: Scratch
  private let whole = Samples.lines(Samples.journal())

  init() throws { scratch = try Scratch() }

  private func repair(_ calls: FileCalls = .system) throws -> JournalRepair {
    try JournalRepair.run(scratch.workbook, at: Samples.now, calls: calls)
  }

  /// Damages that a repair must make good, by name.
  private var damages: [(String, [UInt8])] {
    var garbled = whole
    garbled[5] = Array("garbage\n".utf8)
    garbled[6] = Array("{\"sum\":\"\n".utf8)
    var moved = whole
    moved.append(JournalLine.encoded(Change(.place, .text("x")), sequence: 4))
    moved.append(JournalLine.encoded(Change(.place, .text("y")), sequence: 5))
    let joined = [Array(whole[3].dropLast() + [0x4A] + whole[4])]
    return [
      ("garbled", Array(garbled.joined())), ("gap", Array((whole[..<9] + whole[12...]).joined())),
      ("no header", Array(whole.dropFirst().joined())),
      ("bad header", Array("?\n".utf8) + whole.dropFirst().joined()),
      ("no header and gap", Array(whole.dropFirst(5).joined())),
      ("repeated", Array((whole + [whole[8]]).joined())), ("moved", Array(moved.joined())),
      ("joined", Array((whole[..<3] + joined + whole[5...]).joined())),
      ("twice", Samples.journal() + Samples.journal()), ("torn", Samples.journal() + Samples.torn),
      ("everything", Array("?\n".utf8) + garbled.dropFirst(3).joined() + moved.joined() + [9]),
    ]
  }

  @Test func everyDamageIsMendedAndEveryChangeKept() throws {
    for (number, (name, bytes)) in damages.enumerated() {
      try scratch.write(bytes)
      let before = try JournalContents(decoding: bytes)
      let repair = try repair()
      let copy = "workbook.jsonl.before-repair-\(number + 1)"
      #expect(repair.copy == scratch[copy], "\(name)")
      #expect(try scratch.read(copy) == bytes, "\(name)")
      #expect(try scratch.permissions(copy) == 0o600)
      let report = try JournalReport.verify(scratch.workbook)
      #expect(report.isSound && report.contents.tail == nil, "\(name)")
      #expect(report.contents.changes == before.changes, "\(name)")
      #expect(report.contents.header != nil, "\(name)")
      let opened = try Journal.open(scratch.workbook, at: Samples.now)
      try opened.journal.append([Change(.place, .text("after"))])
      #expect(try JournalReport.verify(scratch.workbook).isSound, "\(name)")
    }
  }

  @Test func goodLinesKeepTheirBytesAndTheGapIsMarked() throws {
    let unknown = Samples.line(#""seq":30,"set":"mood","x":"y","to":1}"#)
    let kept = Array((whole[..<9] + whole[12...]).joined()) + unknown
    try scratch.write(kept)
    let repair = try repair()
    let mark = JournalRepairMark(from: 9, to: 11)
    #expect(
      try scratch.read()
        == Array((whole[..<9] + [mark.encoded] + whole[12...]).joined()) + unknown)
    #expect(repair.after.repairs == [mark])
    #expect(repair.after.unknownChanges == 1)
    #expect(repair.kept == 28)
    #expect(repair.lines[0] == "\(scratch.workbook): mended, 26 changes kept")
    #expect(try JournalReport.verify(scratch.workbook).lines.contains { $0.contains("9 to 11") })
  }

  @Test func aLostFirstLineIsMadeAnewAndSaysSo() throws {
    try scratch.write(Array(whole.dropFirst().joined()))
    let repair = try repair()
    #expect(repair.after.header?.isRebuilt == true)
    #expect(repair.after.header?.workbook.utf8.count == 32)
    #expect(repair.lines.contains("  The first line was lost; a new one was made"))
  }

  @Test func aFileWithNothingWholeIsLeftAlone() throws {
    let bytes = Array("{\"sum\":\"00000000\",\"seq\":0,\"shoal\":1}\nx\n".utf8)
    try scratch.write(bytes)
    let error = StoreError.cannotRepair(scratch.workbook)
    #expect(throws: error) { try repair() }
    #expect(error.exitCode == 65)
    #expect(try scratch.read() == bytes)
    #expect(try scratch.names == ["workbook.jsonl"])
  }

  @Test func aSoundFileIsLeftAlone() throws {
    try scratch.write(Samples.journal())
    let inode = try scratch.status().st_ino
    let repair = try repair()
    #expect(repair.copy == nil)
    #expect(repair.lines == ["\(scratch.workbook): nothing to mend"])
    #expect(try scratch.status().st_ino == inode)
    #expect(try scratch.names == ["workbook.jsonl"])
  }

  @Test func whatIsOpenMissingNewerOrNoWorkbookIsLeftAlone() throws {
    #expect(throws: StoreError.noSuchFile(scratch.workbook)) { try repair() }
    #expect(try scratch.names.isEmpty)
    let newer = JournalHeader(version: 2, workbook: "", created: "").encoded + Array("x\n".utf8)
    for bytes in [newer, Array("x\n".utf8)] {
      try scratch.write(bytes)
      #expect(throws: StoreError.self) { try repair() }
      #expect(try scratch.read() == bytes)
    }
    try scratch.write(Samples.journal())
    let opened = try Journal.open(scratch.workbook, at: Samples.now)
    let error = #expect(throws: StoreError.self) { try repair() }
    #expect(error?.exitCode == 75)
    #expect(opened.access == .writable)
  }

  @Test(arguments: Faults.codes, [false, true])
  func everyCallMayFail(code: Int32, forGood: Bool) throws {
    let bytes = Array((whole[..<9] + whole[12...]).joined())
    let before = try JournalContents(decoding: bytes)
    for point in 1...60 {
      try scratch.write(bytes)
      let faults = Faults(at: point, code, forGood: forGood)
      let repair = try? repair(faults.calls)
      let after = try WorkbookFile.read(scratch.workbook)
      #expect(after.changes == before.changes)
      #expect(try after.damage.isEmpty || scratch.read() == bytes)
      #expect(repair == nil || after.damage.isEmpty)
      if !faults.happened { return }
    }
    Issue.record("the point of failure never passed the end")
  }
}
