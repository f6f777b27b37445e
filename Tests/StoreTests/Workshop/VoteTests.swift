import Store
import Testing
import Workbook

/// The box of a vote: the dots of one person are as private as the answers on a sheet.
struct VoteTests {
  private let sample: WorkshopSample
  private static let number = Ballot.base + 1
  private static let themes = ["candour", "listening", "conflict", "humility"]

  init() throws { sample = try WorkshopSample() }

  private func opened() throws -> SheetRound {
    let vote = sample.round(Self.number)
    try vote.open(statements: Self.themes, scale: Ballot.scale, places: 8)
    return vote
  }

  @Test func aVoteHasFilesOfItsOwn() throws {
    let round = try sample.opened()
    let vote = try opened()
    let code = try vote.putIn([Ballot.dot, nil, Ballot.dot, nil], by: .new)
    #expect(Set(try sample.names).isSuperset(of: ["round-1.box", "vote-1.box"]))
    var tries = CodeTries.ofProcess
    #expect(throws: WorkshopFault.self) { try round.resume(code, &tries) }
    #expect(try vote.sheet(code).answers == [Ballot.dot, nil, Ballot.dot, nil])
    #expect(throws: WorkshopFault.otherStatements) {
      try vote.edit(code) { $0.answers[1] = .rated(2) }
    }
  }

  /// After the outcome the folder has no box, no code and no row: only what was shown.
  @Test func theOutcomeLeavesNobodysDots() throws {
    let vote = try opened()
    var codes: [String] = []
    for index in 0..<5 {
      var dots = [Answer?](repeating: nil, count: 4)
      dots[index % 4] = Ballot.dot
      codes.append(try vote.putIn(dots, by: .new))
    }
    let tally = try vote.shown()
    #expect(tally.sheets == 5)
    #expect(tally.answers.map { $0[Ballot.dot] ?? 0 } == [2, 1, 1, 1])
    #expect(
      try sample.names.filter { $0.contains("vote") } == ["vote-1.roster", "vote-1.tally.json"])
    for name in try sample.names {
      let text = String(decoding: try sample.scratch.read("room/\(name)"), as: UTF8.self)
      for code in codes { #expect(!text.contains(code)) }
    }
  }

  /// Neither the place of a person's dots nor their order in the box follows who came when.
  @Test func placesAreDrawnByLot() throws {
    var places: Set<Int> = []
    for _ in 0..<12 {
      let vote = try opened()
      _ = try vote.putIn([Ballot.dot, nil, nil, nil], by: .new)
      let bytes = try sample.scratch.read("room/vote-1.box")
      // The first copy of each place begins with its state; 2 is handed in.
      let place = (0..<8).first { bytes[4096 * (1 + 2 * $0)] == 2 }
      places.insert(try #require(place))
      try vote.close()
    }
    #expect(places.count > 1)
  }

  @Test func endingAVoteLeavesNothing() throws {
    let vote = try opened()
    _ = try vote.putIn([nil, Ballot.dot, nil, nil], by: .new)
    try vote.close()
    #expect(try sample.names.filter { $0.contains("vote") } == [])
  }

  @Test func erasingAWorkshopErasesItsVotes() throws {
    let vote = try opened()
    _ = try vote.putIn([nil, Ballot.dot, nil, nil], by: .new)
    let shown = sample.round(Self.number + 1)
    try shown.open(statements: Self.themes, scale: Ballot.scale, places: 8)
    _ = try shown.shown()
    try sample.scratch.write(Array("left".utf8), "room/.vote-3.box.erasing")
    try sample.scratch.write(Array("left".utf8), "room/.vote-3.tally.json.new")
    try WorkshopFolder.erase(sample.folder.path)
    #expect(try sample.scratch.names(in: ".").filter { !$0.hasPrefix(".") } == [])
  }

  /// A sheet of paper, or of a rehearsal, is in at once and never begun; its code takes it back.
  @Test func aSheetThatIsKnownIsPutInAsOne() throws {
    let round = try sample.opened(places: 2)
    let code = try round.putIn(WorkshopSample.answers(7), by: .new)
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    #expect(try round.sheet(code).state == .handedIn)
    _ = try round.putIn(WorkshopSample.answers(8), by: .new)
    #expect(throws: WorkshopFault.full(2)) { try round.putIn(WorkshopSample.answers(9), by: .new) }
    try round.withdraw(code)
    #expect(try round.shown().sheets == 1)
    let second = try sample.opened(2)
    _ = try second.putIn(WorkshopSample.answers(1), by: .returning)
    #expect(throws: WorkshopFault.everybodyIsBack) {
      try second.putIn(WorkshopSample.answers(2), by: .returning)
    }
  }

  @Test func rowsOfARehearsalSayThatTheyAre() throws {
    let round = try sample.opened()
    _ = try round.putIn(WorkshopSample.answers(7), by: .new)
    try round.show(keepingSheets: true, inGroup: "Rehearsal", result: WorkshopSample.result)
    let lines = String(decoding: try sample.scratch.read("room/round-1.sheets.csv"), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.first?.hasPrefix("group,candour-1,") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("Rehearsal,") } && lines.count == 2)
  }
}
