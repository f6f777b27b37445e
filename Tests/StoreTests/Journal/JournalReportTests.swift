import Glibc
import Store
import Testing

struct JournalReportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aSoundFile() throws {
    try scratch.write(Samples.journal())
    let report = try JournalReport.verify(scratch.workbook)
    #expect(report.isSound)
    #expect(report.exitCode == 0)
    #expect(
      report.lines == ["\(scratch.workbook): sound", "  30 lines, 29 changes, format 1"])
  }

  @Test func anEmptyFileIsSaidToBeEmpty() throws {
    try scratch.write([])
    let report = try JournalReport.verify(scratch.workbook)
    #expect(report.exitCode == 0)
    #expect(report.lines[0].hasPrefix("\(scratch.workbook): empty"))
    try scratch.write(Samples.header.encoded)
    #expect(try JournalReport.verify(scratch.workbook).lines[0].hasSuffix(": sound"))
  }

  @Test func everythingThatIsWrongIsNamed() throws {
    var lines = Samples.lines(Samples.journal())
    let start = lines[..<4].joined().count
    lines[4] = Array("x\n".utf8)
    lines.append(Samples.line(#""seq":30,"set":"mood","to":1}"#))
    let damaged = Array(lines.joined()) + Array("{\"sum".utf8)
    try scratch.write(damaged, mode: 0o640)
    #expect(chmod(scratch.path, 0o755) == 0)
    let report = try JournalReport.verify(scratch.workbook)
    #expect(report.exitCode == 65)
    #expect(
      report.lines == [
        "\(scratch.workbook): damaged", "  32 lines, 28 changes, format 1",
        "  1 change from a newer Shoal, kept but not shown",
        "  Line 5: not a line that Shoal wrote, byte \(start + 1) (1 change lost).",
        "  The last 5 bytes are an unfinished change, never saved.",
        "  1 change is lost.",
        "  To mend it, with a copy kept first: shoal repair \(scratch.workbook)",
        "  Other people on this computer may be able to read \(scratch.workbook). "
          + "To stop that: chmod 600 \(scratch.workbook)",
        "  Other people on this computer can look into \(scratch.path). "
          + "To stop that: chmod 700 \(scratch.path)",
      ])
    #expect(try scratch.read() == damaged)
    #expect(try scratch.names == ["workbook.jsonl"])
  }

  @Test func hostilePathsAreShownSafely() throws {
    try scratch.write(Samples.journal(), "a\u{1B}]0;x\u{7}.jsonl")
    let report = try JournalReport.verify(scratch["a\u{1B}]0;x\u{7}.jsonl"])
    #expect(report.lines.allSatisfy { !$0.utf8.contains { $0 < 0x20 } } as Bool)
  }
}
