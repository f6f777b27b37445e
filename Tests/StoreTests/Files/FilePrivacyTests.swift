import Glibc
import Store
import Testing

struct FilePrivacyTests {
  @Test func onlyWhatIsOpenToOthersIsWarnedOf() throws {
    let scratch = try Scratch()
    try scratch.write([], "a")
    #expect(FilePrivacy.warning(folder: scratch.path) == nil)
    #expect(FilePrivacy.warning(file: scratch["a"]) == nil)
    #expect(FilePrivacy.warning(file: scratch["none"]) == nil)
    #expect(FilePrivacy.warning(folder: scratch["none"]) == nil)
    #expect(chmod(scratch.path, 0o750) == 0)
    #expect(chmod(scratch["a"], 0o604) == 0)
    #expect(FilePrivacy.warning(folder: scratch.path)?.contains("look into") == true)
    #expect(FilePrivacy.warning(file: scratch["a"])?.contains("chmod 600") == true)
    #expect(chmod(scratch.path, 0o770) == 0)
    #expect(FilePrivacy.warning(folder: scratch.path)?.contains("change what is in") == true)
  }

  @Test func aFolderThatEverybodySharesIsNotToBeClosed() {
    let warning = FilePrivacy.warning(folder: "/tmp")
    #expect(warning?.contains("chmod") == false, "closing /tmp would harm the whole computer")
  }
}
