import Scoring
import Testing

@Suite struct TallyRenamingTests {
  @Test func peopleKeepTheirAnswers() throws {
    let rows = TallySample.rows(300, seed: 11)
    let plain = try TallySample.tally(rows)
    let renamed = plain.renamingGroups { $0.map { "x" + $0 } }
    let wanted = try TallySample.tally(
      rows.map { ResponseRow(states: $0.states, group: $0.group.map { "x" + $0 }) })
    #expect(renamed == wanted)
    #expect(renamed.people == 300)
  }

  @Test func groupsOfOneNewNameBecomeOne() throws {
    let rows = TallySample.rows(300, seed: 12)
    let one = try TallySample.tally(rows).renamingGroups { _ in "all" }
    #expect(one.groupNames == ["all"] && one.people(in: "all") == 300)
    let wanted = try TallySample.tally(
      rows.map { ResponseRow(states: $0.states, group: "all") })
    #expect(one == wanted)
  }

  /// Threads number the groups as they meet them, so names may go round in a ring.
  @Test func namesMayBeExchanged() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a")])))
    try tally.add("111", group: "N")
    try tally.add("555", group: "S", times: 2)
    let turned = tally.renamingGroups { $0 == "N" ? "S" : "N" }
    #expect(turned.people(in: "N") == 2 && turned.people(in: "S") == 1)
    #expect(turned.renamingGroups { $0 == "N" ? "S" : "N" } == tally)
  }

  @Test func anEmptyNameIsNone() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a")])))
    try tally.add("111", group: "N")
    try tally.add("555")
    #expect(tally.renamingGroups { _ in "" } == tally.renamingGroups { _ in nil })
    #expect(tally.renamingGroups { _ in "" }.groupNames == [nil])
  }
}
