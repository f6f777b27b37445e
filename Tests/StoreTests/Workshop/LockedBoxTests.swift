import Glibc
import Store
import Testing
import Workbook

struct LockedBoxTests {
  /// Somebody saves, again and again, on a bad disk in a program that is killed, under a power supply
  /// that fails; what was called saved, or was shown to them when they came back, is there.
  @Test(arguments: 0..<30)
  func nothingCalledSavedIsLost(_ seed: UInt64) throws {
    let sample = try WorkshopSample()
    let sure = try sample.opened(places: 2)
    let disk = FragileDisk(seed: seed)
    let round = sample.round(calls: disk.calls)
    var random = SplitMix(seed &+ 1000)
    let other = try sure.add(WorkshopSample.answers(7777))
    var sheet = try round.add(WorkshopSample.answers(0))
    var possible = [sheet]
    for step in 1...40 {
      // Often one of the last two again, so that equal bytes are no sign of anything.
      let number = random.next() % 2 == 0 ? Int(random.next() % 2) : step
      var changed = sheet
      changed.state = .handedIn
      changed.answers = WorkshopSample.answers(number)
      disk.endure(calls: Int(random.next() % 14), syncFails: random.next() % 2 == 0)
      do throws(WorkshopFault) {
        try round.save(changed)
        possible = [changed]
      } catch {
        possible.append(changed)
      }
      disk.calm()
      if random.next() % 3 == 0 { disk.cut(sample["round-1.box"]) }
      if random.next() % 3 == 0 {
        disk.endure(calls: Int(random.next() % 20), syncFails: random.next() % 2 == 0)
        if let found = try? round.sheet(sheet.code) {
          #expect(possible.contains(found), "seed \(seed), step \(step)")
          possible = [found]
          sheet = found
        }
        disk.calm()
      }
    }
    disk.cut(sample["round-1.box"])
    #expect(try possible.contains(sure.sheet(sheet.code)), "seed \(seed)")
    #expect(try sure.sheet(other.code) == other)
  }

  /// Part of a copy is written, then nothing more: every length, either copy.
  @Test func aTornWriteLeavesTheOtherCopy() throws {
    let sample = try WorkshopSample()
    var calls = FileCalls.system
    calls.syncData = { _ in 0 }
    _ = try sample.opened(places: 1)
    let round = sample.round(calls: calls)
    let old = try round.add(WorkshopSample.answers(7777))
    let before = try sample.scratch.read("room/round-1.box")
    var changed = old
    changed.state = .begun
    changed.answers = WorkshopSample.answers(1)
    try round.save(changed)
    let after = try sample.scratch.read("room/round-1.box")
    for length in 0...4096 where length < 700 || length % 97 == 0 || length > 4080 {
      var first = before
      first.replaceSubrange(4096..<4096 + length, with: after[4096..<4096 + length])
      try sample.scratch.write(first, "room/round-1.box")
      #expect(try round.sheet(old.code) == (length < 4096 ? old : changed), "\(length)")
      var second = after
      second.replaceSubrange(8192 + length..<12_288, with: before[8192 + length..<12_288])
      try sample.scratch.write(second, "room/round-1.box")
      #expect(try round.sheet(old.code) == changed, "\(length)")
      let healed = try sample.scratch.read("room/round-1.box")
      #expect(healed[4096..<8192] == healed[8192..<12_288])
    }
  }
}
