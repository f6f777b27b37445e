/// One row of the survey sheet, for writing.
struct FormRow {
  private var values: [XLSForm.Column: String]

  /// The cells in the order of the columns.
  var cells: [String] { XLSForm.Column.allCases.map { values[$0] ?? "" } }

  init(
    _ type: String, _ name: String = "", _ label: String = "",
    _ more: [XLSForm.Column: String] = [:]
  ) {
    values = more.merging([.type: type, .name: name, .label: label]) { $1 }
  }

  /// Returns a `note` row, which displays text.
  static func note(_ name: String, _ label: String) -> FormRow { FormRow("note", name, label) }

  /// Returns numbered `note` rows, such as `limit_1` and `limit_2`.
  static func notes(_ word: String, _ labels: [String]) -> [FormRow] {
    numbered(word, labels).map { FormRow.note($0, $1) }
  }

  /// Returns a multi-line `text` question.
  static func text(_ name: String, _ label: String, hint: String = "") -> FormRow {
    FormRow("text", name, label, [.appearance: "multiline", .hint: hint])
  }

  /// Returns a `select_one` question with the appearance `likert`.
  static func choice(
    of list: String, _ name: String, _ label: String, _ more: [XLSForm.Column: String] = [:]
  ) -> FormRow {
    let likert = [XLSForm.Column.appearance: "likert"]
    return FormRow("select_one \(list)", name, label, likert.merging(more) { $1 })
  }

  /// Returns rows enclosed in a group, or no rows if there are none.
  ///
  /// - Parameter isHidden: Whether the group stays in the form but is never shown to respondents.
  static func group(
    _ name: String, _ label: String, _ more: [XLSForm.Column: String] = [:],
    isHidden: Bool = false, rows: [FormRow]
  ) -> [FormRow] {
    if rows.isEmpty { return [] }
    let hidden: [XLSForm.Column: String] = isHidden ? [.relevant: "false()"] : [:]
    return [FormRow("begin group", name, label, more.merging(hidden) { $1 })] + rows
      + [FormRow("end group")]
  }

  /// Returns the texts with numbered names such as `prompt_1` and `prompt_2`, without blank texts.
  static func numbered(_ word: String, _ texts: [String]) -> [(name: String, text: String)] {
    texts.filter { !FormText.trimmed($0).isEmpty }.enumerated().map {
      ("\(word)_\($0.offset + 1)", $0.element)
    }
  }
}
