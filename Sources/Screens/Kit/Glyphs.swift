/// The signs that screens are drawn with, as Unicode or as ASCII with the same meaning.
package struct Glyphs: Equatable, Sendable {
  /// The mark of the item in focus.
  package let pointer: String
  /// Answered, done, you.
  package let full: String
  /// Begun.
  package let half: String
  /// To come.
  package let empty: String
  /// The present one.
  package let here: String
  /// No chance to show this.
  package let noChance: String
  /// Passed over: a later statement has an answer.
  package let skipped: String
  /// The mark for importance.
  package let importance: String
  /// The mark for a partner's view.
  package let partner: String
  /// Two or more of these at one value.
  package let alike: String
  /// A point of a scale with nothing on it.
  package let point: String
  package let rule: String
  /// The stretch between practice and importance.
  package let distance: String
  /// A point on a line.
  package let tickMark: String
  package let bar: String
  package let crumb: String
  package let tick: String
  package let flag: String
  package let below: String
  package let above: String
  package let arrow: String
  /// Bars of rising height.
  package let levels: [String]

  /// For terminals that draw Unicode.
  package static let unicode = Glyphs(
    pointer: "▸", full: "●", half: "◐", empty: "○", here: "◉", noChance: "–", skipped: "»",
    importance: "◇",
    partner: "▹", alike: "◈", point: "·", rule: "─", distance: "━", tickMark: "┼", bar: "│",
    crumb: "›", tick: "✓",
    flag: "!",
    below: "↓",
    above: "↑", arrow: "→", levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  /// The shapes in ASCII.
  package static let ascii = Glyphs(
    pointer: ">", full: "*", half: "%", empty: "o", here: "@", noChance: "-", skipped: "~",
    importance: "#",
    partner: "p", alike: "&", point: ".", rule: "-", distance: "=", tickMark: "+", bar: "|",
    crumb: ">", tick: "x",
    flag: "!",
    below: "v",
    above: "^", arrow: "->", levels: ["_", ".", "-", "=", "#"])
}
