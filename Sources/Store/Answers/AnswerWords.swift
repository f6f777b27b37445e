import Workbook

/// Reads an answer however a survey tool wrote it: `4`, `4.0`, `4,0`, the point's label, the two
/// together, or what stands for no answer at all.
struct AnswerWords: Sendable {
  private let codes: StateCodes
  /// States by the letters and digits of a label; labels that come to the same are left out.
  private var states: [String: UInt8] = [:]

  /// How programs write that a cell is empty.
  private static let blanks: Set<String> = ["", ".", "nan", "null", "none"]
  /// What is no answer to some programs, and no chance to Shoal.
  private static let unavailable: Set<String> = ["na", "n/a", "#n/a"]

  init(_ codes: StateCodes) {
    self.codes = codes
    let sheet = codes.sheet
    var doubled: Set<String> = []
    func add(_ text: String, _ state: UInt8) {
      let key = HeadingKey.words(text)
      if key.isEmpty || states.updateValue(state, forKey: key) ?? state != state {
        doubled.insert(key)
      }
    }
    for (index, label) in sheet.labels.enumerated() where !label.isEmpty {
      let value = sheet.low + index
      for text in [label, "\(value)\(label)", "\(label)\(value)"] { add(text, UInt8(index)) }
    }
    if sheet.hasNoChance { add(sheet.noChanceLabel, sheet.noChance) }
    for key in doubled { states[key] = nil }
  }

  /// The state of a cell; nil when it is no answer.
  func state(of cell: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard cell.count <= 1_000 else { return nil }
    let text = CellText.trimmed(CellText.decoded(cell).text)
    let small = text.lowercased()
    if AnswerWords.blanks.contains(small) { return codes.notAnswered }
    if let value = AnswerWords.number(text) { return codes.state(ofValue: value) }
    if let state = states[HeadingKey.words(text)] { return state }
    return AnswerWords.unavailable.contains(small) ? codes.unavailable : nil
  }

  /// A whole number, also with noughts after a point or a comma.
  private static func number(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 4, let value = Int(parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return value }
    return !parts[1].isEmpty && parts[1].utf8.allSatisfy { $0 == UInt8(ascii: "0") } ? value : nil
  }
}
