import Screens
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
    #expect(edit.insert("bc", at: 5) == 0)
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

  @Test func aFullTextTakesNoMore() {
    var edit = edit(String(repeating: "x", count: TextEdit.limit - 1))
    #expect(edit.insert("abc", at: 1) == 2)
    #expect(edit.characters.count == TextEdit.limit)
    #expect(edit.insert("d", at: 1) == 1)
    #expect(edit.text.hasSuffix("xa"))
  }

  @Test func replacingTakesTheWholeText() {
    var edit = edit("old")
    #expect(edit.replace(with: "newer", at: 1) == 0)
    #expect(edit.text == "newer")
    #expect(edit.replace(with: String(repeating: "x", count: 4001), at: 2) == 1)
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
