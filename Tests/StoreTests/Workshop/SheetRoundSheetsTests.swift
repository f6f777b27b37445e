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
    var tries = CodeTries.ofProcess
    #expect(try sample.round().resume(typed, &tries) == first)
    #expect(try sample.round().resume(second.code, &tries) == second)
    #expect(throws: WorkshopFault.noCode) { try round.resume("herring", &tries) }
    #expect(try round.state == .open(SheetCounts(begun: 1, handedIn: 1)))
    #expect(throws: WorkshopFault.unknownCode("heron-heron-heron", wait: 1000)) {
      try round.resume("heron-heron-heron", &tries)
    }
    #expect(try round.state == .open(SheetCounts(begun: 1, handedIn: 1, wrongCodes: 1)))
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
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func aWithdrawnSheetIsGoneAndItsPlaceIsFree() throws {
    let round = try sample.opened(places: 2)
    let stays = try round.add(WorkshopSample.answers(1))
    let goes = try round.add(WorkshopSample.answers(2))
    #expect(throws: WorkshopFault.full(2)) { try round.begin(.new) }
    try round.withdraw(goes.code.uppercased())
    #expect(throws: WorkshopFault.sheetGone) { try round.sheet(goes.code) }
    #expect(throws: WorkshopFault.sheetGone) { try round.save(goes) }
    #expect(throws: WorkshopFault.sheetGone) { try round.withdraw(goes.code) }
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    let comes = try round.add(WorkshopSample.answers(3))
    #expect(try round.shown() == .of([stays, comes]))
  }

  @Test func answersThatAreNotOfThisRoundAreRefused() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    for answers in [[.rated(6), nil, nil, nil, nil], [.rated(1)], []] as [[Answer?]] {
      #expect(throws: WorkshopFault.otherStatements) {
        try round.edit(sheet.code) { $0.answers = answers }
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
      try round.edit(sheet.code) { $0.answers = [.noChance, nil] }
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

  /// A code that was given out in one round opens nothing in another: an honest person who comes
  /// back with theirs lands on nobody's sheet.
  @Test func aCodeOfTheFirstRoundOpensNothingInTheSecond() throws {
    let first = try sample.opened()
    let codes = try (1...3).map { try first.add(WorkshopSample.answers($0)).code }
    _ = try first.shown()
    let second = try sample.opened(2)
    let sheets = try (1...3).map { try second.add(WorkshopSample.answers($0), .returning) }
    #expect(Set(sheets.map(\.code)).isDisjoint(with: codes))
    for code in codes {
      var tries = CodeTries.ofProcess
      let fault = #expect(throws: WorkshopFault.self) { try second.resume(code, &tries) }
      #expect(fault?.isUnknownCode == true || fault?.isTooSoon == true)
    }
    #expect(
      try second.state
        == .open(
          SheetCounts(handedIn: 3, returning: 3, wrongCodes: 1)))
  }

  @Test func noMoreReturnThanWereThere() throws {
    let first = try sample.opened()
    for number in 1...3 { try first.add(WorkshopSample.answers(number)) }
    _ = try first.begin(.new)
    _ = try first.shown()
    let second = try sample.opened(2)
    let one = try second.begin(.returning)
    try second.add(WorkshopSample.answers(1), .returning)
    try second.add(WorkshopSample.answers(2), .returning)
    #expect(throws: WorkshopFault.everybodyIsBack) { try second.begin(.returning) }
    try second.add(WorkshopSample.answers(4))
    #expect(try second.state == .open(SheetCounts(begun: 1, handedIn: 3, returning: 2)))
    try second.withdraw(one.code)
    try second.add(WorkshopSample.answers(5), .returning)
    #expect(throws: WorkshopFault.everybodyIsBack) { try second.begin(.returning) }
    _ = try second.shown()
    #expect(try second.sheetsCounted() == 4)
  }

  @Test func nothingCanBeDoneBeforeOrAfterTheRound() throws {
    let round = sample.round()
    let code = "comet-maple-otter"
    var tries = CodeTries.ofProcess
    func refusals(_ fault: WorkshopFault) {
      #expect(throws: fault) { try round.begin(.new) }
      #expect(throws: fault) { try round.resume(code, &tries) }
      #expect(throws: fault) { try round.edit(code) { _ in } }
      #expect(throws: fault) { try round.withdraw(code) }
      #expect(throws: fault) { try round.openings(code) }
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
