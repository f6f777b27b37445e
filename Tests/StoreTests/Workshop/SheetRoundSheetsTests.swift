import Glibc
import Store
import Testing
import Workbook

struct SheetRoundSheetsTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  @Test func aSheetIsFoundByItsCodeAlone() throws {
    let round = try sample.opened()
    let first = try round.add(WorkshopSample.answers(100), handedIn: false)
    let second = try round.add(WorkshopSample.answers(200))
    let typed = first.code.uppercased().replacing("-", with: " ")
    #expect(try sample.round().sheet(typed) == first)
    #expect(try sample.round().sheet(second.code) == second)
    let unknown = first.code == "heron-27" ? "heron-28" : "heron-27"
    #expect(throws: WorkshopFault.unknownCode(unknown)) { try round.sheet(unknown) }
    #expect(throws: WorkshopFault.unknownCode("herring")) { try round.sheet("herring") }
    #expect(throws: WorkshopFault.unknownCode(unknown)) {
      try round.save(Sheet(code: unknown, answers: first.answers))
    }
  }

  @Test func whatWasHandedInCanBeChangedUntilItIsShown() throws {
    let round = try sample.opened()
    var sheet = try round.add(WorkshopSample.answers(1))
    sheet.state = .begun
    sheet.answers[0] = .rated(5)
    try round.save(sheet)
    #expect(try round.state == .open(SheetCounts(begun: 1)))
    sheet.state = .handedIn
    try round.save(sheet)
    #expect(try round.shown() == [sheet])
  }

  @Test func aWithdrawnSheetIsGoneAndItsPlaceIsFree() throws {
    let round = try sample.opened(places: 2)
    let stays = try round.add(WorkshopSample.answers(1))
    let goes = try round.add(WorkshopSample.answers(2))
    #expect(throws: WorkshopFault.full(2)) { try round.begin(.new) }
    try round.withdraw(goes.code.uppercased())
    #expect(throws: WorkshopFault.unknownCode(goes.code)) { try round.sheet(goes.code) }
    #expect(throws: WorkshopFault.unknownCode(goes.code)) { try round.save(goes) }
    #expect(throws: WorkshopFault.unknownCode(goes.code)) { try round.withdraw(goes.code) }
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    let comes = try round.add(WorkshopSample.answers(3))
    #expect(try Set(round.shown().map(\.code)) == [stays.code, comes.code])
  }

  @Test func answersThatAreNotOfThisRoundAreRefused() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    for answers in [[.rated(6), nil, nil, nil, nil], [.rated(1)], []] as [[Answer?]] {
      #expect(throws: WorkshopFault.otherStatements) {
        try round.save(Sheet(code: sheet.code, answers: answers))
      }
    }
    #expect(try round.sheet(sheet.code) == sheet)
  }

  @Test func aScaleMayGoBelowZeroAndHaveNoWayOut() throws {
    let points = (-3...3).map { Scale.Point(value: $0, label: "\($0)") }
    let round = sample.round()
    try round.open(statements: ["a", "b"], scale: Scale(points: points), places: 4)
    let sheet = try round.add([.rated(-3), .rated(3)])
    #expect(try round.sheet(sheet.code) == sheet)
    #expect(throws: WorkshopFault.otherStatements) {
      try round.save(Sheet(code: sheet.code, answers: [.noChance, nil]))
    }
  }

  @Test func manyStatementsTakeMoreRoomAndNoLess() throws {
    let statements = (1...9000).map { "statement-\($0)" }
    let round = sample.round()
    try round.open(statements: statements, scale: WorkshopSample.scale, places: 2)
    let answers = statements.indices.map { Answer.rated($0 % 5 + 1) }
    let sheet = try round.add(answers)
    #expect(try round.statements() == statements)
    #expect(try round.sheet(sheet.code) == sheet)
  }

  @Test func whoWasThereBeforeKeepsTheirCode() throws {
    let first = try sample.opened()
    let codes = try (1...3).map { try first.add(WorkshopSample.answers($0)).code }
    _ = try first.begin(.new)
    _ = try first.shown()
    let second = try sample.opened(2)
    let own = try second.add(WorkshopSample.answers(1), .returning(codes[0].uppercased()))
    #expect(own.code == codes[0])
    #expect(throws: WorkshopFault.codeInUse(codes[0])) {
      try second.begin(.returning(codes[0]))
    }
    let lost = try (0..<2).map { _ in try second.begin(.returning(nil)).code }
    #expect(Set(lost) == Set(codes.dropFirst()))
    #expect(throws: WorkshopFault.allCodesTaken) { try second.begin(.returning(nil)) }
    #expect(throws: WorkshopFault.unknownCode("nobody")) {
      try second.begin(.returning("nobody"))
    }
    let new = try second.add(WorkshopSample.answers(4))
    #expect(!codes.contains(new.code))
    #expect(
      try second.state == .open(SheetCounts(begun: 2, handedIn: 2, returning: 1)))
    _ = try second.shown()
    #expect(try second.roster() == [codes[0], new.code])
    #expect(throws: WorkshopFault.allCodesTaken) {
      try sample.opened(4).begin(.returning(nil))
    }
  }

  @Test func nothingCanBeDoneBeforeOrAfterTheRound() throws {
    let round = sample.round()
    let sheet = Sheet(code: "heron-27", answers: WorkshopSample.answers(1))
    func refusals(_ fault: WorkshopFault) {
      #expect(throws: fault) { try round.begin(.new) }
      #expect(throws: fault) { try round.sheet("heron-27") }
      #expect(throws: fault) { try round.save(sheet) }
      #expect(throws: fault) { try round.withdraw("heron-27") }
      #expect(throws: fault) { try round.statements() }
      #expect(throws: fault) { try round.shown() }
    }
    refusals(.notOpened)
    _ = try sample.opened().shown()
    refusals(.closed)
    #expect(throws: WorkshopFault.closed) { try round.close() }
    #expect(throws: WorkshopFault.closed) { try sample.opened() }
  }
}
