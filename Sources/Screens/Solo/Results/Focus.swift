internal import Canvas
internal import Workbook

/// The one or two themes that a person chose to work on.
extension SoloContext {
  /// The box in which a theme is chosen.
  func focusItem(_ theme: Theme) -> Item {
    let isOn = book.isTicked(.focus(theme.id, in: assessment))
    return Item(
      "focus", mark: isOn ? "[\(glyphs.tick)]" : "[ ]", label: "Work on this theme",
      body: .tick(isOn: isOn), intent: .workOn(theme.id))
  }

  /// The titles of some themes in a sentence.
  func titles(_ themes: [Theme]) -> String { themes.map(\.title).joined(separator: " and ") }

  /// The part of the whole profile about the chosen themes.
  var focusBlocks: [Block] {
    let chosen = book.focusThemes(pack, in: assessment)
    let before = chosen.isEmpty ? book.presentFocus(pack) : []
    let way = isLinear ? "open a theme, and tick it there" : "w on a theme chooses it"
    let ask = "Choose one or two themes to work on: \(way)."
    let text =
      chosen.isEmpty
      ? (before.isEmpty ? ask : "So far: \(titles(before)). " + ask) : titles(chosen) + "."
    return [.gap, .text("What I work on", .strong), .text(text)]
  }

  /// The row of Home about the choice; nothing before one was made.
  var focusRow: [Block] {
    let themes = book.presentFocus(pack)
    guard let first = themes.first else { return [] }
    return [
      .item(
        Item(
          "focus", label: "Working on", labelWidth: 12, detail: titles(themes),
          intent: .open(themes.count == 1 ? .behind(first.id) : .results(""))))
    ]
  }
}

extension Model {
  /// Chooses a theme to work on, or lets it go. A third is not taken before one is let go.
  mutating func workOn(_ theme: String) {
    let field = Field.focus(theme, in: assessment)
    let chosen = book.focusThemes(pack, in: assessment)
    guard book.isTicked(field) || chosen.count < Book.mostFocusThemes else {
      notice =
        "You work on \(chosen.map(\.title).joined(separator: " and ")) already, and two are "
        + "plenty. Let one of them go first."
      return
    }
    set(field, book.isTicked(field) ? nil : .tick)
  }
}
