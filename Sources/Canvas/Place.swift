/// What a grid keeps for one cell: a code point and a style in eight bytes, so that a screen is
/// copied and compared without touching the heap. Combining marks stand apart, in the grid.
package struct Place: Equatable, Sendable {
  /// What is drawn; nil in the second column of a wide character.
  package var scalar: Unicode.Scalar? = " "
  /// The code of the style.
  package var style: UInt8 = 0
}
