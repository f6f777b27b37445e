import Canvas
import Screens
import Testing
import Workbook

@Suite struct ViewTests {
  private static let small = Size(width: 40, height: 12)
  private let book = Written.finished(Small.pack)

  // MARK: Sizes

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 39, height: 12), Size(width: 40, height: 11),
    Size(width: 1, height: 1), Size(width: 200, height: 3), Size(width: 3, height: 60),
    Size(width: 0, height: 0),
  ])
  func aTooSmallWindowSaysSoInOneLine(_ size: Size) {
    for way in Everywhere.ways(Small.pack) {
      let grid = view(Desk(Small.pack, way, book: book, size: size).model)
      let rows = (0..<size.height).filter { !grid.text(row: $0).isEmpty }
      #expect(rows.count <= 1)
      if size.width >= 15 { #expect(rows.count == 1) }
      if size != Size(width: 0, height: 0) { #expect(grid.fault(size) == nil) }
    }
  }

  @Test func growingBackShowsTheSameScreen() {
    var desk = Desk(Small.pack, [.theme("a", .rate(1))])
    desk.send(.resize(Size(width: 80, height: 24)))
    let before = view(desk.model)
    for size in [
      Size(width: 20, height: 5), Size(width: 200, height: 60), Size(width: 80, height: 24),
    ] {
      desk.send(.resize(size))
      #expect(view(desk.model).size == size)
    }
    #expect(view(desk.model) == before)
  }

  @Test(arguments: ["core", "small"] + Small.variants.map(\.name))
  func everyScreenIsSoundInEverySize(_ name: String) throws {
    let pack =
      try name == "core"
      ? CorePack.load()
      : Small.variants.first { $0.name == name }?.pack ?? Small.pack
    for size in [
      Self.small, Size(width: 60, height: 20), Size(width: 80, height: 24),
      Size(width: 130, height: 50),
    ] {
      for way in Everywhere.ways(pack, themes: 2) {
        let grid = view(Desk(pack, way, book: Written.finished(pack), size: size).model)
        #expect(grid.fault(size) == nil, "\(way) at \(size)")
      }
    }
  }

  // MARK: Header and footer

  @Test(arguments: [40, 60, 80]) func theFooterFits(_ width: Int) {
    for glyphs in [Glyphs.unicode, .ascii] {
      for way in Everywhere.ways(Small.pack) {
        let desk = Desk(
          Small.pack, way, book: book, size: Size(width: width, height: 24), glyphs: glyphs)
        let row = view(desk.model).text(row: 23)
        let page = desk.model.page
        let hints = desk.model.hints(page).map {
          $0.text(.standard, ascii: glyphs == .ascii, isInBox: desk.model.isInBox(page))
        }
        let whole = hints.map { "\($0.key) \($0.label)" }
        let parts = row.trimming.components
        #expect(TextWidth.columns(row) < width, "\(way)")
        let help = desk.model.isInBox(page) ? "F1" : "?"
        #expect(parts.last?.hasPrefix(help) == true, "\(way): \(row)")
        for part in parts.dropLast() { #expect(whole.contains(part), "\(way): \(part)") }
      }
    }
  }

  @Test(arguments: [40, 60, 80]) func theFooterFitsWhileWriting(_ width: Int) throws {
    for item in ["evidence", "witness", "evidence-day"] {
      var desk = Desk(size: Size(width: width, height: 24))
      try desk.write([.theme("a", .closer)], item)
      let row = view(desk.model).text(row: 23)
      #expect(TextWidth.columns(row) < width)
      #expect(row.contains("Esc"))
      #expect(row.contains("F1"))
    }
  }

  @Test(arguments: [40, 60, 80, 120]) func theHeaderSaysWhereThisIs(_ width: Int) {
    for way in Everywhere.ways(Small.pack) {
      let desk = Desk(Small.pack, way, book: book, size: Size(width: width, height: 24))
      let row = view(desk.model).text(row: 0)
      let last = desk.model.page.title.last ?? ""
      #expect(row.contains(last.prefix(12)), "\(way): \(row)")
      #expect(TextWidth.columns(row) <= width)
    }
  }

  @Test func aNoteInTheHeaderIsWholeOrAbsent() throws {
    let pack = try #require(Small.variants.first { $0.name == "Japanese" }).pack
    for width in 40...120 {
      let desk = Desk(
        pack, [.about], book: Written.finished(pack), size: Size(width: width, height: 24))
      let row = view(desk.model).text(row: 0)
      #expect(!row.contains("組") || row.contains(desk.model.page.note), "\(width): \(row)")
    }
  }

  @Test func readOnlyIsAlwaysSaid() {
    for way in Everywhere.ways(Small.pack) {
      let one = Desk(Small.pack, way, book: book, size: Self.small)
      let other = Desk(Small.pack, way, book: book, size: Self.small, readOnly: "It is damaged.")
      #expect(view(one.model).text(row: 0) != view(other.model).text(row: 0), "\(way)")
    }
  }

  @Test func aFailureIsAlwaysSaid() throws {
    for way in Everywhere.ways(Small.pack) {
      var desk = Desk(Small.pack, [.theme("a", .rate(0))], size: Self.small)
      desk.fault = "full"
      try desk.press("3")
      desk.go(way)
      #expect(view(desk.model).text(row: 0).contains("NOT"), "\(way)")
    }
  }

  // MARK: The focus

  @Test(arguments: ["core", "small"] + Small.variants.map(\.name))
  func inASmallWindowTheFocusReachesEverythingAndIsSeen(_ name: String) throws {
    let pack =
      try name == "core"
      ? CorePack.load()
      : Small.variants.first { $0.name == name }?.pack ?? Small.pack
    for way in Everywhere.ways(pack, themes: 2) where way.last != .action("1") {
      var desk = Desk(pack, way, book: Written.finished(pack), size: Self.small)
      desk.model.stack.top.focus = desk.model.page.items.first?.id
      for item in desk.model.page.items {
        try #require(desk.model.focus?.id == item.id, "\(way): \(item.id)")
        let grid = view(desk.model)
        let cursor = try #require(grid.cursor, "\(way): \(item.id)")
        #expect((1..<11).contains(cursor.row), "\(way): \(item.id)")
        if case .scale = item.body {
        } else {
          let row = grid.text(row: cursor.row)
          let label = item.mark.isEmpty ? String(item.label.trimming.prefix(4)) : item.mark
          #expect(row.contains(label), "\(way): \(item.id): \(row)")
        }
        if item != desk.model.page.items.last { try desk.press("Down") }
      }
      for item in desk.model.page.items.reversed() {
        #expect(desk.model.focus?.id == item.id)
        try desk.press("Up")
      }
    }
  }

  /// Screen readers and magnifiers follow the cursor.
  @Test(arguments: ["core", "small", "long"])
  func theCursorIsAtTheFocusWhereverThePageIsScrolled(_ name: String) throws {
    let pack =
      try name == "core"
      ? CorePack.load() : Small.variants.first { $0.name == name }?.pack ?? Small.pack
    for way in Everywhere.ways(pack, themes: 1) {
      var desk = Desk(pack, way, book: Written.finished(pack), size: Self.small)
      guard desk.model.focus != nil else { continue }
      for key in ["g", "G", "PgUp", "PgDn", "PgUp"] {
        try desk.press(key)
        #expect(view(desk.model).cursor != nil, "\(way): \(key)")
      }
    }
  }

  /// One pointer on a page, wherever the focus is.
  @Test(arguments: Golden.names()) func thereIsOnePointerAtMost(_ name: String) throws {
    for model in try Walk(playing: name).moments where model.glyphs == .unicode {
      let text = Everywhere.text(view(model))
      #expect(text.filter { String($0) == model.glyphs.pointer }.count <= 1, "\(name):\n\(text)")
    }
  }

  /// In a box and on a notice the footer names no key that would write or do nothing.
  @Test func theFooterNamesOnlyKeysThatWorkWhereTheFocusIs() {
    for way in Everywhere.ways(Small.pack) {
      let desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      for id in desk.model.page.items.map(\.id) {
        var model = desk.model
        model.stack.top.focus = id
        let page = model.page
        guard model.isInBox(page) else { continue }
        for hint in model.hints(page) {
          let key = hint.text(.standard, ascii: false, isInBox: true).key
          #expect(key.count != 1 || "↑↓←→".contains(key), "\(way), \(id): \(key)")
        }
      }
    }
  }

  @Test func everyItemOfAPlanCanBeReached() throws {
    var desk = Desk(Small.pack, [.actions, .action("1")], book: book)
    var seen: [Intent] = []
    try desk.press("Home")
    for _ in desk.model.page.items {
      try desk.press("Down")
      seen.append(desk.model.focus?.intent ?? .none)
    }
    let intents = desk.model.page.items.map(\.intent)
    #expect(seen == intents)
  }

  @Test func everyRowOfALongPageCanBeRead() throws {
    for way in [[Screen.about], [.help], [.theme("a", .read)], [.summary]] {
      let tall = Size(width: 40, height: 400)
      let all = view(Desk(Small.pack, way, book: book, size: tall).model)
      var desk = Desk(Small.pack, way, book: book, size: Self.small)
      try desk.press("g")
      var seen: Set<String> = []
      for _ in 0..<200 {
        let grid = view(desk.model)
        for row in 1..<11 { seen.insert(grid.text(row: row).trimming) }
        try desk.press("Down")
      }
      for row in 2..<398 {
        let text = all.text(row: row).trimming.filter { $0 != "▸" }.trimming
        #expect(
          seen.contains { $0.filter { $0 != "▸" }.trimming.hasPrefix(text) }, "\(way): \(text)")
      }
    }
  }

  @Test func pagingGoesThroughAndBack() throws {
    for way in Everywhere.ways(Small.pack) where way.last != .action("1") {
      var desk = Desk(Small.pack, way, book: book, size: Self.small)
      try desk.press("Home")
      let top = view(desk.model)
      try desk.press("End")
      let bottom = view(desk.model)
      try desk.press("Home")
      for _ in 0..<40 { try desk.press("PgDn") }
      #expect(view(desk.model) == bottom, "\(way)")
      for _ in 0..<40 { try desk.press("PgUp") }
      #expect(view(desk.model) == top, "\(way)")
    }
  }

  @Test func aLongTextKeepsItsCursorInSight() throws {
    var desk = Desk(size: Self.small)
    try desk.write([.theme("a", .closer)], "evidence")
    for _ in 0..<30 {
      desk.type("some words that wrap ")
      try desk.press("Enter")
      let cursor = try #require(view(desk.model).cursor)
      #expect((1..<11).contains(cursor.row))
    }
    for _ in 0..<80 {
      try desk.press("Up")
      let cursor = try #require(view(desk.model).cursor)
      #expect((1..<11).contains(cursor.row))
    }
  }
}

extension String {
  /// Without spaces at either end.
  var trimming: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The parts that stand two or more spaces apart.
  var components: [String] {
    replacing("   ", with: "  ").split(separator: "  ").map { String($0).trimming }
      .filter { !$0.isEmpty }
  }
}
