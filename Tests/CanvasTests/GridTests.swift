import Canvas
import Testing

@Suite struct GridTests {
  @Test func writesAndCutsAtTheEdge() {
    var grid = Grid(Size(width: 5, height: 1))
    grid.write("ab日本", row: 0, column: 0)
    #expect(grid.text(row: 0) == "ab日")
    #expect(grid[0, 4].text == " ", "half of a wide character is never drawn")
  }

  @Test func staysInsideWhateverIsWritten() {
    var grid = Grid(Size(width: 3, height: 2))
    grid.write("x", row: 9, column: 9)
    grid.write("x", row: -1, column: 0)
    grid.fill(row: 1, columns: -4..<99, with: "-", style: .plain)
    #expect(grid.text(row: 0) == "")
    #expect(grid.text(row: 1) == "---")
  }

  @Test func hostileTextCannotMoveTheCursor() {
    var grid = Grid(Size(width: 20, height: 1))
    grid.write("a\u{1B}[2Jb\rc\u{7}d\u{202E}e", row: 0, column: 0)
    let drawn = (0..<20).map { grid[0, $0].text }.joined()
    #expect(drawn.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    #expect(grid.text(row: 0) == "a[2Jbcde")
  }

  @Test func marksStayOnTheirCharacterAndGoWithIt() {
    var grid = Grid(Size(width: 5, height: 1))
    grid.write("ae\u{301}\u{323}日", row: 0, column: 0)
    #expect(grid[0, 1].text == "e\u{301}\u{323}")
    #expect(grid[0, 2].text == "日")
    #expect(grid[0, 3].text == "")
    grid.write("xyz", row: 0, column: 1)
    #expect(grid.text(row: 0) == "axyz")
    #expect(grid.marks(row: 0, column: 1) == "")
  }
}
