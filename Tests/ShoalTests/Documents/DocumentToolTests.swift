import FoundationEssentials
import Shoal
import Testing

@Suite("A program that makes documents") struct DocumentToolTests {
  @Test("is found by the first of its names, in the first folder that has it as a program")
  func finds() throws {
    let place = try #require(PrivateFolder(in: [FileManager.default.temporaryDirectory.path]))
    defer { place.remove() }
    let (first, second) = (place.file("first"), place.file("second"))
    for (folder, name, mode) in [
      (first, "google-chrome", 0o755), (first, "chromium", 0o644), (second, "chromium", 0o755),
      (second, "weasyprint", 0o755),
    ] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: "\(folder)/\(name)"))
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: "\(folder)/\(name)")
    }
    try FileManager.default.createDirectory(
      atPath: first + "/weasyprint", withIntermediateDirectories: true)
    let path = "\(first)::relative:\(second)"
    #expect(DocumentTool.chromium.found(on: path) == second + "/chromium")
    #expect(DocumentTool.chromium.found(on: first) == first + "/google-chrome")
    #expect(DocumentTool.weasyPrint.found(on: path) == second + "/weasyprint")
    #expect(DocumentTool.pandoc.found(on: path) == nil)
    #expect(DocumentTool.pandoc.found(on: "") == nil)
  }
}
