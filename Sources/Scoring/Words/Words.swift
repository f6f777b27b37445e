package import Workbook

/// The plain-English wording of every result, with the labels of a pack.
///
/// Numbers have at most one decimal, or two if they are about many people, and always come with
/// counts; there are no norms, grades or totals. A pack's labels must read on after "you do it"
/// (rarely or never) and "you call it" (vital).
package struct Words: Sendable {
  /// The pack whose labels and titles are used.
  package let pack: Pack

  /// Creates the wording with a pack's labels.
  package init(_ pack: Pack) { self.pack = pack }

  /// The caveat printed under every result of one person.
  package static let limit =
    "These are your own answers on one day: somewhere to start, not a test."

  /// Returns a number as a word up to ten, and in digits above.
  static func spelled(_ number: Int) -> String {
    let names = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return names.indices.contains(number) ? names[number] : "\(number)"
  }

  /// Returns a counted noun: `1 theme`, `7 themes`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  /// Returns a counted noun with "all": `all 3 themes`, `both themes`, `the one theme`.
  static func all(_ number: Int, _ noun: String) -> String {
    switch number {
    case 1: "the one \(noun)"
    case 2: "both \(noun)s"
    default: "all \(number) \(noun)s"
    }
  }

  /// Returns a phrase with its first letter in upper case.
  static func capitalized(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// Returns a label for use in a sentence: its first letter in lower case, unless it begins an
  /// acronym; in quotation marks if the label is in the first person.
  static func inSentence(_ label: String) -> String {
    let firstPerson: Set = ["i", "me", "my", "we", "us", "our"]
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    let isAcronym = label.dropFirst().first?.isUppercase ?? false
    let lowered = isAcronym ? label : label.prefix(1).lowercased() + label.dropFirst()
    return firstPerson.isDisjoint(with: words) ? lowered : "\"\(lowered)\""
  }
}
