import Canvas
import Screens
import Testing
import Workbook

/// Words that somebody types where nothing takes words: they do nothing, and are said to.
@Suite struct KeyRunTests {
  static let sentences = [
    "quite honestly", "just before", "k then Space", "for now", "under way", "no chance",
    "let us see", "how quickly",
  ]

  private func sentence(_ text: String, after milliseconds: Int, on desk: Desk) -> Desk {
    var desk = desk
    for character in text {
      desk.send(.key(.character(character)))
      desk.wait(milliseconds)
    }
    return desk
  }

  /// Pages on which no box has the focus, each with each of its items in focus.
  private var pages: [Desk] {
    [Written.finished(Small.pack), Book(Written.changes(Small.pack))].flatMap { book in
      Everywhere.ways(Small.pack).flatMap { way -> [Desk] in
        var desk = Desk(Small.pack, way, book: book)
        desk.send(.resize(desk.model.size))
        guard desk.model.page.manner == .open, desk.model.edit == nil else { return [] }
        return ([nil] + desk.model.page.items.map(\.id)).map { id in
          var desk = desk
          desk.model.stack.top.focus = id
          return desk
        }.filter { !$0.model.hasNoLetterCommands($0.model.page) }
      }
    }
  }

  /// Seen on a released program: `quite honestly` left it, and `k` with Space answered.
  @Test(arguments: sentences) func wordsDoNothing(_ text: String) {
    for desk in pages {
      let place = "\(desk.model.stack.path), \(desk.model.stack.top.focus ?? "-")"
      let after = sentence(text, after: text.count.isMultiple(of: 2) ? 0 : 150, on: desk)
      #expect(after.leaving == nil, "\(place): it left")
      for field in Set(desk.model.book.fields).union(after.model.book.fields)
      where field.kind != .place {
        #expect(after.model.book[field] == desk.model.book[field], "\(place): \(field)")
      }
      #expect(after.model.stack.path == desk.model.stack.path, "\(place)")
      #expect(after.model.edit == nil, "\(place)")
      #expect(after.model.notice.contains("left out"), "\(place): \(after.model.notice)")
    }
  }

  @Test func aLetterAloneCountsAfterAPause() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))])
    desk.type("n")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    desk.wait(1000)
    #expect(desk.model.book.answer("a-1", in: 1) == .noChance)
    try desk.press("u")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    try desk.press("q")
    #expect(desk.leaving == .normal)
  }

  /// A letter that is held down, and one that another kind of key follows, counts at once.
  @Test func aLetterCountsAtOnceBeforeAnyOtherKey() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))])
    desk.type("n")
    desk.send(.key(.down))
    #expect(desk.model.book.answer("a-1", in: 1) == .noChance)
    desk.wait(1000)
    desk.type("uu")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
  }

  /// The first of two equal letters counts, and is still said once the rest turns out to be a word.
  @Test(arguments: ["uuj", "uuse", "uu4"]) func aDoubledLetterIsSaidWhateverFollows(_ text: String)
  {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], book: Book(Written.changes(Small.pack)))
    desk.model.stack.go([.theme("b", .rate(0))])
    var one = desk
    one.type("u")
    one.wait(1000)
    let after = sentence(text, after: 50, on: desk)
    #expect(after.model.book == one.model.book)
    #expect(after.model.stack.path == one.model.stack.path)
    #expect(after.model.notice.hasPrefix("Taken back"))
    desk.type("nnx")
    #expect(desk.model.book.answer("b-1", in: 1) == .noChance)
    #expect(desk.model.notice.contains("\"nx\" was left out"))
  }

  /// A letter waits, and the window shrinks until nothing is seen: it does nothing.
  @Test(arguments: ["n", "u", "q"]) func aWaitingLetterDoesNothingUnseen(_ letter: String) {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], book: Book(Written.changes(Small.pack)))
    let before = desk.model.book
    desk.type(letter)
    desk.send(.resize(Size(width: 20, height: 5)))
    desk.wait(1000)
    for field in Set(before.fields).union(desk.model.book.fields) where field.kind != .place {
      #expect(desk.model.book[field] == before[field], "\(field)")
    }
    #expect(desk.leaving == nil)
  }

  @Test func lettersCountAgainAfterWords() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))])
    desk.type("quite honestly")
    desk.wait(1000)
    try desk.press("3")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
  }

  @Test func aPasteWithoutABoxIsSaidToBeLeftOut() {
    for desk in pages {
      var after = desk
      after.send(.key(.paste("quite honestly")))
      #expect(after.model.book == desk.model.book)
      #expect(after.model.notice.contains("left out"))
    }
  }
}
