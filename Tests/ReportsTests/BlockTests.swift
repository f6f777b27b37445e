import Reports
import Testing

@Suite("A table") struct BlockTests {
  @Test("has as many cells in each row as in its header")
  func rows() {
    let table = Table(["a", "b"], rows: [["1"], ["1", "2", "3"], []])
    #expect(table.rows == [["1", ""], ["1", "2"], ["", ""]])
  }
}
