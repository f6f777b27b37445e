internal import Workbook

/// A text that has no room in its box, until a file has it.
struct Excess: Equatable, Sendable {
  let field: Field
  let text: String
}
