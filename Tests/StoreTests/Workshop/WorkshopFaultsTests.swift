import Glibc
import Store
import Testing
import Workbook

/// The point of failure moves one call further each time, failing once and failing for good, which
/// is also what a kill at that call leaves behind. What is found after it is from before or from
/// after, and the second try succeeds.
struct WorkshopFaultsTests {
  static let codes = [ENOSPC, EIO]

  /// Moves the point of failure through something, until it is past the end.
  private func sweep(
    _ code: Int32, _ forGood: Bool, _ body: (_ faults: Faults, _ point: Int) throws -> Void
  ) rethrows {
    for point in 1...400 {
      let faults = Faults(at: point, code, forGood: forGood)
      try body(faults, point)
      if !faults.happened { return }
    }
    Issue.record("the point of failure never passed the end")
  }

  @Test(arguments: codes, [false, true])
  func savingIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    let sample = try WorkshopSample()
    let round = try sample.opened(places: 3)
    let other = try round.add(WorkshopSample.answers(7777))
    var sheet = try round.add(WorkshopSample.answers(0), handedIn: false)
    try sweep(code, forGood) { faults, point in
      let before = sheet
      sheet.answers = WorkshopSample.answers(2 * point)
      var isSaved = true
      do throws(WorkshopFault) {
        try sample.round(calls: faults.calls).save(sheet)
      } catch {
        isSaved = false
        #expect(error.message.hasPrefix("Your last answer is not saved yet, because"), "\(error)")
        #expect(error.message.contains(sample.folder.path) && error.exitCode == 74)
      }
      faults.stop()
      let found = try round.sheet(sheet.code)
      #expect(found == sheet || !isSaved && found == before, "\(point)")
      sheet.answers = WorkshopSample.answers(2 * point + 1)
      try round.save(sheet)
      #expect(try round.sheet(sheet.code) == sheet)
      #expect(try round.sheet(other.code) == other)
    }
  }

  @Test(arguments: codes, [false, true])
  func beginningIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    let sample = try WorkshopSample()
    let earlier = try sample.opened()
    try earlier.add(WorkshopSample.answers(1))
    _ = try earlier.shown()
    let round = try sample.opened(2, places: 3)
    let other = try round.add(WorkshopSample.answers(7777))
    try sweep(code, forGood) { faults, point in
      let sheet = try? sample.round(2, calls: faults.calls).begin(.returning)
      faults.stop()
      // What nobody knows of is nowhere, or blank and in nobody's hand.
      let begun = sheet == nil ? 0 : 1
      #expect(try round.state == .open(SheetCounts(begun: begun, handedIn: 1)), "\(point)")
      let found = try sheet ?? round.begin(.returning)
      #expect(found.answers == [nil, nil, nil, nil, nil])
      #expect(try round.sheet(found.code) == found)
      try round.withdraw(found.code)
      #expect(try round.state == .open(SheetCounts(handedIn: 1)), "\(point)")
      #expect(try round.sheet(other.code) == other)
    }
  }

  @Test(arguments: codes, [false, true])
  func withdrawingIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    let sample = try WorkshopSample()
    let round = try sample.opened(places: 2)
    let other = try round.add(WorkshopSample.answers(7777))
    try sweep(code, forGood) { faults, point in
      let sheet = try round.add(WorkshopSample.answers(point))
      var isGone = true
      do throws(WorkshopFault) {
        try sample.round(calls: faults.calls).withdraw(sheet.code)
      } catch {
        isGone = false
      }
      faults.stop()
      if isGone {
        #expect(throws: WorkshopFault.sheetGone) { try round.sheet(sheet.code) }
      } else {
        // What failed may have come about all the same.
        do throws(WorkshopFault) {
          try round.withdraw(sheet.code)
        } catch {
          #expect(error == .sheetGone && forGood, "\(point)")
        }
      }
      #expect(try round.state == .open(SheetCounts(handedIn: 1)), "\(point)")
      #expect(try round.sheet(other.code) == other)
    }
  }

  @Test(arguments: codes, [false, true])
  func openingIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    let sample = try WorkshopSample()
    try sweep(code, forGood) { faults, point in
      var isOpen = true
      do throws(WorkshopFault) {
        try sample.round(calls: faults.calls).open(
          statements: WorkshopSample.statements, scale: WorkshopSample.scale, places: 2)
      } catch {
        isOpen = false
      }
      faults.stop()
      let round = sample.round()
      if try round.state == .notOpened {
        #expect(!isOpen)
        _ = try sample.opened(places: 2)
      }
      try round.add(WorkshopSample.answers(1))
      try round.close()
    }
  }

  @Test(arguments: codes, [false, true])
  func closingIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    let sample = try WorkshopSample()
    try sweep(code, forGood) { faults, point in
      let round = try sample.opened(places: 2)
      let sheet = try round.add(WorkshopSample.answers(1))
      let isClosed = (try? sample.round(calls: faults.calls).close()) != nil
      faults.stop()
      if try round.state != .notOpened {
        #expect(!isClosed)
        #expect(try round.sheet(sheet.code) == sheet)
      }
      if !isClosed { try round.close() }
      #expect(try sample.names == [".workshop.jsonl.shoal-lock", "workshop.jsonl"], "\(point)")
    }
  }

  @Test(arguments: codes, [false, true])
  func showingIsBeforeOrAfter(code: Int32, forGood: Bool) throws {
    try sweep(code, forGood) { faults, point in
      let room = try Reveal()
      try room.tryToShow(room.sample.round(calls: faults.calls))
      faults.stop()
      try room.finish("\(point)")
    }
  }

  /// Something fails while what failed before is being put right.
  @Test func aFaultDuringRecovery() throws {
    for first in 30... {
      let faults = Faults(at: first, EIO, forGood: true)
      var second = 0
      repeat {
        second += 1
        let room = try Reveal()
        let again = Faults(at: second, ENOSPC, forGood: second % 2 == 0)
        let broken = Faults(at: first, EIO, forGood: true)
        try room.tryToShow(room.sample.round(calls: broken.calls))
        try? room.sample.round(calls: again.calls).settle()
        again.stop()
        try room.finish("\(first), \(second)")
        if !again.happened { break }
      } while second < 60
      let room = try Reveal()
      try room.tryToShow(room.sample.round(calls: faults.calls))
      if !faults.happened { return }
    }
  }
}

