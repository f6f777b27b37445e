import Reports
import Testing
import Workbook

@Suite("Names of variables for SPSS") struct SPSSNamesTests {
  /// The variables that statements with these identifiers become.
  private func names(_ ids: String...) -> [String] {
    var pack = SamplePack.pack
    pack.areas[0].themes[0].statements = ids.map { Statement(id: $0, me: "", us: "") }
    let text = SPSSSyntax.text(Book(), pack: pack, assessment: 1, reading: "s.csv")
    let list = text.split(separator: "  INTO\n")[1].prefix { $0 != "." }
    return list.split(separator: "\n").prefix(ids.count).map { String($0.dropFirst(2)) }
  }

  @Test("are letters, digits and lines below, and begin with a letter")
  func plain() {
    #expect(names("candour-1", "2nd-look") == ["candour_1", "v_2nd_look"])
  }

  @Test("are no words of the syntax, and no column of the head")
  func reserved() {
    #expect(names("all", "to", "pack") == ["v_all", "v_to", "pack_2"])
  }

  @Test("are each there once, however alike and however long")
  func unique() {
    let long = String(repeating: "x", count: 90)
    let found = names("a-b", "a.b", long + "1", long + "2")
    #expect(found[0] == "a_b" && found[1] == "a_b_2")
    #expect(Set(found).count == 4 && found.allSatisfy { $0.utf8.count <= 64 })
  }
}
