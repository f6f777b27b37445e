import Canvas
import Screens
import Workbook

/// Every screen there is.
enum Everywhere {
  /// The screens of a pack and a book, each as the way that leads there.
  static func ways(_ pack: Pack, themes: Int = .max) -> [[Screen]] {
    let chosen = Array(pack.themes.prefix(themes))
    let areas = pack.areas.flatMap { [[Screen.area($0.id)], [.results($0.id)]] }
    let steps = chosen.flatMap { theme in
      ([.read] + theme.statements.indices.map(ThemeStep.rate) + [.closer, .reflect, .act])
        .map { step in [Screen.theme(theme.id, step)] } + [
          [.results(""), .behind(theme.id)], [.thenAndNow, .history(theme.id)],
          [.assessment(1), .past(theme.id, 1)],
        ]
    }
    return areas + steps + [
      [], [.results("")], [.thenAndNow], [.assessments], [.assessment(1)],
      [.thenAndNow, .years], [.notes], [.notes, .note("2026-11-23-1")],
      [.notes, .note("2026-11-23-1"), .noteTheme("2026-11-23-1")],
      [.lookAgain], [.dropAssessment], [.actions], [.actions, .action("1")], [.summary],
      [.summary, .preview], [.leftTexts], [.find], [.help], [.about], [.privacy],
    ]
  }

  /// All that a grid shows, as one text.
  static func text(_ grid: Grid) -> String {
    (0..<grid.size.height).map { grid.text(row: $0) }.joined(separator: "\n")
  }

  /// All that a page says, as one text, whatever fits the window.
  static func text(_ page: Page) -> String {
    page.blocks.map { block in
      switch block {
      case .gap: ""
      case .text(let text, _), .aside(let text, _), .bullet(let text, _): text
      case .drawn(let spans, let spoken): spans.map(\.text).joined() + " " + spoken
      case .item(let item): item.label + " " + item.detail + " " + body(item.body)
      }
    }.joined(separator: "\n")
  }

  private static func body(_ body: Item.Body) -> String {
    switch body {
    case .plain, .tick, .choice: ""
    case .field(let field): field.text
    case .scale(_, _, let chosen): chosen.map(String.init) ?? ""
    case .drawn(let spans, let spoken): spans.map(\.text).joined() + " " + spoken
    }
  }
}

extension Grid {
  /// What is wrong with this grid as a screen of so many columns and rows; nil when nothing is.
  func fault(_ wanted: Size) -> String? {
    guard size == wanted else { return "its size is \(size)" }
    if let cursor,
      !(0..<size.height).contains(cursor.row) || !(0..<size.width).contains(cursor.column)
    {
      return "the cursor is at \(cursor.row),\(cursor.column)"
    }
    for row in 0..<size.height {
      var column = 0
      while column < size.width {
        let text = self[row, column].text
        let width = TextWidth.columns(text)
        let isControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !isControl, width > 0 else { return "row \(row), column \(column) is \"\(text)\"" }
        if width == 2, self[row, column + 1].text != "", column + 1 < size.width {
          return "a wide character is cut at row \(row), column \(column)"
        }
        column += width
      }
    }
    return nil
  }
}