/// A round with three sheets handed in and one begun, to be shown with the sheets kept.
private final class Reveal {
  let sample: WorkshopSample
  private let sheets: [Sheet]
  private let begun: Sheet
  private var counted: [UInt8]?

  init() throws {
    sample = try WorkshopSample()
    let round = try sample.opened(places: 4)
    sheets = try (1...3).map { try round.add(WorkshopSample.answers(1111 * $0)) }
    begun = try round.add(WorkshopSample.answers(5), handedIn: false)
  }

  func tryToShow(_ round: SheetRound) throws {
    do {
      try round.show(keepingSheets: true) { tally in
        let bytes = WorkshopSample.result(tally)
        counted = bytes
        return bytes
      }
    } catch {
      #expect(error is WorkshopFault, "\(error)")
    }
  }

  /// What was found, then what the next start and the second try come to.
  func finish(_ comment: Comment) throws {
    let round = sample.round()
    let isShown = try round.state == .shown
    if isShown {
      #expect(try round.tally() == counted, comment)
    } else {
      #expect(try round.state == .open(SheetCounts(begun: 1, handedIn: 3)), comment)
      #expect(try round.sheetsCounted() == 0)
    }
    try round.settle()
    if !isShown {
      for sheet in sheets + [begun] { #expect(try round.sheet(sheet.code) == sheet, comment) }
      try tryToShow(round)
    }
    #expect(try round.tally() == counted, comment)
    #expect(try round.tally() == WorkshopSample.result(.of(sheets)), comment)
    #expect(try round.sheetsCounted() == 3)
    #expect(
      try sample.names == [
        ".workshop.jsonl.shoal-lock", "round-1.roster", "round-1.sheets.csv",
        "round-1.tally.json", "workshop.jsonl",
      ], comment)
  }
}
