import Glibc
import Store
import Testing

struct StoreErrorTests {
  static let path = "/home/ann/\u{1B}[2J/workbook.jsonl"
  static let full = SystemFault(ENOSPC)
  static let denied = SystemFault(EACCES)

  static let codes: [(StoreError, Int32)] = [
    (.badPath(path), 66), (.noSuchFile(path), 66), (.notAWorkbook(path), 65),
    (.newerVersion(path, found: 2, known: 1), 65), (.tooLarge(path), 65),
    (.answerTooLong(path), 65), (.refused(path, .link), 66), (.refused(path, .otherOwner), 77),
    (.busy(path, holder: "pid 1"), 75), (.readOnly(path, .heldBy("pid 1")), 75),
    (.readOnly(path, .notPermitted(denied)), 77), (.readOnly(path, .damaged([])), 65),
    (.changedOutside(path), 74), (.alreadyExists(path), 73), (.cannotRead(path, denied), 77),
    (.cannotRead(path, SystemFault(EIO)), 74), (.cannotCreate(path, full), 73),
    (.cannotSave(path, full), 74), (.cannotWrite(path, full), 74), (.cannotRepair(path), 65),
  ]

  @Test(arguments: codes)
  func everyErrorHasACodeAPathAndSomethingToDo(error: StoreError, code: Int32) {
    #expect(error.exitCode == code)
    #expect(error.message.contains("/home/ann/␛[2J/workbook.jsonl"))
    #expect(error.message.hasSuffix("."))
    #expect(!error.message.contains("\u{1B}"))
  }

  @Test(arguments: FileRefusal.allCases)
  func everyRefusalSaysWhy(refusal: FileRefusal) {
    #expect(StoreError.refused("/x", refusal).message.contains(refusal.words))
  }
}
