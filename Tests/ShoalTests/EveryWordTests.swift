import Canvas
import Reports
import Screens
import Shoal
import Store
import Testing
import Workbook

/// Three assessments over 200 days, with everything written that can be, and every word of it found
/// again in four ways.
@Suite("Every word of three assessments") struct EveryWordTests {
  private let pack: Pack
  private let book: Book
  /// Every text that was written, each unlike all others.
  private let words: [String]
  private static let first = Day(year: 2026, month: 5, day: 7) ?? Day(sinceEpoch: 0)

  init() throws {
    let pack = try #require(PackReader.read(files: PackSource.core, checking: .nothing).pack)
    var changes = [Change(.takenIn(.watchFors), .tick), Change(.takenIn(.notes), .tick)]
    for number in 1...3 { changes += Self.assessment(number, pack) }
    self.pack = pack
    book = Book(changes)
    words = changes.compactMap { change in
      guard change.field.kind != .pack, change.field.kind.shape == .text,
        case .text(let text) = change.value, text.hasPrefix("zq")
      else { return nil }
      return text
    }
  }

  private static func assessment(_ number: Int, _ pack: Pack) -> [Change] {
    let day = first.adding(days: (number - 1) * 100)
    let said = pack.themes.enumerated().flatMap { index, theme in
      theme.statements.map { Change(.rating($0.id, in: number), .answer(.rated(number + 1))) } + [
        Change(.importance(theme.id, in: number), .number(4)),
        Change(.partner(theme.id, in: number), .number(3)),
        Change(.evidence(theme.id, in: number), .text("zqe\(number)x\(index)y happened")),
        Change(.evidenceDay(theme.id, in: number), .day(day.adding(days: -3))),
        Change(.witness(theme.id, in: number), .text("zqw\(number)x\(index)y saw it")),
      ]
        + pack.frames.flatMap(\.prompts).enumerated().map { place, prompt in
          Change(
            .reflection(prompt.id, theme: theme.id, in: number),
            .text("zqr\(number)x\(index)x\(place)y came to mind"))
        } + plan("\(index + 1 + (number - 1) * pack.themes.count)", theme, day)
        + [
          Change(.noted("\(day.iso)-\(index + 1)"), .text("zqn\(number)x\(index)y was noted")),
          Change(.notedTheme("\(day.iso)-\(index + 1)"), .text(theme.id)),
        ]
    }
    let tag = "\(pack.id) \(pack.version) \(pack.language)"
    return [Change(.started(number), .day(day)), Change(.pack(number), .text(tag))] + said + [
      Change(.finished(number), .day(day.adding(days: 1)))
    ]
  }

  private static func plan(_ id: String, _ theme: Theme, _ day: Day) -> [Change] {
    [
      Change(.action(id, .actionTheme), .text(theme.id)),
      Change(.action(id, .cue), .text("zqc\(id)y is tabled")),
      Change(.action(id, .act), .text("zqa\(id)y is asked")),
      Change(.action(id, .with), .text("zqp\(id)y sits there")),
      Change(.action(id, .due), .day(day.adding(days: 20))),
      Change(.action(id, .outcome), .text("done")),
      Change(.action(id, .learned), .text("zql\(id)y was learned")),
    ]
  }

  private func model(isLinear: Bool) -> Model {
    let day = Self.first.adding(days: 202)
    return Model(
      pack: pack, book: book, size: Size(width: 80, height: 24),
      now: Moment(milliseconds: 1_795_426_860_000, day: day, minute: 581), isLinear: isLinear)
  }

  /// The pages that lead to what was written, as a person opens them.
  private var ways: [Screen] {
    pack.themes.flatMap { theme -> [Screen] in
      [Screen.history(theme.id)] + (1...3).map { .past(theme.id, $0) }
    }
  }

  @Test("is on a screen")
  func screens() {
    #expect(words.count == 3 * pack.themes.count * (3 + pack.frames.flatMap(\.prompts).count + 4))
    let text = ways.map { way -> String in
      var model = model(isLinear: false)
      model.stack.push(way)
      return Self.rows(model)
    }.joined(separator: " ")
    for word in words { #expect(text.contains(Self.mark(word)), "\(word)") }
  }

  @Test("is said line by line")
  func linear() {
    let text = ways.map { way -> String in
      var model = model(isLinear: true)
      model.stack.push(way)
      var face = LinearFace()
      return face.say(model, after: nil).joined(separator: " ")
    }.joined(separator: " ")
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test("is found, and Enter leads there")
  func find() throws {
    for word in words {
      var model = model(isLinear: false)
      model.stack.push(.find)
      model.query = Self.mark(word)
      let found = try #require(model.page.items.dropFirst().first, "\(word)")
      #expect(model.page.items.count == 2, "\(word)")
      _ = update(&model, .perform(found.intent), at: model.now)
      #expect(Self.rows(model).contains(Self.mark(word)), "\(word)")
    }
  }

  @Test("is in the summary, and comes back from JSON and CSV")
  func summary() throws {
    let day = Self.first.adding(days: 202)
    let report = Report.summary(book, pack: pack, assessment: 3, today: day)
    let json = SummaryJSON.text(book, pack: pack, assessment: 3, today: day)
    let csv = SummaryCSV.text(book, pack: pack, assessment: 3)
    for text in [Markdown.text(report), HTML.text(report), json, csv] {
      for word in words { #expect(text.contains(word), "\(word)") }
    }
    for text in [json, csv] {
      let contents = try SummaryContents.read(Array(text.utf8), pack: pack)
      let plan = try ImportPlan(contents, into: Book())
      let again = Book(
        plan.changes(
          overwriting: false, at: Moment(milliseconds: 0, day: day, minute: 0)))
      for field in book.fields where field.kind != .takenIn { #expect(again[field] == book[field]) }
    }
  }

  /// The first word of a text, which no other has.
  private static func mark(_ text: String) -> String {
    String(text.prefix { $0 != " " })
  }

  /// Everything on a page, read screen by screen to its end.
  private static func rows(_ model: Model) -> String {
    var model = model
    model.size = Size(width: 80, height: 24)
    var text = ""
    for _ in 0..<60 {
      let grid = view(model)
      let screen = (0..<grid.size.height).map { grid.text(row: $0) }.joined(separator: " ")
      if text.hasSuffix(screen) { break }
      text += screen
      _ = update(&model, .key(.pageDown), at: model.now)
    }
    return text
  }
}
