package import Workbook

/// A text in a file beside the workbook that its box does not have: an editor saved it when nobody
/// waited for it any more, or it was too long.
package struct LeftText: Equatable, Sendable {
  /// The name of its file.
  package let name: String
  /// The path of its file, as shown to people.
  package let place: String
  /// The box it was written for; nil when the name of the file does not tell.
  package let field: Field?
  /// Its words; nil when they cannot be read here.
  package let text: String?
  /// The reason why it cannot be read; empty when it can.
  package let problem: String

  package init(name: String, place: String, field: Field?, text: String?, problem: String = "") {
    self.name = name
    self.place = place
    self.field = field
    self.text = text
    self.problem = problem
  }
}
