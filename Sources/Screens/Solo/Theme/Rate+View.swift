internal import Canvas
internal import Workbook

extension SoloContext {
  /// One statement with its answers.
  func ratePage(_ map: ThemeMap, _ index: Int) -> Page {
    let statement = map.theme.statements[index]
    let answer = book.answer(statement.id, in: assessment)
    let points = pack.scale.points.map { point in
      Block.item(
        Item(
          "p\(point.value)", mark: "\(point.value)", label: point.label,
          detail: answer == .rated(point.value) ? "your answer" : "",
          body: .choice(isChosen: answer == .rated(point.value)),
          intent: .rate(statement: statement.id, .rated(point.value))))
    }
    let none = Item(
      "none", mark: noChanceKey, label: pack.scale.noChance,
      detail: answer == .noChance ? "your answer" : "",
      body: .choice(isChosen: answer == .noChance),
      intent: .rate(statement: statement.id, .noChance))
    return Page(
      [], note: number(map, index),
      blocks: [.gap, .text(pack.stem.text(voice), .quiet), .gap]
        + [.text(statement.wording.text(voice), .strong), .gap]
        + points + (pack.scale.noChance.isEmpty ? [] : [.gap, .item(none)])
        + [.gap, .drawn(legend(map, index), spoken: "Statements: " + map.words(at: index))]
        + (isLinear && index > 0 ? [] : noted(map.theme, most: 3)),
      hints: rateHints(answer), keys: rateKeys(statement), start: start(answer),
      onward: onward(map, index))
  }

  /// Going on without an answer: to the next page, and from the last statement of a sheet back to
  /// the sheet.
  private func onward(_ map: ThemeMap, _ index: Int) -> Intent {
    turning(map, .rate(index)).first { $0.word == "skip" }?.intent ?? .go([])
  }

  /// Which statement it is: of its theme, and on a sheet of all.
  private func number(_ map: ThemeMap, _ index: Int) -> String {
    guard !isSolo else { return "\(index + 1) of \(map.theme.statements.count)" }
    let all = plan.statements(in: pack)
    let place = all.firstIndex(of: map.theme.statements[index]) ?? 0
    return "\(place + 1) of \(all.count)"
  }

  /// The way out is `0`, unless the scale has a point 0.
  private var noChanceKey: String { pack.scale.contains(0) ? "n" : "0" }

  private func start(_ answer: Answer?) -> String? {
    switch answer {
    case .rated(let value): "p\(value)"
    case .noChance: "none"
    case nil: nil
    }
  }

  private func legend(_ map: ThemeMap, _ index: Int) -> [Span] {
    let key = map.legend(at: index)
    let signs = map.signs(at: index)
    let room = Measure(size).width - TextWidth.columns(signs)
    let width = TextWidth.columns(key)
    guard room >= width + 3 else { return [Span(signs, Style(.accent))] }
    let gap = String(repeating: " ", count: min(room, 66) - width)
    return [Span(key + gap, .quiet), Span(signs, Style(.accent))]
  }

  private func rateHints(_ answer: Answer?) -> [Hint] {
    let ends = "\(pack.scale.low)-\(pack.scale.high)"
    let none: [Hint] = pack.scale.noChance.isEmpty ? [] : [.keys(noChanceKey, "no chance")]
    return [.keys(ends, "rate")] + none + [
      answer == nil ? .command(.accept, "on") : .keys("Backspace", "clear"),
      .command(.left, "back"),
    ] + (isSolo ? [.keys("f", "flag"), .command(.back, "theme")] : [.command(.back, "my sheet")])
  }

  private func rateKeys(_ statement: Statement) -> [Binding] {
    let field = Field.rating(statement.id, in: assessment)
    let digits = pack.scale.points.filter { (0...9).contains($0.value) }.map { point in
      Binding(
        [.character(Character("\(point.value)"))], point.label, word: "\(point.value)",
        .rate(statement: statement.id, .rated(point.value)))
    }
    let none = Binding(
      noChanceKey == "0" ? [.character("0"), .character("n")] : [.character("n")],
      pack.scale.noChance, word: noChanceKey, .rate(statement: statement.id, .noChance))
    let flag = Binding(
      [.character("f")], "flag, to come back to", word: "flag",
      .toggle(.flag(statement.id, in: assessment)))
    return digits + (pack.scale.noChance.isEmpty ? [] : [none]) + [
      Binding([.backspace, .delete], "clear the answer", word: "clear", .clear(field))
    ] + (isSolo ? [flag] : [])
  }
}
