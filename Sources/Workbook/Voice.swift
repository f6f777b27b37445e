/// The grammatical voice of a text, by the subject of its statements.
package enum Voice: String, CaseIterable, Sendable {
  /// One person about themselves.
  case me
  /// A group about itself.
  case us
}

extension Wording {
  /// Returns the text in a voice.
  package func text(_ voice: Voice) -> String {
    switch voice {
    case .me: me
    case .us: us
    }
  }
}
