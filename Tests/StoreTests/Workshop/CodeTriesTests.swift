import Glibc
import Store
import Testing
import Workbook

/// Somebody tries codes by the dozen, in one process and in many.
struct CodeTriesTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  private func guess(_ round: SheetRound, _ tries: inout CodeTries) -> WorkshopFault? {
    do throws(WorkshopFault) {
      _ = try round.resume("heron-heron-heron", &tries)
      return nil
    } catch {
      return error
    }
  }

  /// Codes are tried without a pause, each time as a new process. The box hears the first, one more
  /// after a second, and the next only two seconds later.
  @Test func aNewProcessIsHeardNoSooner() throws {
    let round = try sample.opened()
    try round.add(WorkshopSample.answers(1))
    var (heard, asked) = (0, 0)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(2)
    while clock.now < end {
      var tries = CodeTries.ofProcess
      asked += 1
      if guess(round, &tries)?.isUnknownCode == true { heard += 1 }
    }
    #expect(asked > 20)
    #expect((1...2).contains(heard))
    #expect(try round.state == .open(SheetCounts(handedIn: 1, wrongCodes: heard)))
  }

  /// Pauses double: a second, two, four, and ten at most for the box.
  @Test func pausesGrow() throws {
    let round = try sample.opened()
    var waits: [Int] = []
    for wrong in 0..<7 {
      try forget(wrong)
      var tries = CodeTries.ofProcess
      if case .unknownCode(_, let wait) = guess(round, &tries) { waits.append(wait) }
    }
    #expect(waits == [1000, 2000, 4000, 8000, 10_000, 10_000, 10_000])
  }

  /// Lets the pause of the box be over, after so many codes.
  private func forget(_ wrong: Int) throws {
    var bytes = try sample.scratch.read("room/round-1.box")
    var record = [UInt8(wrong), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let sum = Checksum.crc32(record, 0..<12)
    record += (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt32($0))) }
    bytes.replaceSubrange(bytes.count - 8192..<bytes.count - 8176, with: record)
    try sample.scratch.write(bytes, "room/round-1.box")
  }

  /// One process waits by itself, also for another box.
  @Test func theProcessWaitsAsWell() throws {
    let round = try sample.opened()
    let other = try sample.opened(2)
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
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    var (tries, own) = (CodeTries.ofProcess, CodeTries.ofProcess)
    #expect(guess(round, &tries)?.isUnknownCode == true)
    let fault = #expect(throws: WorkshopFault.self) { try round.resume(sheet.code, &own) }
    #expect(fault?.isTooSoon == true)
    #expect(guess(round, &own)?.isTooSoon == true)
    usleep(1_050_000)
    #expect(try round.resume(sheet.code, &own) == sheet)
  }

  /// Damage to the count costs nobody their sheet.
  @Test func aDamagedCountIsNone() throws {
    let round = try sample.opened()
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
