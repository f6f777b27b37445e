/// Whom a statement speaks about.
package enum Voice: String, CaseIterable, Sendable {
  /// One person about themselves.
  case me
  /// A group about itself.
  case us
}

extension Wording {
  /// How it reads in this voice.
  package func text(_ voice: Voice) -> String {
    switch voice {
    case .me: me
    case .us: us
    }
  }
}
