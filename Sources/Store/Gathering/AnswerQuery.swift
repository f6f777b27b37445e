package import Workbook

/// A search in many workbooks: the answers to the statements of a sheet, in the latest assessment
/// of one pack.
package struct AnswerQuery: Hashable, Sendable {
  /// The identifier of the pack.
  package let pack: String
  /// The statements, in the order in which states come out, and their scale.
  package let sheet: AnswerSheet
  /// True if an assessment that was begun and answered, but not finished, counts where a workbook
  /// has no finished one.
  package let countingUnfinished: Bool

  /// A query for the answers to this sheet in assessments of this pack.
  package init(pack: String, _ sheet: AnswerSheet, countingUnfinished: Bool = false) {
    self.pack = pack
    self.sheet = sheet
    self.countingUnfinished = countingUnfinished
  }

  /// The query for all statements of a pack.
  package init(_ pack: Pack, countingUnfinished: Bool = false) {
    self.init(pack: pack.id, AnswerSheet(pack), countingUnfinished: countingUnfinished)
  }
}

extension AnswerQuery {
  /// The mark of a rating off the scale until the assessment that counts is known.
  static let offScale = UInt8.max

  /// The state of an answer; nil is *not answered*.
  @inline(__always) func state(_ answer: Answer?) -> UInt8 {
    switch answer {
    case nil: sheet.notAnswered
    case .noChance: sheet.noChance
    case .rated(let value):
      value < sheet.low || value > sheet.high ? Self.offScale : UInt8(value - sheet.low)
    }
  }

  /// The version in the text by which an assessment remembers its pack, `id version language`;
  /// nil when it is another pack.
  func version(in tag: String) -> String? {
    let words = tag.utf8.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
    guard words[0].elementsEqual(pack.utf8) else { return nil }
    return words.count > 1 ? String(Substring(words[1])) : ""
  }
}
