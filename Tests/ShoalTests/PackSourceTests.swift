import FoundationEssentials
import Shoal
import Testing

@Suite struct PackSourceTests {
  /// The program must hold the pack that is in the repository: all of it, and nothing older.
  @Test func holdsEveryFileOfTheCorePack() throws {
    let root = String(#filePath.dropLast("Tests/ShoalTests/PackSourceTests.swift".count))
    let folder = root + "Resources/Packs/core/"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".toml") }
    #expect(Set(files) == Set(PackSource.core.map(\.name)))
    for file in PackSource.core {
      let onDisk = try Data(contentsOf: URL(filePath: folder + file.name))
      #expect(Array(onDisk) == file.bytes, "\(file.name)")
    }
  }
}
