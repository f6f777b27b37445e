/// A result, or the reason why it is withheld.
package enum Shown<Value> {
  /// The result may be shown.
  case shown(Value)
  /// The result is withheld for a reason.
  case withheld(Withheld)

  /// The result; nil if it is withheld.
  package var value: Value? { if case .shown(let value) = self { value } else { nil } }

  /// The reason for withholding the result; nil if it is shown.
  package var reason: Withheld? { if case .withheld(let reason) = self { reason } else { nil } }
}

extension Shown {
  /// Transforms the result, if it is shown. The transform may use nothing but the result.
  func map<Other>(_ transform: (Value) -> Other) -> Shown<Other> {
    switch self {
    case .shown(let value): .shown(transform(value))
    case .withheld(let reason): .withheld(reason)
    }
  }
}

extension Shown: Equatable where Value: Equatable {}
extension Shown: Sendable where Value: Sendable {}

/// The reason why a result is not shown. No reason depends on what anybody answered: a reason that
/// holds for some answers only would disclose what it protects.
package enum Withheld: Hashable, Sendable {
  /// A room has fewer answers than this number; a cohort has no class of at least this many people.
  case tooFew(Int)
  /// The result would disclose somebody's answer.
  case protected
  /// The result would disclose an answer in combination with an earlier result about nearly the
  /// same people.
  case differencing
}

/// Results for everyone, for each group, and for the groups that are too small to be shown by
/// themselves, taken together.
package struct Released<Value> {
  /// The result for all people together.
  package let everyone: Shown<Value>
  /// The results of the groups, in ascending byte order of their names; nil stands for people
  /// without a group.
  package let groups: [(name: String?, result: Shown<Value>)]
  /// The result for the groups that are not shown by themselves; nil if there are none.
  package let others: Shown<Value>?
}

extension Released {
  /// Transforms each result that is shown. The transform may use nothing but that result.
  func map<Other>(_ transform: (Value) -> Other) -> Released<Other> {
    Released<Other>(
      everyone: everyone.map(transform),
      groups: groups.map { (name: $0.name, result: $0.result.map(transform)) },
      others: others.map { $0.map(transform) })
  }

  /// All results that are shown: for everyone, for groups and for the others.
  var shown: [Value] {
    ([everyone] + groups.map(\.result) + [others].compactMap(\.self)).compactMap(\.value)
  }
}

extension Released: Sendable where Value: Sendable {}
