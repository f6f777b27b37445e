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
    var edit = edit(String(repeating: "x", count: TextLimit.characters - 1))
    let tooLong = edit.insert("abc", at: 1)
    #expect(!tooLong && edit.characters.count == TextLimit.characters - 1)
    #expect(edit.deadline == nil)
    let (last, beyond) = (edit.insert("a", at: 1), edit.insert("d", at: 1))
    #expect(last && !beyond)
    edit.delete(to: 0, at: 1)
    let anew = edit.insert("de", at: 1)
    #expect(anew && edit.text == "de")
  }

  /// 20,000 characters of any script, as people count them; beyond 32 bytes a character takes the
  /// room of more.
  @Test(arguments: [
    ("x", 1), ("\"", 1), ("\n", 1), ("é", 1), ("会", 1), ("🐟", 1), ("👩‍👩‍👧‍👦", 1), ("👩🏽‍❤️‍💋‍👨🏽", 2),
    ("e\u{301}\u{301}\u{301}\u{301}", 1),
  ])
  func aTextHasTwentyThousandCharactersOfAnyScript(_ sign: String, room: Int) throws {
    var edit = edit("")
    let isIn = edit.insert(String(repeating: sign, count: 20_000 / room - 1), at: 1)
    let (last, beyond) = (edit.insert(sign, at: 1), edit.insert(sign, at: 1))
    #expect(isIn && last && !beyond)
    #expect(edit.text.count == 20_000 / room)
    #expect(TextLimit.allows(edit.text) && !TextLimit.allows(edit.text + sign))
    #expect(edit.text.utf8.count <= TextLimit.bytes)
    edit.empty(at: 1)
    let anew = edit.insert(sign, at: 1)
    #expect(anew && edit.text == sign)
  }

  @Test func replacingTakesTheWholeText() {
    var edit = edit("old")
    let isIn = edit.replace(with: "newer", at: 1)
    #expect(isIn && edit.text == "newer")
    let tooLong = edit.replace(with: String(repeating: "x", count: TextLimit.characters + 1), at: 2)
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
