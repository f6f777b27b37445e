/// The compact storage of one cell: a code point and a style code in eight bytes, so that a screen
/// is copied and compared without heap access. Combining marks are stored separately, in `Grid`.
package struct Place: Equatable, Sendable {
  /// The code point; nil in the second column of a wide character.
  package var scalar: Unicode.Scalar? = " "
  /// The code of the style; see `Style.code`.
  package var style: UInt8 = 0
}
