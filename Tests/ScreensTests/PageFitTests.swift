import Canvas
import Screens
import Testing
import Workbook

@Suite struct PageFitTests {
  @Test func theCorePackFits() throws {
    #expect(PageFit.problems(try CorePack.load()).isEmpty)
  }

  @Test func aSmallPackFits() { #expect(PageFit.problems(Small.pack).isEmpty) }

  /// What is said of a pack is what people see: each page named scrolls, and no other does.
  @Test(arguments: Small.variants.map(\.name)) func saysWhatPeopleSee(_ name: String) throws {
    let pack = try #require(Small.variants.first { $0.name == name }).pack
    let problems = PageFit.problems(pack)
    for theme in pack.themes {
      for (index, statement) in theme.statements.enumerated() {
        let way = [Screen.theme(theme.id, .rate(index))]
        let grid = view(Desk(pack, way).model)
        let scrolls = grid.text(row: 1).contains("more") || grid.text(row: 22).contains("more")
        let file = "themes/\(theme.id).toml"
        let named = problems.contains {
          $0.file == file && $0.path == ["statement", .index(index)]
        }
        #expect(scrolls == named, "\(statement.id)")
      }
    }
  }
}
