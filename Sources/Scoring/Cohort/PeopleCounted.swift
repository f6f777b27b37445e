/// How many people of a group there are in a theme, and how many of them are in its figures.
package struct PeopleCounted: Equatable, Sendable {
  /// All people of the group, whatever they answered.
  package let people: Int
  /// People who rated every statement of the theme.
  package let complete: Int
  /// People whose answers are in the figures that are shown of this group.
  package let counted: Int

  /// People whose answers are in none of these figures.
  package var leftOut: Int { people - counted }

  /// The numbers of a group.
  ///
  /// - Parameter counted: those in its figures; nil where nothing is shown of it.
  init(_ all: ThemeTally, counted: ThemeTally?) {
    people = all.people
    complete = all.completeRowCount
    self.counted = counted?.people ?? 0
  }
}
