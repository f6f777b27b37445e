package import Workbook

/// One mistake in a TOML file.
package struct TOMLFault: Error, Equatable {
  /// What was expected, in words that are safe to show.
  package var message: String
  /// Where; nil when the whole file is meant.
  package var place: TOMLPlaces.Place?

  package init(message: String, place: TOMLPlaces.Place? = nil) {
    self.message = message
    self.place = place
  }

  /// The fault as a problem of a pack's file.
  package func problem(in file: String) -> PackProblem {
    PackProblem(
      file: file, message: message, isFatal: true, line: place?.line, column: place?.column)
  }
}
