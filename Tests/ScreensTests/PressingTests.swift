import Canvas
import Screens
import Testing
import Workbook

@Suite struct PressingTests {
  private let closer = [Screen.theme("a", .closer)]
  private let importance = Field.importance("a", in: 1)

  @Test(arguments: 1...5) func aDigitChoosesOnAScaleAndGoesOn(_ digit: Int) throws {
    var desk = Desk(Small.pack, closer)
    desk.go(closer, focus: "importance")
    try desk.press("\(digit)")
    #expect(Book(desk.disk).number(importance) == digit)
    #expect(desk.model.focus?.id == "partner")
    try desk.press("\(digit)")
    #expect(Book(desk.disk).number(.partner("a", in: 1)) == digit)
  }

  @Test(arguments: ["0", "6", "9", "x", "٣", "³"]) func otherKeysChooseNothing(_ key: String) throws
  {
    var desk = Desk(Small.pack)
    desk.go(closer, focus: "importance")
    let before = desk.model.book
    try desk.press(key)
    #expect(desk.model.book[importance] == before[importance])
  }

  @Test(arguments: ["Backspace", "Delete"]) func aScaleCanBeCleared(_ key: String) throws {
    var desk = Desk(Small.pack, book: Book([Change(importance, .number(4))]))
    desk.go(closer, focus: "importance")
    try desk.press(key)
    #expect(desk.model.book[importance] == nil)
  }

  @Test func enterOnAScaleGoesOnAndChoosesNothing() throws {
    var desk = Desk(Small.pack)
    desk.go(closer, focus: "importance")
    try desk.press("Enter")
    #expect(desk.model.focus?.id == "partner")
    #expect(desk.model.book[importance] == nil)
  }

  /// A point above nine has no digit; it must still be within reach of the keys.
  @Test func everyPointOfAScaleCanBeChosenByKeys() throws {
    let pack = try #require(Small.variants.first { $0.name == "0-10" }).pack
    let partner = Field.partner("a", in: 1)
    var reached: Set<Int> = []
    for key in (0...9).map(String.init) + ["+", "-"] {
      var desk = Desk(pack)
      desk.go(closer, focus: "partner")
      try desk.press("9")
      desk.go(closer, focus: "partner")
      try desk.press(key)
      if let number = desk.model.book.number(partner) { reached.insert(number) }
    }
    #expect(reached == Set(0...10))
  }

  @Test func aTickTurnsOnAndOff() throws {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    let field = Field.watchFor("a-w1", theme: "a", in: 1)
    desk.go(closer, focus: "watch-for:a-w1")
    try desk.press("Space")
    let before = desk.model.book.isTicked(field)
    try desk.press("Space")
    #expect(desk.model.book.isTicked(field) != before)
    #expect(desk.disk.filter { $0.field == field }.count == 2)
  }

  @Test func aPasteOutsideATextIsNoCommand() {
    for way in Everywhere.ways(Small.pack) where way.last != .find {
      var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      desk.send(.resize(desk.model.size))
      let before = (desk.model.stack.path, desk.disk.count)
      desk.send(.key(.paste("q3u\u{1B}")))
      #expect(desk.model.stack.path == before.0, "\(way)")
      #expect(desk.leaving == nil)
      if desk.model.edit == nil { #expect(desk.disk.count == before.1, "\(way)") }
    }
  }

  @Test func aKeyThatMeansNothingChangesNothing() {
    for way in Everywhere.ways(Small.pack) {
      var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      desk.send(.key(.function(5)))
      let before = desk.model
      desk.send(.key(.function(5)))
      desk.send(.key(.control("y")))
      #expect(desk.model == before, "\(way)")
    }
  }
}
