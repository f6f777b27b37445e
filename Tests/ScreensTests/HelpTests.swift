import Canvas
import Screens
import Testing
import Workbook

@Suite struct HelpTests {
  private func rows(_ desk: Desk) -> [String] {
    Everywhere.text(desk.model.page).split(separator: "\n").map(String.init)
  }

  @Test func listsEveryKeyOfThePageBeneathAndEveryCommand() throws {
    for way in Everywhere.ways(Small.pack) where way.last != .help {
      var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      let keys = desk.model.page.keys
      desk.send(.perform(.command(.help)))
      #expect(desk.screen == .help)
      let rows = rows(desk)
      for binding in keys {
        #expect(
          rows.contains { row in
            row.contains(binding.label) && binding.keys.allSatisfy { row.contains($0.name) }
          }, "\(way): \(binding.label)")
      }
      for command in Command.allCases {
        #expect(
          rows.contains { row in
            row.contains(command.label) && command.keys.allSatisfy { row.contains($0.name) }
          }, "\(command)")
      }
    }
  }

  @Test func listsTheKeysOfScales() throws {
    var desk = Desk(Small.pack, [.theme("a", .closer)])
    try desk.press("?")
    let here = rows(desk).joined(separator: "\n")
    #expect(here.contains("Backspace"))
  }

  @Test(arguments: ["?", "F1", "Esc", "q"]) func closesAndGoesBack(_ key: String) throws {
    var desk = Desk(Small.pack, [.area("one"), .theme("a", .read)])
    let before = desk.model.stack.path
    try desk.press("?")
    try desk.press(key)
    #expect(desk.model.stack.path == before)
    #expect(desk.leaving == nil)
  }

  @Test func canBeReadToTheEndInASmallWindow() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], size: Size(width: 40, height: 12))
    try desk.press("?")
    var seen = Everywhere.text(view(desk.model))
    for _ in 0..<60 {
      try desk.press("Down")
      seen += Everywhere.text(view(desk.model))
    }
    for command in Command.allCases { #expect(seen.contains(command.label.prefix(12))) }
    try desk.press("g")
    let top = view(desk.model)
    try desk.press("G")
    #expect(view(desk.model) != top)
    try desk.press("PgUp PgUp PgUp PgUp PgUp PgUp PgUp PgUp PgUp")
    #expect(view(desk.model) == top)
  }

  @Test func findOverHelpAndHelpOverFindComeBack() throws {
    var desk = Desk(Small.pack, [.theme("a", .read)])
    try desk.press("? / Esc ? Esc Esc")
    _ = view(desk.model)
    for _ in 0..<6 where desk.screen != .home { try desk.press("Esc") }
    #expect(desk.screen == .home)
  }

  /// A narrow window must not cut what a key does.
  @Test func everyLabelIsWholeInANarrowWindow() {
    var desk = Desk(Small.pack, [.theme("a", .closer)], size: Size(width: 40, height: 12))
    desk.send(.perform(.command(.help)))
    for case .drawn(let spans, _) in desk.model.page.blocks {
      #expect(spans.reduce(0) { $0 + $1.width } <= 38, "\(spans.map(\.text))")
    }
  }
}
