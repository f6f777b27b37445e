package import Workbook

/// The contents of a file about assessments, actions and notes, read from the output of
/// `SummaryJSON`, `SummaryCSV` or `SummaryWideCSV` and checked against a pack.
package struct SummaryContents: Equatable, Sendable {
  /// A field and what it holds.
  struct Entry: Equatable, Sendable {
    let field: Field
    let value: Value
  }

  /// An assessment in a file.
  struct Head: Equatable, Sendable {
    /// The number of the assessment.
    let number: Int
    let begun: Day?
    let finished: Day?
    /// The pack it was answered in, as `id version language`.
    let tag: String
  }

  /// The assessments in the file, oldest first.
  private(set) var heads: [Head]
  /// Everything that was said, in the order of the file.
  private(set) var entries: [Entry] = []
  private var known: Set<Field> = []

  /// The contents of a file, for this pack; JSON if it begins with a brace, and else CSV.
  ///
  /// Throws `ImportError` with the place and what was expected there.
  package static func read(
    _ bytes: [UInt8], pack: Pack
  ) throws(ImportError) -> SummaryContents {
    let text = TextCoding.utf8(bytes).bytes
    let endsInReturns = !text.contains(0x0A)
    let bytes = endsInReturns ? text.map { $0 == 0x0D ? 0x0A : $0 } : text
    return bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
      ? try SummaryJSON.contents(bytes, pack: pack) : try SummaryCSV.contents(bytes, pack: pack)
  }

  init(_ heads: [Head] = []) { self.heads = heads }

  /// Adds an assessment. Returns false for a number that is there already.
  mutating func begin(_ head: Head) -> Bool {
    guard !heads.contains(where: { $0.number == head.number }) else { return false }
    heads.append(head)
    heads.sort { $0.number < $1.number }
    return true
  }

  /// Takes in what a field holds; nothing for nil and for an empty text.
  ///
  /// - Parameters:
  ///   - place: where the value is, for what is said when it may not be there.
  ///   - named: where the field is named, if elsewhere.
  mutating func add(
    _ value: Value?, to field: Field, _ rules: ImportRules, at place: String, named: String? = nil
  ) throws(ImportError) {
    if let expected = rules.expected(field) {
      throw .unexpected(named ?? place, expected: expected)
    }
    guard known.insert(field).inserted else {
      throw .unexpected(named ?? place, expected: "every answer only once")
    }
    guard let value = value.map(SummaryContents.clean), value != .text("") else { return }
    if let expected = rules.expected(value, in: field) {
      throw .unexpected(place, expected: expected)
    }
    entries.append(Entry(field: field, value: value))
  }

  /// The value as a workbook keeps it.
  static func clean(_ value: Value) -> Value {
    if case .text(let text) = value {
      .text(CleanText.clean(text, keepingLines: true))
    } else {
      value
    }
  }
}
