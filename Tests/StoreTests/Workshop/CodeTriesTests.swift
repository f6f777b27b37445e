import Store
import Synchronization
import Testing
import Workbook

/// Somebody tries codes by the dozen, in one process and in many.
struct CodeTriesTests {
  private let sample: WorkshopSample
  private let clock = Clock()

  init() throws { sample = try WorkshopSample() }

  /// A clock that moves when it is told to, in milliseconds.
  private final class Clock: Sendable {
    private let time = Mutex(1_000_000)
    var now: Int { time.withLock { $0 } }
    func move(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
  }

  /// A round that was just opened, with the clock of this test.
  private func opened(_ number: Int = 1) throws -> SheetRound {
    _ = try sample.opened(number)
    var calls = FileCalls.system
    calls.uptime = { [clock] in clock.now }
    return sample.round(number, calls: calls)
  }

  private func guess(_ round: SheetRound, _ tries: inout CodeTries) -> WorkshopFault? {
    do throws(WorkshopFault) {
      _ = try round.resume("heron-heron-heron", &tries)
      return nil
    } catch {
      return error
    }
  }

  /// Codes are tried without a pause, each time as a new process. The box hears the first, one more
  /// after a second, the next two seconds later, and the next after four.
  @Test func aNewProcessIsHeardNoSooner() throws {
    let round = try opened()
    try round.add(WorkshopSample.answers(1))
    var heard: [Int] = []
    for moment in stride(from: 0, through: 7000, by: 250) {
      var tries = CodeTries.ofProcess
      if guess(round, &tries)?.isUnknownCode == true { heard.append(moment) }
      clock.move(250)
    }
    #expect(heard == [0, 1000, 3000, 7000])
    #expect(try round.state == .open(SheetCounts(handedIn: 1, wrongCodes: heard.count)))
  }

  /// Pauses double: a second, two, four, and ten at most for the box.
  @Test func pausesGrow() throws {
    let round = try opened()
    var waits: [Int] = []
    for _ in 0..<7 {
      var tries = CodeTries.ofProcess
      guard case .unknownCode(_, let wait) = guess(round, &tries) else { break }
      waits.append(wait)
      clock.move(wait)
    }
    #expect(waits == [1000, 2000, 4000, 8000, 10_000, 10_000, 10_000])
  }

  /// One process waits by itself, also for another box.
  @Test func theProcessWaitsAsWell() throws {
    let round = try opened()
    let other = try opened(2)
    let sheet = try other.add(WorkshopSample.answers(1))
    var tries = CodeTries.ofProcess
    #expect(guess(round, &tries)?.isUnknownCode == true)
    let fault = #expect(throws: WorkshopFault.self) { try other.resume(sheet.code, &tries) }
    #expect(fault?.isTooSoon == true)
    var fresh = CodeTries.ofProcess
    #expect(try other.resume(sheet.code, &fresh) == sheet)
  }

  /// The right code is not looked at during a pause, so that nobody learns from the answer.
  @Test func duringAPauseARightCodeIsLikeAWrongOne() throws {
    let round = try opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    var (tries, own) = (CodeTries.ofProcess, CodeTries.ofProcess)
    #expect(guess(round, &tries)?.isUnknownCode == true)
    let fault = #expect(throws: WorkshopFault.self) { try round.resume(sheet.code, &own) }
    #expect(fault?.isTooSoon == true)
    #expect(guess(round, &own)?.isTooSoon == true)
    clock.move(999)
    #expect(guess(round, &own)?.isTooSoon == true)
    clock.move(1)
    #expect(try round.resume(sheet.code, &own) == sheet)
  }

  /// Damage to the count costs nobody their sheet.
  @Test func aDamagedCountIsNone() throws {
    let round = try opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    var bytes = try sample.scratch.read("room/round-1.box")
    let block = bytes.count - 8192..<bytes.count - 4096
    bytes.replaceSubrange(block, with: repeatElement(0xFF, count: block.count))
    try sample.scratch.write(bytes, "room/round-1.box")
    var tries = CodeTries.ofProcess
    #expect(try round.resume(sheet.code, &tries) == sheet)
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
  }
}

extension WorkshopFault {
  var isUnknownCode: Bool { if case .unknownCode = self { true } else { false } }
  var isTooSoon: Bool { if case .tooSoon = self { true } else { false } }
}
