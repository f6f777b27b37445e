/// The number of people of a group in a theme, and the number of those included in its figures.
package struct PeopleCounted: Equatable, Sendable {
  /// The number of all people of the group, whatever they answered.
  package let people: Int
  /// The number of people who rated every statement of the theme.
  package let complete: Int
  /// The number of people whose answers are included in the figures shown for this group.
  package let counted: Int

  /// The number of people whose answers are in none of these figures.
  package var leftOut: Int { people - counted }

  /// Creates the numbers of a group.
  ///
  /// - Parameters:
  ///   - all: the answers of the whole group.
  ///   - counted: the answers included in its figures; nil if nothing is shown for it.
  init(_ all: ThemeTally, counted: ThemeTally?) {
    people = all.people
    complete = all.completeRowCount
    self.counted = counted?.people ?? 0
  }
}
