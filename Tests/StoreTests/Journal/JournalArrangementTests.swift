import Store
import Testing
import Workbook

/// The order in which lines count that are not in their place.
struct JournalArrangementTests {
  private let lines = Samples.lines(Samples.journal())
  private let whole: JournalContents

  init() throws { whole = try JournalContents(decoding: Samples.journal()) }

  private func read(_ lines: [[UInt8]]) throws -> JournalContents {
    try JournalContents(decoding: Array(lines.joined()))
  }

  private func place(_ text: String, _ sequence: Int) -> [UInt8] {
    JournalLine.encoded(Change(.place, .text(text)), sequence: sequence)
  }

  /// What a repair writes reads as before, and is sound.
  private func confirmRepair(_ lines: [[UInt8]]) throws {
    let scratch = try Scratch()
    try scratch.write(Array(lines.joined()))
    let before = try WorkbookFile.read(scratch.workbook)
    let repair = try JournalRepair.run(scratch.workbook, at: Samples.now)
    #expect(repair.after.isSound)
    #expect(repair.after.changes == before.changes)
    #expect(repair.after.header?.workbook == before.header?.workbook || before.header == nil)
  }

  /// Any two lines, the first among them: named, and nothing is lost.
  @Test func anyTwoExchangedLinesLoseNothing() throws {
    for first in lines.indices {
      for second in lines.indices where second > first {
        var exchanged = lines
        exchanged.swapAt(first, second)
        let contents = try read(exchanged)
        #expect(contents.changes == whole.changes)
        #expect(contents.header == Samples.header)
        #expect(contents.damage.allSatisfy { $0.reason == .outOfOrder && $0.missing == 0 })
        let named = contents.damage.flatMap { Array($0.lines) }
        // Of two neighbours only one is out of place, and of three turned round any two.
        let expected =
          second < first + 3 ? Array(first + 1...second) : [first + 1, second + 1]
        #expect(named == expected, "\(first), \(second)")
      }
    }
    var exchanged = lines
    exchanged.swapAt(0, 17)
    try confirmRepair(exchanged)
  }

  @Test func aBlockThatWasMovedIsNamedAndCountsWhereItBelongs() throws {
    for length in 1...8 {
      for target in stride(from: 0, through: lines.count - length, by: 3) where target != 11 {
        var moved = lines
        let block = Array(moved[11..<11 + length])
        moved.removeSubrange(11..<11 + length)
        moved.insert(contentsOf: block, at: target)
        let contents = try read(moved)
        #expect(contents.changes == whole.changes)
        #expect(contents.header == Samples.header)
        #expect(contents.damage.count == 1)
        #expect(contents.damage[0].reason == .outOfOrder)
        try confirmRepair(moved)
      }
    }
  }

