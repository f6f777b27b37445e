package import Canvas

/// Keys of one page as data: they feed the key handling, the footer, the help page and the words
/// of the linear face.
package struct Binding: Equatable, Sendable {
  package var keys: [Key]
  /// The effect of the keys, for the footer and the help page.
  package var label: String
  /// The word for it in the linear face.
  package var word: String
  package var intent: Intent

  package init(_ keys: [Key], _ label: String, word: String, _ intent: Intent) {
    self.keys = keys
    self.label = label
    self.word = word
    self.intent = intent
  }
}
