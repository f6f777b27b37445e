/// A stage of a workshop, in the order they are usually gone through. The facilitator may go
/// back, skip and extend; nothing moves on by itself.
package enum WorkshopStage: String, CaseIterable, Sendable {
  case prepare, rate, reveal, discuss
  /// The second round, where the plan has one.
  case reRate = "re-rate"
  case plan, close

  /// The title of the stage.
  package var title: String {
    switch self {
    case .prepare: "Prepare"
    case .rate: "Rate"
    case .reveal: "Reveal"
    case .discuss: "Discuss"
    case .reRate: "Rate again"
    case .plan: "Plan"
    case .close: "Close"
    }
  }

  /// Minutes it has unless the plan says otherwise; for `discuss`, minutes a topic. With three
  /// topics and two rounds they make 100.
  package var usualMinutes: Int {
    switch self {
    case .prepare, .reRate: 10
    case .rate, .discuss, .plan: 15
    case .reveal: 5
    case .close: 0
    }
  }

  /// The round that is rated or shown at it; nil where none is.
  package var round: Int? {
    switch self {
    case .rate, .reveal: 1
    case .reRate: 2
    default: nil
    }
  }
}
