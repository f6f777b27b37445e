extension Words {
  /// Returns the question about a long run of identical answers, which is asked once before the
  /// results.
  package func longRun(_ length: Int) -> String {
    "\(length) answers in a row were the same - look again?"
  }

  /// The maximum number of themes that a sentence about a pattern names; of more it gives the number.
  private static let mostNamed = 3

  /// Describes the doubts of a profile, those of one kind in one sentence.
  ///
  /// - Parameter isShown: whether a doubt may be mentioned.
  package func patterns(_ profile: Profile, where isShown: (Doubt) -> Bool = { _ in true })
    -> [(heading: String, text: String)]
  {
    var (high, low, less, more): ([String], [String], [String], [String]) = ([], [], [], [])
    for doubt in profile.doubts where isShown(doubt) {
      switch doubt {
      case .untested(let theme): high.append(theme.title)
      case .lowWithExample(let theme): low.append(theme.title)
      case .partnerDiffers(let theme, let by) where by < Fraction(0): less.append(theme.title)
      case .partnerDiffers(let theme, _): more.append(theme.title)
      }
    }
    let asked = profile.themes.count { $0.partnerDifference != nil }
    let views = [views(less, of: asked, "less"), views(more, of: asked, "more")]
    let scored = profile.themes.count { $0.score.value != nil }
    return [
      ("Untested", named(high, of: scored, "rated high, no example yet")),
      ("Has an example", named(low, of: scored, "rated low, and has an example")),
      ("Another view", views.filter { !$0.isEmpty }.joined(separator: " ")),
    ].filter { !$0.text.isEmpty }
  }

  private func views(_ titles: [String], of all: Int, _ way: String) -> String {
    if titles.isEmpty { return "" }
    return titles.count > Words.mostNamed
      ? "On \(titles.count) of \(all) themes you expect partners to see \(way) of it than you do."
      : "You expect partners to see \(way) of it than you do: \(list(titles))."
  }

  private func named(_ titles: [String], of all: Int, _ fact: String) -> String {
    if titles.isEmpty { return "" }
    return titles.count > Words.mostNamed
      ? "\(titles.count) of \(all) themes: \(fact)." : "\(list(titles)): \(fact)."
  }

  private func list(_ titles: [String]) -> String {
    titles.count < 2
      ? titles.joined()
      : titles.dropLast().joined(separator: ", ") + " and \(titles[titles.count - 1])"
  }
}
