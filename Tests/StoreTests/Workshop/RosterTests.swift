import Store
import Testing
import Workbook

struct RosterTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  private var path: String { sample["round-1.roster"] }

  @Test func itHoldsCodesInTheOrderOfTheAlphabetAndNothingElse() throws {
    let round = try sample.opened()
    let codes = try (1...5).map { try round.add(WorkshopSample.answers($0)).code }
    _ = try round.shown()
    let text = String(decoding: try sample.scratch.read("room/round-1.roster"), as: UTF8.self)
    let list = codes.sorted().map { "\"\($0)\"" }.joined(separator: ",")
    #expect(text.hasSuffix("\"shoal-roster\":1,\"round\":1,\"codes\":[\(list)]}\n"))
    #expect(try sample.scratch.permissions("room/round-1.roster") == 0o600)
  }

  @Test func everyDamagedByteIsNoticed() throws {
    let round = try sample.opened()
    for number in 1...3 { try round.add(WorkshopSample.answers(number)) }
    _ = try round.shown()
    let whole = try sample.scratch.read("room/round-1.roster")
    for offset in whole.indices {
      var damaged = whole
      damaged[offset] ^= UInt8(1 << (offset % 8))
      try sample.scratch.write(damaged, "room/round-1.roster")
      #expect(throws: StoreError.sheets(path, .damagedCodes), "\(offset)") { try round.roster() }
      try sample.scratch.write(Array(whole[..<offset]), "room/round-1.roster")
      #expect(throws: StoreError.sheets(path, .damagedCodes), "\(offset)") { try round.roster() }
    }
  }

  @Test func aNewerOneOrThatOfAnotherRoundIsRefused() throws {
    _ = try sample.opened().shown()
    try sample.scratch.write(
      Samples.line(#""shoal-roster":2,"codes":[]}"#), "room/round-1.roster")
    #expect(throws: StoreError.sheets(path, .newer(found: 2, known: 1))) {
      try sample.round().roster()
    }
    try sample.scratch.write(
      Samples.line(#""shoal-roster":1,"round":2,"codes":[]}"#), "room/round-1.roster")
    #expect(throws: StoreError.sheets(path, .otherRound(2))) { try sample.round().roster() }
    try sample.scratch.write(
      Samples.line(#""shoal-roster":1,"round":1,"codes":["Ann Smith"]}"#), "room/round-1.roster")
    #expect(throws: StoreError.sheets(path, .damagedCodes)) { try sample.round().roster() }
  }
}
