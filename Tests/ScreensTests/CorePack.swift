import Store
import Testing
import Workbook

/// The core pack as it is in Resources.
enum CorePack {
  static let folder =
    String(#filePath.dropLast("Tests/ScreensTests/CorePack.swift".count)) + "Resources/Packs/core"

  static func load() throws -> Pack {
    try #require(try PackReader.read(folder: folder, checking: .structure).pack)
  }
}
