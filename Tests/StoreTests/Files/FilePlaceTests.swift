import Store
import Testing

struct FilePlaceTests {
  @Test(arguments: [
    ("/a/b.jsonl", "/a", "b.jsonl"), ("b", ".", "b"), ("/b", "/", "b"), ("./b", ".", "b"),
    ("a/../b", "a/..", "b"), ("/a/…/é", "/a/…", "é"), ("-rf", ".", "-rf"),
  ])
  func folderAndName(path: String, folder: String, name: String) {
    #expect(FilePlace(path)?.folder == folder)
    #expect(FilePlace(path)?.name == name)
  }

  @Test(arguments: ["", "/", "a/", ".", "..", "a/..", "a\0b"])
  func pathsThatNameNoFile(path: String) {
    #expect(FilePlace(path) == nil)
  }

  @Test(arguments: [("/a/b", "/a/c"), ("b", "c"), ("/b", "/c"), ("./b", "./c")])
  func beside(path: String, other: String) {
    #expect(FilePlace(path)?.beside("c") == other)
  }
}
