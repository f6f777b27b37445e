/// The path to a value inside a pack file: keys, and list indices from 0.
package typealias PackPath = [PackStep]

/// One component of a `PackPath`.
package enum PackStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

extension PackStep: ExpressibleByStringLiteral {
  /// Creates a key.
  package init(stringLiteral value: String) { self = .key(value) }
}

extension PackStep: ExpressibleByIntegerLiteral {
  /// Creates an index.
  package init(integerLiteral value: Int) { self = .index(value) }
}

extension [PackStep] {
  /// The path for messages, with indices from 1: `statement 2, me`.
  package var words: String {
    var words = ""
    for step in self {
      switch step {
      case .key(let key): words += (words.isEmpty ? "" : ", ") + key
      case .index(let index): words += (words.isEmpty ? "" : " ") + "\(index + 1)"
      }
    }
    return words
  }
}
