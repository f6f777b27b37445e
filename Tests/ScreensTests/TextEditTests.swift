import Screens
import Store
import Testing
import Workbook

@Suite struct TextEditTests {
  private func edit(_ text: String) -> TextEdit {
    TextEdit(TextField(.query, .lines, text: text, hint: ""))
  }

  @Test func beginsAtTheEnd() {
    #expect(edit("abc").cursor == 3)
    #expect(edit("abc").deadline == nil)
  }

  @Test func insertsAtTheCursor() {
    var edit = edit("ad")
    edit.move(to: 1)
    let isIn = edit.insert("bc", at: 5)
    #expect(isIn)
    #expect(edit.text == "abcd")
    #expect(edit.cursor == 3)
    #expect(edit.unsavedSince == 5)
  }

  @Test func movesOnlyWithinTheText() {
    var edit = edit("abc")
    edit.move(to: 99)
    #expect(edit.cursor == 3)
    edit.move(to: -1)
    #expect(edit.cursor == 0)
  }

  @Test func deletesEitherWayAndNothingBeyond() {
    var edit = edit("abcdef")
    edit.move(to: 3)
    edit.delete(to: 2, at: 1)
    #expect(edit.text == "abdef")
    edit.delete(to: 3, at: 1)
    #expect(edit.text == "abef")
    edit.delete(to: 99, at: 1)
    #expect(edit.text == "ab")
    edit.delete(to: -9, at: 1)
    #expect(edit.text == "")
    #expect(edit.cursor == 0)
  }

  @Test func aDeletionOfNothingIsNoChange() {
    var edit = edit("abc")
    edit.delete(to: 3, at: 1)
    #expect(edit.deadline == nil)
  }

  @Test func whatHasNoRoomGoesInWholeOrNotAtAll() {
    var edit = edit(String(repeating: "x", count: TextEdit.limit - 1))
    let tooLong = edit.insert("abc", at: 1)
    #expect(!tooLong && edit.characters.count == TextEdit.limit - 1)
    #expect(edit.deadline == nil)
    let (last, beyond) = (edit.insert("a", at: 1), edit.insert("d", at: 1))
    #expect(last && !beyond)
    edit.delete(to: 0, at: 1)
    let anew = edit.insert("de", at: 1)
    #expect(anew && edit.text == "de")
  }

  /// A line of the journal takes 64 kB, and a text of it what is left beside its address.
  @Test(arguments: ["x", "\"", "\\", "\n", "é", "会", "🐟", "👩‍⚕️", "e\u{301}\u{301}\u{301}\u{301}"])
  func aFullTextFitsALineOfTheJournal(_ sign: String) throws {
    var edit = edit("")
    let piece = String(repeating: sign, count: 100)
    while edit.insert(piece, at: 1) {}
    while edit.insert(sign, at: 1) {}
    #expect(edit.characters.count <= TextEdit.limit)
    #expect(sign.utf8.count > 3 || edit.characters.count == TextEdit.limit)
    let id = String(repeating: "i", count: 40)
    let change = Change(
      Field(.reflection, assessment: 999_999, subject: id, part: id), .text(edit.text),
      at: 1_795_426_860_000, reason: .typing)
    let line = JournalLine.encoded(change, sequence: JournalLine.maximumSequence)
    #expect(line.count < JournalLine.maximumLength)
  }

  @Test func replacingTakesTheWholeText() {
    var edit = edit("old")
    let isIn = edit.replace(with: "newer", at: 1)
    #expect(isIn && edit.text == "newer")
    let tooLong = edit.replace(with: String(repeating: "x", count: TextEdit.limit + 1), at: 2)
    #expect(!tooLong && edit.text == "newer")
  }

  @Test func theDeadlineIsAPauseButNeverASecond() {
    var edit = edit("")
    _ = edit.insert("a", at: 1000)
    #expect(edit.deadline == 1000 + TextEdit.pause)
    for time in stride(from: 1000, through: 3000, by: 50) {
      _ = edit.insert("a", at: time)
      #expect((edit.deadline ?? .max) <= 2000)
    }
    edit.markSaved()
    #expect(edit.deadline == nil)
    #expect(edit.text.count > 1)
  }

  @Test func wordsEndAtSpaces() {
    var edit = edit("one two  ")
    #expect(edit.previousWord == 4)
    edit.move(to: 4)
    #expect(edit.previousWord == 0)
    edit.move(to: 0)
    #expect(edit.previousWord == 0)
  }

  @Test func rowsUpAndDownKeepTheColumn() {
    var edit = edit("abcdef\ngh\nijklmn")
    edit.move(to: 4)
    #expect(edit.place(rows: -1, width: 20) == nil)
    edit.move(to: edit.place(rows: 1, width: 20) ?? -1)
    #expect(edit.cursor == 9)
    edit.move(to: edit.place(rows: 1, width: 20) ?? -1)
    #expect(edit.cursor == 12)
    #expect(edit.place(rows: 1, width: 20) == nil)
  }

  @Test(arguments: 1...30) func noPlaceIsEverOutside(_ seed: Int) {
    var dice = Dice(seed)
    var edit = edit("")
    for step in 0..<400 {
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: edit.move(to: Int.random(in: -5...100, using: &dice))
      case 1: edit.delete(to: Int.random(in: -5...100, using: &dice), at: step)
      case 2: edit.delete(to: edit.previousWord, at: step)
      case 3:
        let delta = dice.pick([-1, 1])
        let width = Int.random(in: 1...20, using: &dice)
        if let place = edit.place(rows: delta, width: width) {
          #expect((0...edit.characters.count).contains(place))
          edit.move(to: place)
        }
      default: _ = edit.insert(dice.pick(["a", " ", "\n", "日本", "é", "👩‍⚕️", "long word"]), at: step)
      }
      #expect((0...edit.characters.count).contains(edit.cursor))
    }
  }
}
