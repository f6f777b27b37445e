import Testing
import Workbook

@Suite struct PackNodeTests {
  static let root: PackNode = ["a": [["b": 1], ["b": 2]], "c": true]

  @Test func pathsLeadToValues() {
    #expect(Self.root[["a", 1, "b"]] == 2)
    #expect(Self.root[["c"]]?.flag == true)
    #expect(Self.root[[]] == Self.root)
    #expect(Self.root[["a", 2, "b"]] == nil)
    #expect(Self.root[["c", "b"]] == nil)
  }

  @Test func valuesAreSetAndRemoved() {
    var root = Self.root
    root.set(["a", 0, "b"], to: "x")
    root.set(["a", 1], to: nil)
    root.set(["a", 1], to: 5)
    root.set(["d"], to: [])
    root.set(["c"], to: nil)
    root.set(["a", 9, "b"], to: 1)
    #expect(root == ["a": [["b": "x"], 5], "d": []])
  }

  @Test func pathsReadAsWords() {
    #expect((["scale", "point", 0, "label"] as PackPath).words == "scale, point 1, label")
    #expect(([] as PackPath).words == "")
  }
}
