/// The page that was made of a state, kept until something that a page may look at changes. It is no
/// part of the state: two models that differ in it alone are equal.
struct BuiltPage: Equatable, Sendable {
  var page: Page?
  /// True if it was made before the present event, whose time it does not know.
  var isOfBefore = false

  /// Forgets the page. Out of line, because the optimizer of Swift 6.3 fails on an observer that is
  /// inlined into a loop.
  @inline(never)
  mutating func drop() { self = BuiltPage() }

  static func == (left: BuiltPage, right: BuiltPage) -> Bool { true }
}
