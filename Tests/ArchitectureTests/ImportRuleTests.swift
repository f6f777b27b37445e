import FoundationEssentials
import Testing

/// The import rule of Sources/README.md: the compiler lets an undeclared sibling import through
/// on an incremental build, so this reads every one.
@Suite struct ImportRuleTests {
  /// What each target may import; the same table as in Sources/README.md.
  static let allowed: [String: Set<String>] = [
    "Canvas": [],
    "Workbook": [],
    "Scoring": ["Workbook"],
    "Screens": ["Canvas", "Workbook", "Scoring"],
    "Reports": ["Workbook", "Scoring"],
    "Store": ["Workbook", "Glibc"],
    "Terminal": ["Canvas", "CNcurses", "Glibc"],
    "Shoal": [
      "Canvas", "Workbook", "Scoring", "Screens", "Reports", "Store", "Terminal", "ArgumentParser",
      "Glibc",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatItMay(_ target: String) throws {
    let files = try Tree.swiftFiles(under: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      let foreign = Set(Tree.imports(in: try Tree.read(file))).subtracting(
        Self.allowed[target] ?? [])
      #expect(foreign.isEmpty, "\(file) imports \(foreign.sorted().joined(separator: ", "))")
    }
  }

  @Test func everyTargetIsInTheTable() throws {
    let folders = try Tree.folders(in: "Sources").filter { $0 != "Decisions" && $0 != "CNcurses" }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func findsImportsHoweverTheyAreWritten() {
    let source = """
      @preconcurrency import Glibc
      package import struct FoundationEssentials.Data
      // import Nothing
      internal import Canvas
      """
    #expect(Tree.imports(in: source) == ["Glibc", "FoundationEssentials", "Canvas"])
  }
}
