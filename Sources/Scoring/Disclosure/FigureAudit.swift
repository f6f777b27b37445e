/// Whether something about too few people can be worked out from the figures of one theme, of
/// every kind, for everyone and for each group, that are shown together.
///
/// `JointAudit` looks at sums over sets of people. Here kinds are mixed, and a person counts
/// differently in each: as an answer in the distribution of every statement they rated; as Σ/m in
/// the scores, where an answer has the weight 1/m; and, with all statements rated, as a complete
/// row in figures such as alpha. A figure that is no sum counts as all the sums it is made from:
/// of complete rows the answers, squares and products, of scores the scores and their squares; of
/// the middle answer of a few, their answers. So more counts as known than really is, never less.
/// (How many people have which score, to the nearest point, is like squares: a sum in which the
/// answers of one person are not apart, so that nothing but complete rows takes them away.)
///
/// A sum of figures, each taken some number of times, leaves a person out when every answer of
/// theirs comes to zero in it: linear equations in those numbers. What is searched for is a sum
/// that leaves out all but one to `threshold` − 1 people. People who rated the same statements
/// stand or fall together. The figures of a group are a matter of that group alone, those for
/// everyone of all, so groups are gone through one by one. Where `JointAudit` can be asked - for
/// answers and complete rows - it says the same, and a test compares them.
package struct FigureAudit: Sendable {
  /// Which figures of the theme are shown.
  package struct Figures: Hashable, Sendable {
    /// The statements whose answers are, as bits by their place in the theme.
    package var answers: UInt32
    /// Whether the scores are: their number, mean and deviation.
    package var scores: Bool
    /// Whether any figure of complete rows is.
    package var complete: Bool

    /// Some figures.
    package init(answers: UInt32 = 0, scores: Bool = false, complete: Bool = false) {
      self.answers = answers
      self.scores = scores
      self.complete = complete
    }
  }

  /// People of one group whose answers count in the same figures.
  package struct Alike: Hashable, Sendable {
    /// The statements they rated, as bits by their place in the theme.
    package let rated: UInt32
    /// Whether they have a score.
    package let isScored: Bool
    /// How many they are.
    package let people: Int

    /// So many people.
    package init(rated: UInt32, isScored: Bool, people: Int) {
      self.rated = rated
      self.isScored = isScored
      self.people = people
    }
  }

  /// A group: its people, and what is shown of them beside what is shown of everyone.
  package struct Part: Sendable {
    package let people: [Alike]
    package let figures: Figures

    package init(_ people: [Alike], _ figures: Figures) {
      self.people = people
      self.figures = figures
    }
  }

  /// Statements of the theme: k, at most 32.
  package let statements: Int
  /// Nothing may be known about fewer people than this.
  package let threshold: Int

  /// An audit of a theme.
  package init(statements: Int, threshold: Int) {
    self.statements = statements
    self.threshold = threshold
  }

  /// Whether all these may be shown together, where those of each group may be shown by
  /// themselves. What takes too long to find out may not.
  ///
  /// - Parameter parts: everyone, by groups. People of whom nothing is shown apart may be one.
  package func passes(everyone: Figures, parts: [Part]) -> Bool {
    let parts = parts.filter { canTell($0, everyone) }
      .map { (part: $0, incomplete: incomplete($0.people)) }
      .sorted { $0.incomplete > $1.incomplete }.map(\.part)
    let hasScores = everyone.scores || parts.contains { $0.figures.scores }
    return (hasScores ? FigureSearch.Power.allCases : [.first]).allSatisfy { power in
      var search = FigureSearch(self, power, everyone, parts)
      return (try? search.finds()) == false
    }
  }

  /// Whether all these may be shown of some people, where nothing is shown of any part of them.
  package func passes(_ figures: Figures, of people: [Alike]) -> Bool {
    passes(everyone: figures, parts: [Part(people, Figures())])
  }

  /// The same people, those alike together; the most first, as they decide most.
  package static func merged(_ people: [Alike]) -> [Alike] {
    let kinds = people.map { (Alike(rated: $0.rated, isScored: $0.isScored, people: 0), $0.people) }
    return Dictionary(kinds, uniquingKeysWith: +)
      .map { Alike(rated: $0.key.rated, isScored: $0.key.isScored, people: $0.value) }
      .sorted {
        ($0.people, $0.rated, $0.isScored ? 1 : 0) > ($1.people, $1.rated, $1.isScored ? 1 : 0)
      }
  }

  /// Whether any of these people rated a statement, but not every one.
  package func hasIncomplete(_ people: [Alike]) -> Bool { incomplete(people) > 0 }

  /// All statements, as bits.
  var all: UInt32 { UInt32(truncatingIfNeeded: (UInt64(1) << statements) - 1) }

  private func incomplete(_ people: [Alike]) -> Int {
    people.reduce(0) { $0 + ($1.rated == all || $1.rated == 0 ? 0 : $1.people) }
  }

  /// Whether a group can be what is left of figures for everyone: not when the group has them all
  /// itself, nor when its complete rows can be taken away with its answers.
  private func canTell(_ part: Part, _ everyone: Figures) -> Bool {
    let hasAll =
      part.figures.answers & everyone.answers == everyone.answers
      && (part.figures.scores || !everyone.scores)
      && (part.figures.complete || !everyone.complete)
    return !hasAll && (part.figures.answers != all || hasIncomplete(part.people))
  }
}
