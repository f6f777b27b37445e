internal import Canvas

extension Key {
  /// True for a key that puts something into a text: a character or a paste.
  var isPrintable: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }

  /// True for a key that changes a text: a character, a paste, or deleting the last character.
  var isWriting: Bool { isPrintable || self == .backspace }
}
