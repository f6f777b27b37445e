import Store
import Testing
import Workbook

/// Copies that were kept elsewhere when the disk took no more.
@Suite struct RescuedCopyTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func change(_ number: Int) -> Change {
    Change(.rating("a-\(number)", in: 1), .answer(.rated(number)), at: Samples.noon + number)
  }

  private var copies: [String] {
    RescuedCopy.paths(of: scratch.workbook, orIn: [scratch["."]]) { folder in
      folder == scratch["."] ? [] : (try? scratch.names) ?? []
    }
  }

  /// Found while it has more than the workbook, and no longer once the workbook has all of it.
  @Test func aCopyIsFoundWhileItHasMore() throws {
    let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
    try journal.append([change(1)])
    #expect(copies.isEmpty)
    let copy = try journal.keepAside([change(2)])
    #expect(copies == [copy])
    try journal.append([change(3)])
    #expect(copies == [copy])
    try journal.append([change(2)])
    #expect(copies.isEmpty)
  }

  @Test func aCopyOfAnotherWorkbookIsNone() throws {
    let other = try Scratch()
    let journal = try Journal.open(other.workbook, at: Samples.now).journal
    let copy = try journal.keepAside([change(2)])
    _ = try Journal.open(scratch.workbook, at: Samples.now)
    try scratch.write(
      other.read(copy.split(separator: "/").last.map(String.init) ?? ""), "workbook.unsaved-1.jsonl"
    )
    #expect(copies.isEmpty)
  }
}
