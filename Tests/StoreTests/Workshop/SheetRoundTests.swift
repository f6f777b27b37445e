import Store
import Testing
import Workbook

struct SheetRoundTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  @Test func aRoundFromBeginningToEnd() throws {
    let round = sample.round()
    #expect(try round.state == .notOpened)
    try round.open(
      statements: WorkshopSample.statements, scale: WorkshopSample.scale, places: 8)
    #expect(try round.state == .open(SheetCounts()))
    #expect(try round.statements() == WorkshopSample.statements)
    var sheet = try round.begin(.new)
    #expect(sheet.answers == [nil, nil, nil, nil, nil])
    #expect(try round.state == .open(SheetCounts(begun: 1)))
    sheet.answers = [.rated(1), .rated(5), .noChance, nil, .rated(3)]
    try round.save(sheet)
    #expect(try round.sheet(sheet.code) == sheet)
    sheet.state = .handedIn
    try round.save(sheet)
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    #expect(try round.sheetsCounted() == 0)
    #expect(try round.tally() == nil)
    let begun = try round.begin(.new)
    #expect(begun.code != sheet.code)
    #expect(try round.shown() == .of([sheet]))
    #expect(try round.state == .shown)
    #expect(try round.tally() == WorkshopSample.result(.of([sheet])))
    #expect(try round.sheetsCounted() == 1)
    #expect(
      try sample.names == [
        ".workshop.jsonl.shoal-lock", "round-1.roster", "round-1.tally.json", "workshop.jsonl",
      ])
  }
}
