/// The way to a value inside one pack file: keys, and positions in lists counted from 0.
package typealias PackPath = [PackStep]

/// One step of a `PackPath`.
package enum PackStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

extension PackStep: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .key(value) }
}

extension PackStep: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .index(value) }
}

extension [PackStep] {
  /// The path as people read it, counted from 1: `statement 2, me`.
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
