package import Workbook

/// Every plain-English sentence about a result, in one place, in the labels of a pack.
///
/// At most one decimal, always with counts; no norms, grades or totals. A pack's labels must read
/// on after "you do it" (rarely or never) and "you call it" (vital).
package struct Words: Sendable {
  /// The pack whose labels and titles are used.
  package let pack: Pack

  /// The words in a pack's labels.
  package init(_ pack: Pack) { self.pack = pack }

  /// What stands under every result.
  package static let limit =
    "These are your own answers on one day: somewhere to start, not a test."

  /// A number as a word up to ten, and as digits from there.
  static func spelled(_ number: Int) -> String {
    let names = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return names.indices.contains(number) ? names[number] : "\(number)"
  }

  /// A counted noun: `1 theme`, `7 themes`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  /// All of so many: `all 3 themes`, `both themes`, `the one theme`.
  static func all(_ number: Int, _ noun: String) -> String {
    switch number {
    case 1: "the one \(noun)"
    case 2: "both \(noun)s"
    default: "all \(number) \(noun)s"
    }
  }

  /// A sentence from a phrase: its first letter raised.
  static func capitalized(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// A label inside a sentence: its first letter lowered, unless it begins an acronym; in
  /// quotation marks when it speaks in the first person.
  static func inSentence(_ label: String) -> String {
    let firstPerson: Set = ["i", "me", "my", "we", "us", "our"]
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    let isAcronym = label.dropFirst().first?.isUppercase ?? false
    let lowered = isAcronym ? label : label.prefix(1).lowercased() + label.dropFirst()
    return firstPerson.isDisjoint(with: words) ? lowered : "\"\(lowered)\""
  }
}
