/// A result as far as it may be shown.
package enum Shown<Value> {
  /// It may.
  case shown(Value)
  /// It may not, for this reason.
  case withheld(Withheld)

  /// The result; nil when it is withheld.
  package var value: Value? { if case .shown(let value) = self { value } else { nil } }

  /// Why it is withheld; nil when it is shown.
  package var reason: Withheld? { if case .withheld(let reason) = self { reason } else { nil } }
}

extension Shown {
  /// The same of something worked out from it alone.
  func map<Other>(_ transform: (Value) -> Other) -> Shown<Other> {
    switch self {
    case .shown(let value): .shown(transform(value))
    case .withheld(let reason): .withheld(reason)
    }
  }
}

extension Shown: Equatable where Value: Equatable {}
extension Shown: Sendable where Value: Sendable {}

/// Why a result is not shown. None of the reasons depends on what anybody said: a reason that only
/// some answers have would give away what it protects.
package enum Withheld: Hashable, Sendable {
  /// Of a room, there are fewer answers than this; of a cohort, no class of so many people.
  case tooFew(Int)
  /// It would give away what somebody said.
  case protected
  /// It would, beside what was shown earlier of nearly the same people.
  case differencing
}

/// Results for everyone, for each group, and for the groups that are too small to be shown by
/// themselves, taken together.
package struct Released<Value> {
  /// For all people together.
  package let everyone: Shown<Value>
  /// By rising bytes of the name; nil is people without a group.
  package let groups: [(name: String?, result: Shown<Value>)]
  /// For the groups that are not shown by themselves; nil where there are none.
  package let others: Shown<Value>?
}

extension Released {
  /// The same of something worked out from each result alone.
  func map<Other>(_ transform: (Value) -> Other) -> Released<Other> {
    Released<Other>(
      everyone: everyone.map(transform),
      groups: groups.map { (name: $0.name, result: $0.result.map(transform)) },
      others: others.map { $0.map(transform) })
  }

  /// Everything that is shown, of whomever.
  var shown: [Value] {
    ([everyone] + groups.map(\.result) + [others].compactMap(\.self)).compactMap(\.value)
  }
}

extension Released: Sendable where Value: Sendable {}
