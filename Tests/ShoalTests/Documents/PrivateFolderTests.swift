import FoundationEssentials
import Glibc
import Shoal
import Testing

@Suite("A private folder") struct PrivateFolderTests {
  private let place = FileManager.default.temporaryDirectory.path

  @Test("is for this person alone, under a new name each time")
  func permissions() throws {
    let folders = try (0..<2).map { _ in try #require(PrivateFolder(in: [place])) }
    defer { for folder in folders { folder.remove() } }
    #expect(folders[0].path != folders[1].path)
    for folder in folders {
      var status = stat()
      #expect(stat(folder.path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
    }
  }

  @Test("is made in the first place that will do")
  func places() throws {
    let folder = try #require(PrivateFolder(in: ["/nowhere/at-all", place]))
    defer { folder.remove() }
    #expect(folder.path.hasPrefix(place))
    #expect(PrivateFolder(in: ["/nowhere/at-all"]) == nil)
  }

  @Test("goes with all that is in it, and nothing that links lead to")
  func removes() throws {
    let kept = try #require(PrivateFolder(in: [place]))
    defer { kept.remove() }
    try Data("x".utf8).write(to: URL(filePath: kept.file("letter")))
    let folder = try #require(PrivateFolder(in: [place]))
    let deep = folder.file("a/b")
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: deep + "/.hidden"))
    try FileManager.default.createSymbolicLink(
      atPath: deep + "/link", withDestinationPath: kept.path)
    folder.remove()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    #expect(FileManager.default.fileExists(atPath: kept.file("letter")))
  }
}
