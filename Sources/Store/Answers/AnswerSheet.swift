package import Workbook

/// The layout that a file of answers is read against: the statements, in the order of the blocks
/// that come out, and the scale they are rated on.
package struct AnswerSheet: Hashable, Sendable {
  /// Identifiers of the statements, in the order of the pack; no two are the same.
  package let statements: [String]
  /// The scale's lowest value.
  package let low: Int
  /// The scale's highest value; at most 200 above the lowest.
  package let high: Int
  /// True if `NA` is an answer: there was no chance to show it.
  package let hasNoChance: Bool
  /// The texts of each statement that a survey may have as its heading; may be empty.
  package let wordings: [[String]]
  /// The texts of each statement's wording about a room; may be empty.
  package let roomWordings: [[String]]
  /// The labels of the points, lowest first; may be empty.
  package let labels: [String]
  /// The label of no chance.
  package let noChanceLabel: String

  /// A sheet of at least one statement on the scale from `low` to `high`.
  package init(
    statements: [String], low: Int, high: Int, hasNoChance: Bool = true, wordings: [[String]] = [],
    roomWordings: [[String]] = [], labels: [String] = [], noChanceLabel: String = ""
  ) {
    precondition(!statements.isEmpty && Set(statements).count == statements.count)
    precondition(low <= high && high - low <= 200)
    self.statements = statements
    self.low = low
    self.high = high
    self.hasNoChance = hasNoChance
    self.wordings = wordings
    self.roomWordings = roomWordings
    self.labels = labels
    self.noChanceLabel = noChanceLabel
  }

  /// The sheet of a pack.
  package init(_ pack: Pack) {
    self.init(
      statements: pack.statements.map(\.id), low: pack.scale.low, high: pack.scale.high,
      hasNoChance: !pack.scale.noChance.isEmpty,
      wordings: pack.statements.map { AnswerSheet.wordings($0, pack.stem, .me) },
      roomWordings: pack.statements.map { AnswerSheet.wordings($0, pack.stem, .us) },
      labels: pack.scale.points.map(\.label), noChanceLabel: pack.scale.noChance)
  }

  /// Returns a statement's wording in a voice, alone and after its stem.
  private static func wordings(
    _ statement: Statement, _ stem: Wording, _ voice: Voice
  ) -> [String] {
    let text = statement.wording.text(voice)
    return [text, "\(stem.text(voice)) \(text)"]
  }

  /// Points on the scale: c. States 0..<c are the points, lowest first.
  package var points: Int { high - low + 1 }

  /// The state of a statement that was left blank: c.
  package var notAnswered: UInt8 { UInt8(points) }

  /// The state of a statement there was no chance to show: c + 1.
  package var noChance: UInt8 { UInt8(points + 1) }

  /// The values that a cell may hold, as the rest of a sentence.
  var expected: String {
    let ends = [labels.first, labels.last].compactMap { $0.map { "\"\($0)\"" } }
    let words = ends.count == 2 ? " (or the pack's words, \(ends[0]) to \(ends[1]))" : ""
    let points = "\(low) to \(high)\(words)"
    return hasNoChance ? "\(points), NA for no chance, or nothing" : "\(points), or nothing"
  }
}
