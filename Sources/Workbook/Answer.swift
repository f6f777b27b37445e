/// What a person said about a statement. *Not answered* is the absence of an answer: three
/// different things, always.
package enum Answer: Hashable, Sendable {
  /// A point on the pack's scale.
  case rated(Int)
  /// There was no chance to show this; outside every mean, and never a zero.
  case noChance
}