  @Test func copiesOfLinesAreLeftOutWhereverTheyStand() throws {
    var copied = lines
    copied.insert(lines[9], at: 3)
    copied.append(lines[0])
    copied.append(lines[20])
    let contents = try read(copied)
    #expect(contents.changes == whole.changes)
    #expect(
      contents.damage == [
        JournalDamage(lines: 4...4, reason: .outOfOrder),
        JournalDamage(lines: 11...11, reason: .repeated),
        JournalDamage(lines: 32...33, reason: .repeated),
      ])
    try confirmRepair(copied)
  }

  /// The same workbook twice, the second time with more in it.
  @Test func twoCopiesOfAWorkbookAreOne() throws {
    for length in 1..<lines.count {
      let contents = try read(Array(lines[..<length]) + lines)
      #expect(contents.changes == whole.changes)
      #expect(
        contents.damage == [
          JournalDamage(lines: length + 1...2 * length, reason: .repeated)
        ])
    }
    try confirmRepair(Array(lines[..<20]) + lines)
  }

  /// Copies that went different ways: both ways count, each number the first before the second.
  @Test func aNumberWithTwoChangesCountsTwice() throws {
    let one = lines + [place("a", 30), place("b", 31)]
    let other = lines + [place("c", 30), place("d", 31), place("e", 32)]
    let contents = try read(one + other)
    let texts = contents.changes.dropFirst(29).map(\.value)
    #expect(texts == ["a", "c", "b", "d", "e"].map { .text($0) })
    #expect(contents.damage.map(\.reason) == [.repeated, .sameNumber])
    #expect(contents.loss == "No change is lost.")
    try confirmRepair(one + other)
  }

  @Test func linesAfterTheFirstLineOfAnotherWorkbookAreLeftOut() throws {
    let other = Samples.lines(
      Samples.journal(Samples.changes.reversed(), JournalHeader(workbook: "ff", created: "")))
    for joined in [lines + other, lines[...10] + other + lines[11...]] {
      let contents = try read(Array(joined))
      #expect(contents.header == Samples.header)
      #expect(contents.changes == Array(whole.changes.prefix(contents.changes.count)))
      #expect(contents.damage.contains { $0.reason == .otherWorkbook })
      try confirmRepair(Array(joined))
    }
    #expect(try read(lines + other).changes == whole.changes)
    let back = try read(Array(lines[...10]) + other + lines)
    #expect(back.changes == whole.changes)
  }

  /// A first line alone is no workbook: what goes on behind it goes on.
  @Test func aStrayFirstLineDisownsNothing() throws {
    let stray = JournalHeader(workbook: "ff", created: "").encoded
    for place in 2..<lines.count {
      var mixed = lines
      mixed.insert(stray, at: place)
      let contents = try read(mixed)
      #expect(contents.changes == whole.changes, "\(place)")
      #expect(
        contents.damage == [
          JournalDamage(lines: place + 1...place + 1, reason: .otherWorkbook)
        ])
    }
  }

  /// Without its first line, a workbook is not taken for part of another behind it.
  @Test func twoWorkbooksAreNeverMergedForWantOfAFirstLine() throws {
    let other = Samples.lines(
      Samples.journal(
        Array(Samples.changes.reversed()[..<12]), JournalHeader(workbook: "ff", created: "")))
    let larger = try read(Array(lines.dropFirst()) + other)
    #expect(larger.changes == whole.changes)
    #expect(larger.header == nil)
    let smaller = try read(Array(other.dropFirst()) + lines)
    #expect(smaller.changes == whole.changes)
    #expect(smaller.header == Samples.header)
    try confirmRepair(Array(lines.dropFirst()) + other)
  }

  @Test func whatARepairCalledLostAndIsHereCounts() throws {
    let mark = JournalRepairMark(from: 9, to: 11).encoded
    let repaired = Array(lines[..<9]) + [mark] + lines[12...]
    let contents = try read(repaired + lines)
    #expect(contents.changes == whole.changes)
    #expect(contents.repairs.isEmpty)
    #expect(contents.damage.contains { $0.reason == .staleMark })
    try confirmRepair(repaired + lines)
    let part = try read(repaired + [lines[10]])
    #expect(part.changes.count == 27)
    #expect(part.damage.map(\.missing).reduce(0, +) == 2)
    try confirmRepair(repaired + [lines[10]])
  }

  /// Earlier versions kept lines where they stood, behind a trace that goes back.
  @Test func whatAnEarlierRepairKeptOutOfOrderStaysSo() throws {
    let back = JournalRepairMark(from: 30, to: 3).encoded
    let repaired = lines + [back, place("x", 4), place("y", 5)]
    let contents = try read(repaired)
    #expect(contents.isSound)
    #expect(contents.changes.suffix(2).map(\.value) == [.text("x"), .text("y")])
    #expect(contents.lastSequence == 5)
    var exchanged = repaired
    exchanged.swapAt(31, 32)
    let mended = try read(exchanged)
    #expect(mended.changes == contents.changes)
    try confirmRepair(exchanged)
  }

  /// Lines in any order, some of them twice: all count, and what is not sound is said to be.
  @Test func anyOrderAtAll() throws {
    var dice = SplitMix(7)
    for _ in 0..<300 {
      var mixed = lines
      for _ in 0..<Int.random(in: 1...30, using: &dice) {
        let line = lines.randomElement(using: &dice) ?? []
        mixed.insert(line, at: Int.random(in: 0...mixed.count, using: &dice))
      }
      if Bool.random(using: &dice) { mixed.shuffle(using: &dice) }
      let contents = try read(mixed)
      #expect(contents.changes == whole.changes)
      #expect(!contents.isSound)
    }
  }
}
