package import Workbook

/// The marks of one sheet of paper, typed as a row: a mark a statement, in the order of the sheet.
package struct PaperRow: Equatable, Sendable {
  /// The answers that were read, as far as the row can be read; nil is left empty.
  package private(set) var answers: [Answer?] = []
  /// The first thing that is no mark; nil where all are.
  package private(set) var unknown: String?

  /// The sign of a line that was left empty.
  package static let emptyMark = "-"

  /// Reads a row. Where each point of the scale is one digit, marks need nothing between them;
  /// otherwise there are spaces or commas.
  package init(_ text: String, _ scale: Scale) {
    for mark in Self.marks(text, scale) {
      guard let answer = Self.answer(mark, scale) else {
        unknown = String(mark)
        return
      }
      answers.append(answer)
    }
  }

  /// The mark of *no chance*, as paper sheets have it.
  static func noChanceMark(_ scale: Scale) -> String { scale.contains(0) ? "n" : "0" }

  /// True where marks need nothing between them.
  static func isTight(_ scale: Scale) -> Bool {
    scale.points.allSatisfy { (0...9).contains($0.value) }
  }

  private static func marks(_ text: String, _ scale: Scale) -> [Substring] {
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard isTight(scale) else { return words }
    return words.flatMap { word in
      word.indices.map { word[$0...$0] }
    }
  }

  private static func answer(_ mark: Substring, _ scale: Scale) -> Answer?? {
    if mark == emptyMark { return .some(nil) }
    let isNoChance = mark.lowercased() == "n" || mark == noChanceMark(scale)
    if isNoChance, !scale.noChance.isEmpty { return .some(.noChance) }
    guard mark.allSatisfy({ $0.isASCII }), let value = Int(mark), scale.contains(value) else {
      return nil
    }
    return .some(.rated(value))
  }
}

extension PaperRow {
  /// The fault of a row for a sheet of so many statements; nil for none.
  func problem(statements: Int, _ scale: Scale) -> String? {
    if let unknown {
      let place = answers.count + 1
      return "Mark \(place) is \"\(CleanText.clean(unknown))\", which is none of the sheet's: "
        + "\(Self.key(scale))."
    }
    guard answers.count != statements else { return nil }
    return
      "That is \(Count.of(answers.count, "mark")), and the sheet has \(statements). Look where the "
      + "row and the paper part."
  }

  /// `1 to 5, 0 for "No chance to show this", - for a line left empty`.
  static func key(_ scale: Scale) -> String {
    let none =
      scale.noChance.isEmpty ? "" : "\(noChanceMark(scale)) for \"\(scale.noChance)\", "
    return "\(scale.low) to \(scale.high), \(none)\(emptyMark) for a line left empty"
  }

  /// The marks of one theme as they stand on paper, and as they are read aloud: `2 0 -` and
  /// `2, no chance, empty`.
  ///
  /// - Parameter range: the places of the theme's statements.
  func marks(_ range: Range<Int>, _ scale: Scale) -> (shown: String, spoken: String) {
    let marks = answers[range.clamped(to: answers.indices)].map { answer in
      switch answer {
      case nil: (Self.emptyMark, "empty")
      case .noChance: (Self.noChanceMark(scale), "no chance")
      case .rated(let value): ("\(value)", "\(value)")
      }
    }
    return (
      marks.map(\.0).joined(separator: " "), marks.map(\.1).joined(separator: ", ")
    )
  }
}

/// The sheets of paper that somebody has typed in so far.
package struct PaperDesk: Equatable, Sendable {
  /// The row being typed.
  package var row = ""
  /// The number of sheets typed in at this sitting, less those taken back.
  package var typed = 0
  /// True if the sheet is of somebody who took no part in the first round.
  package var isNew = false

  package init() {}
}
