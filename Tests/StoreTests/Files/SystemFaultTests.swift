import Glibc
import Store
import Testing

struct SystemFaultTests {
  @Test func knownErrorsAreInPlainWords() {
    for code in Faults.codes + [ENOENT, ENOTDIR, ENAMETOOLONG, EPERM, ENFILE] {
      #expect(!SystemFault(code).words.contains("system error"))
    }
    #expect(SystemFault(ENOSPC).words == "the disk is full")
  }

  @Test func unknownErrorsAreInTheSystemsWords() {
    #expect(SystemFault(ENOTEMPTY).words == "of this system error: Directory not empty")
    #expect(SystemFault(-5).advice == "Check the disk and the path")
  }

  @Test func permission() {
    #expect(SystemFault(EROFS).isPermission)
    #expect(!SystemFault(ENOSPC).isPermission)
  }
}
