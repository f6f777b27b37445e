package import Workbook

/// An error in a TOML file.
package struct TOMLFault: Error, Equatable {
  /// The error message, with what was expected; safe for a terminal.
  package var message: String
  /// The place of the error; nil if it concerns the whole file.
  package var place: TOMLPlaces.Place?

  /// Creates an error.
  package init(message: String, place: TOMLPlaces.Place? = nil) {
    self.message = message
    self.place = place
  }

  /// Returns the error as a problem of a file in a pack.
  package func problem(in file: String) -> PackProblem {
    PackProblem(
      file: file, message: message, isFatal: true, line: place?.line, column: place?.column)
  }
}
