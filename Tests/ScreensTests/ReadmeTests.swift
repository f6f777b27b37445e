import Canvas
import FoundationEssentials
import Screens
import Testing
import Workbook

/// The table of keys and the sample screens in README.md are those of the program. `GOLDEN=record`
/// writes them anew, and fails, so that they are read before they are kept.
@Suite struct ReadmeTests {
  private static let path =
    String(#filePath.dropLast("Tests/ScreensTests/ReadmeTests.swift".count)) + "README.md"

  @Test func showsTheProgramAsItIs() throws {
    let data = try #require(FileManager.default.contents(atPath: Self.path))
    let text = String(decoding: data, as: UTF8.self)
    let pack = try CorePack.load()
    let parts = [
      ("home", Self.fenced(try Self.home(pack))), ("results", Self.fenced(try Self.results(pack))),
      ("reveal", Self.fenced(try Self.reveal(pack))),
      ("linear", Self.fenced(try Self.linear(pack))), ("keys", Self.keys),
    ]
    var fresh = text
    for (name, part) in parts {
      let start = try #require(fresh.firstRange(of: "<!-- \(name) -->\n")?.upperBound)
      let end = try #require(fresh.firstRange(of: "<!-- /\(name) -->")?.lowerBound)
      fresh.replaceSubrange(start..<end, with: part)
    }
    guard fresh != text else { return }
    guard ProcessInfo.processInfo.environment["GOLDEN"] == "record" else {
      Issue.record("README.md does not show the program as it is")
      return
    }
    try Data(fresh.utf8).write(to: URL(filePath: Self.path))
    Issue.record("recorded what README.md shows; read it before it is kept")
  }

  private static func fenced(_ text: String) -> String { "```\n\(text)\n```\n" }

  private static var keys: String {
    let rows = Command.allCases.map { command in
      let keys = command.keys.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(command.label) | `\(command.rawValue)` |\n"
    }
    return "| Keys | What they do | In the configuration |\n|---|---|---|\n" + rows.joined()
  }

  // MARK: Samples

  /// A first area answered in full, and a second one begun.
  private static func begun(_ pack: Pack) throws -> Desk {
    let theme = pack.areas[1].themes[1]
    let before = Set(pack.statements.prefix { $0.id != theme.statements[0].id }.map(\.id))
    let book = Book(
      SampleBook.changes(pack).filter {
        $0.field.kind != .rating || before.contains($0.field.subject)
      })
    var desk = Desk(pack, Place(theme: theme.id, step: .rate(0)).screens(in: pack), book: book)
    try desk.press("4")
    return desk
  }

  private static func home(_ pack: Pack) throws -> String {
    var desk = try begun(pack)
    desk.go([])
    desk.model.now.day = Walk.day.adding(days: 5)
    return drawn(desk)
  }

  private static func reveal(_ pack: Pack) throws -> String {
    let script = "# facilitator\n# shown\nkeys j j Enter Enter\n"
    let (room, seat) = SampleRoom.seat(script, pack)
    var walk = Walk(pack, book: room.desk(pack, seat), room: room, seat: seat)
    try walk.run(script)
    return drawn(walk.model)
  }

  private static func results(_ pack: Pack) throws -> String {
    var desk = try begun(pack)
    desk.go([.results(pack.areas[0].id)])
    try desk.press("Down Down")
    return drawn(desk)
  }

  private static func linear(_ pack: Pack) throws -> String {
    var walk = Walk(pack, isLinear: true)
    walk.send(.perform(.go([.theme("listening", .rate(0))])))
    try walk.run("begin\nsay 4\nsay 0\nsay save\nsay quit\ntranscript linear")
    let said = walk.looks.map(\.text).joined()
    return "$ shoal assess --theme listening --linear\n" + said.dropLast()
  }

  /// The rows of the screen, where several are empty only one of them.
  private static func drawn(_ desk: Desk) -> String { drawn(desk.model) }

  private static func drawn(_ model: Model) -> String {
    let grid = view(model)
    let rows = (0..<grid.size.height).map { grid.text(row: $0) }
    let kept = rows.indices.filter { $0 == 0 || !rows[$0].isEmpty || !rows[$0 - 1].isEmpty }
    return kept.map { rows[$0] }.joined(separator: "\n")
  }
}
