/// A private vote in a workshop: dots that people put on themes.
package enum Ballot: Hashable, Sendable {
  /// The choice of what is talked about: three dots a person.
  case topics
  /// Which theme of a case is hardest, asked before or after the room talked about it: one dot a
  /// person.
  case hardest(dilemma: String, isAfter: Bool)

  /// The number after which the numbers of votes begin; below are rounds of ratings.
  package static let base = 1024

  /// The most dots a person has.
  package var dots: Int {
    switch self {
    case .topics: 3
    case .hardest: 1
    }
  }

  /// The answer of somebody who puts a dot on a theme; where there is none, nothing is answered.
  package static let dot = Answer.rated(1)

  /// The scale of such answers.
  package static let scale = Scale(points: [Scale.Point(value: 1, label: "a dot")])
}

extension Pack {
  /// Every vote that a workshop with this pack can have, by its number.
  package var ballots: [(number: Int, ballot: Ballot)] {
    let cases = dilemmas.flatMap { dilemma in
      [false, true].map { Ballot.hardest(dilemma: dilemma.id, isAfter: $0) }
    }
    return ([.topics] + cases).enumerated().map { (Ballot.base + 1 + $0, $1) }
  }

  /// Returns the number of a vote; nil for a case that the pack does not have.
  package func number(of ballot: Ballot) -> Int? { ballots.first { $0.ballot == ballot }?.number }

  /// Returns the vote with a number; nil for a round of ratings, and for no vote of this pack.
  package func ballot(_ number: Int) -> Ballot? { ballots.first { $0.number == number }?.ballot }

  /// Returns the themes that a vote is about, in the pack's order.
  package func options(_ ballot: Ballot, _ plan: WorkshopPlan) -> [Theme] {
    switch ballot {
    case .topics: return plan.themes(in: self)
    case .hardest(let id, _):
      let themes = dilemmas.first { $0.id == id }?.themes ?? []
      return self.themes.filter { themes.contains($0.id) }
    }
  }
}
