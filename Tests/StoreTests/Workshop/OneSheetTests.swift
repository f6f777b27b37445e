import Glibc
import Store
import Synchronization
import Testing
import Workbook

/// One sheet on several terminals.
struct OneSheetTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  /// Each terminal answers statements of its own, all at the same time: no answer takes another back.
  @Test func twoTerminalsLoseNothing() throws {
    let round = try sample.opened()
    for _ in 0..<40 {
      let sheet = try round.add([nil, nil, nil, nil, nil], handedIn: false)
      let sample = self.sample
      Crowd.together(5) { statement in
        do {
          var calls = FileCalls.system
          calls.syncData = { _ in 0 }
          try sample.round(calls: calls).edit(sheet.code) {
            $0.answers[statement] = .rated(statement + 1)
          }
        } catch {
          Issue.record("\(statement): \(error)")
        }
      }
      #expect(try round.sheet(sheet.code).answers == (1...5).map { .rated($0) })
      try round.withdraw(sheet.code)
    }
  }

  /// Between reading and writing nobody gets in: at every call of a change, another terminal tries.
  @Test func aChangeIsOneStep() throws {
    let round = try sample.opened()
    let sheet = try round.add([nil, nil, nil, nil, nil], handedIn: false)
    let refused = Mutex(0)
    let sample = self.sample
    var calls = FileCalls.system
    calls.writeAt = { file, bytes, offset in
      do throws(WorkshopFault) {
        try sample.round(patience: 0).edit(sheet.code) { $0.answers[1] = .rated(2) }
      } catch {
        if case .stuck = error { refused.withLock { $0 += 1 } }
      }
      return FileCalls.system.writeAt(file, bytes, offset)
    }
    try sample.round(calls: calls).edit(sheet.code) { $0.answers[0] = .rated(1) }
    #expect(refused.withLock { $0 } >= 2)
    try round.edit(sheet.code) { $0.answers[1] = .rated(2) }
    #expect(try round.sheet(sheet.code).answers == [.rated(1), .rated(2), nil, nil, nil])
  }

  @Test func whoHasItInHandCanSeeThatItWasTakenUp() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    #expect(try round.openings(sheet.code) == 0)
    var tries = CodeTries.ofProcess
    #expect(try round.resume(sheet.code, &tries).openings == 1)
    #expect(try round.openings(sheet.code) == 1)
    try round.edit(sheet.code) { $0.answers[0] = .rated(5) }
    #expect(try round.openings(sheet.code) == 1)
    try round.withdraw(sheet.code)
    #expect(try round.openings(sheet.code) == nil)
  }
}
