/// One row of a survey, as it is written.
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

  /// Text that is shown, or kept.
  static func note(_ name: String, _ label: String) -> FormRow { FormRow("note", name, label) }

  /// Texts under one word and a number each.
  static func notes(_ word: String, _ labels: [String]) -> [FormRow] {
    numbered(word, labels).map { FormRow.note($0, $1) }
  }

  /// A box to write in.
  static func text(_ name: String, _ label: String, hint: String = "") -> FormRow {
    FormRow("text", name, label, [.appearance: "multiline", .hint: hint])
  }

  /// A choice of one.
  static func choice(
    of list: String, _ name: String, _ label: String, _ more: [XLSForm.Column: String] = [:]
  ) -> FormRow {
    let likert = [XLSForm.Column.appearance: "likert"]
    return FormRow("select_one \(list)", name, label, likert.merging(more) { $1 })
  }

  /// Rows in a group. A hidden one is kept in the form, and no respondent sees it.
  static func group(
    _ name: String, _ label: String, _ more: [XLSForm.Column: String] = [:],
    isHidden: Bool = false, rows: [FormRow]
  ) -> [FormRow] {
    if rows.isEmpty { return [] }
    let hidden: [XLSForm.Column: String] = isHidden ? [.relevant: "false()"] : [:]
    return [FormRow("begin group", name, label, more.merging(hidden) { $1 })] + rows
      + [FormRow("end group")]
  }

  /// `prompt_1`, `prompt_2` and their texts, blank ones left out.
  static func numbered(_ word: String, _ texts: [String]) -> [(name: String, text: String)] {
    texts.filter { !FormText.trimmed($0).isEmpty }.enumerated().map {
      ("\(word)_\($0.offset + 1)", $0.element)
    }
  }
}
