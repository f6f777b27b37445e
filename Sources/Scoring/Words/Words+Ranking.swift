import Workbook

extension Words {
  /// Returns the heading of the highest themes: `Your highest three, of 15 themes scored`.
  package func heading(_ strengths: Strengths) -> String {
    guard case .ranked(let ranking, let scored) = strengths else { return "Your highest" }
    let listed = ranking.places.count
    if case .tied = ranking { return "Your highest, of \(scored) themes scored" }
    let many = listed == 1 ? "" : " \(Words.spelled(listed))"
    return "Your highest\(many), of \(scored) themes scored"
  }

  /// Returns the highest themes in order, or the reason why there is no order.
  package func text(_ strengths: Strengths) -> String {
    switch strengths {
    case .tooFew(let scored):
      scored == 0
        ? "No theme is scored yet."
        : "Only \(Words.count(scored, "theme")) \(scored == 1 ? "is" : "are") scored, so there is "
          + "no order to show."
    case .noRanking(let themes):
      Words.capitalized(Words.all(themes, "scored theme"))
        + " come out the same, so there is no order to show."
    case .ranked(let ranking, _): text(ranking)
    }
  }

  /// Describes a ranking in one line: `Candour, Shared power (equal first), then Listening`.
  package func text(_ ranking: Ranking) -> String {
    let places = ranking.places
    var groups = Set(places.map(\.rank)).sorted().map { rank in
      group(places.filter { $0.rank == rank })
    }
    if case .tied(_, let count) = ranking { groups.append("\(count) themes tie") }
    return groups.joined(separator: ", then ")
  }

  /// Returns a rank for a list: `1`, or `=2` for a tie.
  package func rank(_ place: Place) -> String { (place.isShared ? "=" : "") + "\(place.rank)" }

  private func group(_ places: [Place]) -> String {
    let ordinals = ["first", "second", "third"]
    let titles = places.map(\.title).joined(separator: ", ")
    guard let rank = places.first?.rank, places.count > 1, ordinals.indices.contains(rank - 1)
    else { return titles }
    return "\(titles) (equal \(ordinals[rank - 1]))"
  }
}
