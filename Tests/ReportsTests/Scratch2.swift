import Foundation
import Reports
import Testing
import Workbook

@Test func scratchHostile() throws {
  var out: [[String: String]] = []
  for (i, text) in HostileTexts.all.enumerated() {
    let report = Report(
      title: text, facts: [Line(text, lead: "Fact:"), Line("v", lead: text), Line(text)],
      opening: [.paragraph(Line(text)), .paragraph(Line(text, lead: text))],
      sections: [
        Report.Section(
          text,
          [
            .heading(text), .subheading(text), .quote(Quote(text, caption: text)),
            .quote(Quote("before\n" + text + "\nafter\n" + text)),
            .table(Table([text, "B"], rows: [[text, text], ["x", text]])),
            .bars([Bar(text, percent: 50, value: "2.0")]), .list([Line(text)]),
          ])
      ], footer: [text])
    out.append([
      "text": text, "clean": CleanText.clean(text),
      "lines": CleanText.clean(text, keepingLines: true),
      "md": Markdown.text(report), "plain": PlainText.text(report),
    ])
    _ = i
  }
  let book = SampleBook.written(example: "x")
  _ = book
  try JSONSerialization.data(withJSONObject: out).write(to: URL(fileURLWithPath: "/tmp/h.json"))
  let more: [(String, String)] = HostileTexts.all.enumerated().map {
    ("\($0)", SampleBook.written(example: $1, reflection: $1, act: $1).summaryJSON)
  }
  try JSONSerialization.data(withJSONObject: more.map(\.1)).write(
    to: URL(fileURLWithPath: "/tmp/hj.json"))
}
