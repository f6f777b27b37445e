import Store
import Testing
import Workbook

struct RosterTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  private var path: String { sample["round-1.roster"] }

  private func write(_ rest: String) throws {
    try sample.scratch.write(Samples.line(rest), "room/round-1.roster")
  }

  @Test func itSaysHowManyThereWereAndNothingElse() throws {
    let round = try sample.opened()
    for number in 1...5 { try round.add(WorkshopSample.answers(number)) }
    _ = try round.shown()
    let text = String(decoding: try sample.scratch.read("room/round-1.roster"), as: UTF8.self)
    #expect(text.hasSuffix("\"shoal-roster\":2,\"round\":1,\"sheets\":5}\n"))
    #expect(try round.sheetsCounted() == 5)
    #expect(try sample.scratch.permissions("room/round-1.roster") == 0o600)
  }

  @Test func everyDamagedByteIsNoticed() throws {
    let round = try sample.opened()
    for number in 1...3 { try round.add(WorkshopSample.answers(number)) }
    _ = try round.shown()
    let whole = try sample.scratch.read("room/round-1.roster")
    let damage = StoreError.sheets(path, .damagedRoster)
    for offset in whole.indices {
      var damaged = whole
      damaged[offset] ^= UInt8(1 << (offset % 8))
      try sample.scratch.write(damaged, "room/round-1.roster")
      #expect(throws: damage, "\(offset)") { try round.sheetsCounted() }
      try sample.scratch.write(Array(whole[..<offset]), "room/round-1.roster")
      #expect(throws: damage, "\(offset)") { try round.sheetsCounted() }
    }
  }

  @Test func anOlderListOfCodesIsCounted() throws {
    _ = try sample.opened().shown()
    try write(#""shoal-roster":1,"round":1,"codes":["heron-27","otter-11","wren-90"]}"#)
    #expect(try sample.round().sheetsCounted() == 3)
  }

  @Test func aNewerOneOrThatOfAnotherRoundIsRefused() throws {
    _ = try sample.opened().shown()
    try write(#""shoal-roster":3,"sheets":4}"#)
    #expect(throws: StoreError.sheets(path, .newer(found: 3, known: 2))) {
      try sample.round().sheetsCounted()
    }
    try write(#""shoal-roster":2,"round":2,"sheets":4}"#)
    #expect(throws: StoreError.sheets(path, .otherRound(2))) { try sample.round().sheetsCounted() }
    try write(#""shoal-roster":2,"round":1,"sheets":-4}"#)
    #expect(throws: StoreError.sheets(path, .damagedRoster)) {
      try sample.round().sheetsCounted()
    }
  }
}
