/// A person's answer to a statement. *Not answered* is the absence of an answer, and is never
/// treated as either of these.
package enum Answer: Hashable, Sendable {
  /// A point on the pack's scale.
  case rated(Int)
  /// *No chance to show this*: left out of every mean, and never counted as zero.
  case noChance
}
