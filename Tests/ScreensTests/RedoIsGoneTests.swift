import Canvas
import Screens
import Testing
import Workbook

/// Whoever takes something back and then changes something is told that redo is gone, whatever
/// else the change says.
@Suite struct RedoIsGoneTests {
  private let keys: [Key] =
    [.enter, .character(" "), .backspace, .control("e")]
    + "0123456789+-nftsdcx".map(Key.character)

  @Test(arguments: [Written.finished(Small.pack), Book(Written.changes(Small.pack))])
  func everyChangeSaysSo(_ book: Book) throws {
    var said = 0
    for way in Everywhere.ways(Small.pack) {
      var desk = Desk(Small.pack, way, book: book)
      desk.send(.perform(.command(.undo)))
      let ids = desk.model.page.items.map(\.id)
      desk.send(.perform(.go(way)))
      for id in [nil] + ids {
        for key in keys {
          var after = desk
          after.model.stack.top.focus = id
          after.send(.key(key))
          if after.model.edit != nil, after.model.edit?.deadline == nil { after.type("x") }
          after.wait(1000)
          let isChanged = after.model.book.steps != desk.model.book.steps
          guard isChanged, after.model.book.redo(at: 0) == nil else { continue }
          said += 1
          #expect(
            after.model.notice.hasSuffix("now stays taken back."),
            "\(way), \(id ?? "-"), \(key.name): \(after.model.notice)")
        }
      }
    }
    #expect(said > 100)
  }
}
