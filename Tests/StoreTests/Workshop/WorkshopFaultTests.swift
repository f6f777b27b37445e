import Glibc
import Store
import Testing

struct WorkshopFaultTests {
  private static let path = "/rooms/north"
  private static let faults: [(WorkshopFault, Int32)] = [
    (.store(.noSuchFile(path)), 66), (.notOpened, 66), (.closed, 73), (.alreadyOpen, 73),
    (.full(8), 73), (.unknownCode("comet-maple-otter", wait: 1000), 66),
    (.noCode, 66), (.tooSoon(wait: 1500), 75), (.sheetGone, 66), (.closedToNewcomers, 73),
    (.everybodyIsBack, 73), (.otherStatements, 65), (.stuck(path), 75),
    (.notErased(path, SystemFault(EIO)), 74), (.notErased(path, SystemFault(EROFS)), 77),
    (.unknownFiles(path, ["a.md"]), 73), (.running(path, holder: "pid 7"), 75),
    (.store(.sheets(path, .damaged)), 65), (.store(.sheets(path, .damagedRoster)), 65),
    (.store(.sheets(path, .notSheets)), 65),
    (.store(.sheets(path, .newer(found: 3, known: 2))), 65),
    (.store(.sheets(path, .older(found: 1))), 65),
    (.store(.sheets(path, .otherRound(2))), 65), (.store(.sheets(path, .noResults)), 65),
  ]

  @Test(arguments: faults)
  func everyFaultSaysWhatAndWhatToDo(_ fault: WorkshopFault, _ code: Int32) {
    #expect(fault.exitCode == code)
    #expect(fault.message.last == "." && fault.message.count(where: { $0 == "." }) >= 1)
    #expect(fault.message.split(separator: " ").count >= 8, "\(fault.message)")
  }

  @Test func whatSomebodyTypedIsCleaned() {
    #expect(!WorkshopFault.unknownCode("\u{1B}[2J", wait: 0).message.contains("\u{1B}"))
    #expect(!WorkshopFault.unknownFiles("x", ["\u{1B}[2J\n"]).message.contains("\u{1B}"))
  }
}
