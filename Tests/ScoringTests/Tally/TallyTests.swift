import Scoring
import Testing
import Workbook

@Suite struct TallyTests {
  @Test func countsPatternsByGroup() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a"), Example.theme("b")])))
    try tally.add("111 n-5", group: "North")
    try tally.add("111 555", group: "North")
    try tally.add("111 555", group: "")
    #expect(tally.people == 3)
    #expect(tally.groupNames == [nil, "North"])
    #expect(tally.people(in: "North") == 2)
    #expect(tally.people(in: "South") == 0)
    #expect(tally.cells(in: "North", theme: 0).map(\.count) == [2])
    #expect(tally.cells(in: "North", theme: 1).map(\.count) == [1, 1])
    #expect(tally.cells(in: "South", theme: 1).isEmpty)
  }

  @Test func namesThatOnlyLookAlikeAreTwoGroups() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a")])))
    try tally.add("111", group: "e\u{301}")
    try tally.add("111", group: "\u{E9}")
    #expect(tally.groupNames.map { $0.map { Array($0.utf8) } } == [[101, 204, 129], [195, 169]])
  }

  @Test func aBlockIsTheSameAsItsPeople() throws {
    let rows = TallySample.rows(700, seed: 3)
    var whole = Tally(try TallySample.frame())
    let indices = try rows.map { row in
      UInt32(try #require(TallySample.groups.firstIndex { same($0, row.group) }))
    }
    try rows.flatMap(\.states).withUnsafeBufferPointer { block in
      try indices.withUnsafeBufferPointer {
        try whole.add(
          block, rows: 700, columns: TallySample.columns, groups: $0, names: TallySample.groups)
      }
    }
    #expect(try whole == TallySample.tally(rows))
    var people = Tally(try TallySample.frame())
    for row in rows {
      let letters = String(row.states.map { Array("12345-n")[Int($0)] })
      try people.add(letters, group: row.group)
    }
    #expect(people == whole)
  }

  @Test func oneGroupsBlockIsTheSameAsItsRows() throws {
    let rows = TallySample.rows(600, seed: 4).map { ResponseRow(states: $0.states, group: "N") }
    var whole = Tally(try TallySample.frame())
    try rows.flatMap(\.states).withUnsafeBufferPointer {
      try whole.add($0, rows: 600, columns: TallySample.columns, group: "N")
    }
    #expect(try whole == TallySample.tally(rows))
  }

  @Test func aBadBlockAddsNothing() throws {
    var tally = Tally(try TallySample.frame())
    var block = Array(repeating: UInt8(0), count: 22)
    block[14] = 7
    func add(_ block: [UInt8], rows: Int, columns: Int) throws {
      try block.withUnsafeBufferPointer { try tally.add($0, rows: rows, columns: columns) }
    }
    #expect(throws: TallyError.noSuchState(row: 1, column: 3, state: 7)) {
      try add(block, rows: 2, columns: 11)
    }
    block[14] = 0
    #expect(throws: TallyError.wrongShape(expected: 11, found: 22)) {
      try add(block, rows: 1, columns: 22)
    }
    for rows in [3, -2, .max] {
      #expect(throws: TallyError.wrongShape(expected: rows, found: 2)) {
        try add(block, rows: rows, columns: 11)
      }
    }
    try add([], rows: 0, columns: 11)
    #expect(try tally == Tally(TallySample.frame()))
  }

  @Test func aBlockNamesItsGroups() throws {
    var tally = Tally(try TallySample.frame())
    func add(_ groups: [UInt32]) throws {
      try Array(repeating: UInt8(0), count: 22).withUnsafeBufferPointer { block in
        try groups.withUnsafeBufferPointer {
          try tally.add(block, rows: 2, columns: 11, groups: $0, names: ["N", "S"])
        }
      }
    }
    #expect(throws: TallyError.noSuchGroup(row: 1, group: 2)) { try add([0, 2]) }
    #expect(throws: TallyError.wrongShape(expected: 2, found: 1)) { try add([0]) }
    #expect(tally.people == 0)
    try add([1, 1])
    #expect(tally.groupNames == ["S"])
  }

  @Test func otherContentIsRefused() throws {
    var tally = try TallySample.tally(TallySample.rows(3, seed: 1))
    let before = tally
    let other = Tally(try TallyFrame(Example.pack([Example.theme("a")])))
    #expect(throws: TallyError.self) { try tally.add(other) }
    #expect(tally == before)
  }

  @Test func peopleAreLimitedBeforeAnythingOverflows() throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a", statements: 1)])))
    let most = Tally.mostPeople
    try tally.add([[(code: 0, count: most)]], people: most, group: "N")
    let full = tally
    #expect(throws: TallyError.tooManyPeople) { try tally.add("1") }
    #expect(throws: TallyError.tooManyPeople) { try tally.add(full) }
    #expect(tally == full)
    #expect(Cohort(tally).themes[0].scores.everyone.value?.scored == most)
  }

  private func same(_ first: String?, _ second: String?) -> Bool {
    first.map { Array($0.utf8) } == second.map { Array($0.utf8) }
  }
}
