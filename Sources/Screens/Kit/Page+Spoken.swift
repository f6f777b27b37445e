internal import Workbook

/// A page as it is said line by line.
extension Page {
  /// The sentences of everything on the page, items with their numbers.
  var spokenBlocks: [String] {
    let names = spokenNames
    return blocks.flatMap { block -> [String] in
      switch block {
      case .gap, .aside: return []
      case .text(let text, _), .bullet(let text, _): return [text]
      case .drawn(_, let spoken): return spoken.isEmpty ? [] : [spoken]
      case .item(let item):
        return ["\(names[item.id] ?? ""). \(item.spoken)"]
      }
    }
  }

  /// The number or the word of each item, by its identifier. Items with a word of their own have no
  /// number, so that the others keep theirs whether those are there or not.
  var spokenNames: [String: String] {
    let numbered = numberedItems.enumerated().map { ($1.id, "\($0 + 1)") }
    let named = items.filter { !$0.word.isEmpty }.map { ($0.id, $0.word) }
    return Dictionary(numbered + named) { first, _ in first }
  }

  /// The items that have a number, in order.
  var numberedItems: [Item] { items.filter(\.word.isEmpty) }

  /// The prose before the first item.
  var spokenLead: [String] { Self.prose(blocks.prefix { !$0.isItem }) }

  /// The prose from the first item on.
  var spokenEnd: [String] { Self.prose(blocks.drop { !$0.isItem }) }

  private static func prose(_ blocks: some Sequence<Block>) -> [String] {
    blocks.compactMap { block in
      switch block {
      case .text(let text, _), .bullet(let text, _): text
      case .gap, .aside, .drawn, .item: nil
      }
    }
  }

  /// The answer of a page that asks one question; nil for none.
  var spokenAnswer: String? {
    items.first { !$0.detail.isEmpty }.map { "Your answer: \($0.mark), \($0.label)." }
  }

  /// The sentences about drawings.
  var spokenDrawings: [String] {
    blocks.compactMap { block in
      if case .drawn(_, let spoken) = block, !spoken.isEmpty { spoken } else { nil }
    }
  }
}

extension Block {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}

extension Item {
  /// The sentence about an item.
  var spoken: String {
    let name = label.hasSuffix(".") ? String(label.dropLast()) : label
    switch body {
    case .tick(let isOn): return "\(name.trimmed): \(isOn ? "ticked" : "not ticked")"
    case .plain, .choice: return detail.isEmpty ? label : "\(name): \(detail)"
    case .drawn(_, let spoken):
      return spoken.hasPrefix("\(name): ") ? spoken : "\(name): \(spoken)"
    case .field(let field):
      let doubt = detail.isEmpty ? "" : ", \(detail)"
      return "\(name): "
        + (field.text.isEmpty ? "nothing yet (\(field.hint))" : field.shown + doubt)
    case .scale(_, let scale, let chosen):
      let said = chosen.map { "\($0), \(scale.label($0) ?? "")" } ?? detail
      return "\(name) \(said)"
    }
  }

  /// The question that a scale asks, with its points; nothing for other items.
  var scaleQuestion: [String] {
    guard case .scale(_, let scale, let chosen) = body else { return [] }
    let points = scale.points.map { "\($0.value). \($0.label)" }
    let now = chosen.map { "Now: \($0), \(scale.label($0) ?? "")." } ?? "Nothing chosen yet."
    return [label, now] + points + ["Type a number, or a word: clear, back, again, help."]
  }
}
