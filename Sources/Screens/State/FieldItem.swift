internal import Canvas
internal import Workbook

extension PageContext {
  /// A text of the workbook as an item.
  func field(
    _ id: String, _ label: String, _ field: Field, _ kind: TextField.Kind, hint: String,
    labelWidth: Int = 0
  ) -> Block {
    let day = book.day(field)
    let text = day?.long ?? book.text(field)
    let entry = TextField(.book(field), kind, text: text, shown: day?.full, hint: hint)
    let below = kind == .day ? words(below: field) : (text: "", isDoubt: false)
    return .item(
      Item(
        id, label: label, labelWidth: labelWidth, detail: below.text,
        detailStyle: below.isDoubt ? Style(.warm) : .quiet, body: .field(entry),
        intent: .write(entry)))
  }
}
