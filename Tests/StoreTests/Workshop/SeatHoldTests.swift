import Glibc
import Store
import Synchronization
import Testing
import Workbook

/// Blank sheets of people who went, and of people who are there.
struct SeatHoldTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  @Test func aBlankSheetThatNobodyHasInHandIsFree() throws {
    let round = try sample.opened(places: 2)
    for _ in 0..<20 {
      var gone: Sheet? = try round.begin(.new)
      #expect(gone != nil)
      gone = nil
    }
    #expect(try round.state == .open(SheetCounts()))
    let stays = try round.begin(.new)
    let also = try round.begin(.new)
    #expect(throws: WorkshopFault.full(2)) { try round.begin(.new) }
    #expect(try round.state == .open(SheetCounts(begun: 2)))
    #expect(try round.sheet(stays.code) == stays)
    #expect(try round.sheet(also.code) == also)
    withExtendedLifetime((stays, also)) {}
  }

  /// Whoever has answered anything keeps their place, wherever they are.
  @Test func aSheetWithAnAnswerIsKept() throws {
    let round = try sample.opened(places: 1)
    let code = try round.add([nil, .noChance, nil, nil, nil], handedIn: false).code
    #expect(throws: WorkshopFault.full(1)) { try round.begin(.new) }
    try round.edit(code) { $0.answers = [nil, nil, nil, nil, nil] }
    _ = try round.begin(.new)
    #expect(throws: WorkshopFault.sheetGone) { try round.edit(code) { _ in } }
  }

  /// Whoever only lost their terminal finds their sheet again, as long as there is room for others.
  @Test func aBlankSheetIsTakenLast() throws {
    let round = try sample.opened(places: 20)
    let code = try round.begin(.new).code
    for number in 1...19 { try round.add(WorkshopSample.answers(number)) }
    #expect(try round.edit(code) { _ in }.code == code)
    try round.add(WorkshopSample.answers(20))
    #expect(throws: WorkshopFault.sheetGone) { try round.edit(code) { _ in } }
  }

  /// A blank sheet on two terminals is in hand as long as one of them has it.
  @Test func takenUpAgainItIsHeldAgain() throws {
    let round = try sample.opened(places: 1)
    let code = try round.begin(.new).code
    var tries = CodeTries.ofProcess
    let again = try round.resume(code, &tries)
    #expect(throws: WorkshopFault.full(1)) { try round.begin(.new) }
    withExtendedLifetime(again) {}
  }

  @Test func aKilledProcessHoldsNothing() async throws {
    let round = try sample.opened(places: 1)
    let folder = sample.folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
      let sheet = try WorkshopFolder(folder).round(1).begin(.new)
      withExtendedLifetime(sheet) { _ = kill(getpid(), SIGKILL) }
    }
    #expect(try round.state == .open(SheetCounts()))
    try round.add(WorkshopSample.answers(1))
  }

  /// Thirty begin at once, again and again, in a box with just enough places: nobody loses theirs.
  @Test func nobodyGetsAPlaceThatSomebodyIsJustTaking() throws {
    _ = try sample.opened(places: 30)
    let sample = self.sample
    let sheets = Mutex([Sheet]())
    Crowd.together(30) { number in
      do {
        var calls = FileCalls.system
        calls.syncData = { _ in 0 }
        let round = sample.round(calls: calls)
        for _ in 0..<5 { _ = try? round.begin(.new) }
        var sheet = try Self.begun(round)
        sheet.answers = WorkshopSample.answers(number)
        try round.save(sheet)
        sheets.withLock { $0.append(sheet) }
      } catch {
        Issue.record("\(number): \(error)")
      }
    }
    let all = sheets.withLock { $0 }
    #expect(all.count == 30)
    for sheet in all { #expect(try sample.round().sheet(sheet.code) == sheet) }
  }

  /// A sheet, as soon as one of those who only try lets go of a place.
  private static func begun(_ round: SheetRound) throws -> Sheet {
    while true {
      do throws(WorkshopFault) {
        return try round.begin(.new)
      } catch {
        guard error == .full(30) else { throw error }
        usleep(1000)
      }
    }
  }
}
