import FoundationEssentials
import Reports
import Shoal
import Store
import Workbook

/// A pack of three statements, and ten people's answers to it as survey tools export them: files in
/// `Tests/ShoalTests/Forms`, and any mixture of the forms in which tools write.
struct FormsSample {
  static let pack = Pack(
    id: "trust", title: "Trust", version: "1", language: "en-GB",
    stem: Wording(me: "In the last month, how often did you", us: "How often do we"),
    scale: Scale(
      points: ["Rarely", "Now and then", "Often", "Almost always"].enumerated().map {
        Scale.Point(value: $0 + 1, label: $1)
      }, noChance: "No chance to show this"),
    importance: Scale(points: [Scale.Point(value: 1, label: "Vital")]),
    areas: [
      Area(
        id: "area", title: "Area", about: "",
        themes: [
          Theme(id: "promises", title: "Promises", definition: "", why: "", statements: statements)
        ])
    ])

  private static let statements = [
    Statement(
      id: "promises-1", me: "write down what you said you would do?",
      us: "write down what we said we would do?"),
    Statement(
      id: "promises-2", me: "say early that you would be late?",
      us: "say early that we would be late?"),
    Statement(id: "promises-3", me: "ask what became of it?", us: "ask what became of things?"),
  ]

  /// The files that tools would have written, but for `plain.csv`.
  static let folder =
    #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Forms/"

  /// The tally of these files, and what is said about them.
  static func tally(
    _ paths: [String], _ manner: AnswerManner = AnswerManner(unavailable: .noChance)
  ) throws -> (bytes: [UInt8], notes: [String]) {
    let gathered = try Gathering(pack: pack, manner: manner).gathered(paths)
    return (TallyJSON.bytes(gathered.tally), gathered.notes)
  }
}

/// One way of writing a table of answers.
struct WrittenForm: CustomStringConvertible, Sendable {
  /// The headings of group and statements.
  var headings: [String]
  /// The rows that stand below them and are no answers.
  var below: [[String]] = []
  /// What an answer is written as; 0 is no answer, 9 no chance.
  var answer: @Sendable (Int) -> String
  /// Cells that are put before and after each row; the first is that of the headings.
  var before: [String] = []
  var after: [String] = []
  let description: String

  private static let labels = ["", "Rarely", "Now and then", "Often", "Almost always"]

  @Sendable private static func number(_ value: Int) -> String {
    value == 0 ? "" : value == 9 ? "NA" : "\(value)"
  }

  @Sendable private static func label(_ value: Int) -> String {
    value == 9 ? "No chance to show this" : labels[value]
  }

  static let all = [
    WrittenForm(
      headings: ["group", "promises-1", "promises-2", "promises-3"], answer: number,
      description: "plain"),
    WrittenForm(
      headings: ["GROUP", "Promises_1", "PROMISES-2", "promises.3"],
      answer: { $0 % 9 == 0 ? number($0) : "\($0).0" }, after: ["", ""],
      description: "points and trailing columns"),
    WrittenForm(
      headings: ["group", "a/b/promises_1", "a/b/promises_2", "a/b/promises_3"],
      answer: { $0 % 9 == 0 ? number($0) : "\($0),0" }, before: ["_id", "7"],
      after: ["remark", "one, two; \"three\"\tfour\nfive"], description: "paths and remarks"),
    WrittenForm(
      headings: ["Group", "x[promises1]", "x[promises2]", "x[promises3]"], answer: label,
      before: ["submitdate", "2026-11-30 10:00:00"], description: "labels in brackets"),
    WrittenForm(
      headings: [
        "group", "Write down what you said you would do",
        "In the last month, how often did you say early that you would be late?",
        "How often... - <b>ask</b> what became of things?",
      ], answer: { "  " + label($0).uppercased() + " " }, description: "texts"),
    WrittenForm(
      headings: ["group", "Q1_1", "Q1_2", "Q1_3"],
      below: [
        [
          "Group", "Q - Write down what you said you would do?",
          "Q - Say early that you would be late?", "Q - Ask what became of it?",
        ], ["{\"ImportId\":\"a\"}", "{\"ImportId\":\"b\"}", "{\"ImportId\":\"c\"}", "d"],
      ], answer: label, description: "three rows of headings"),
  ]

  /// The table as text.
  func text(_ people: [(group: String, answers: [Int])], separator: String, end: String) -> String {
    let extra = (Array(before.dropFirst()), Array(after.dropFirst()))
    var rows: [[String]] = [Array(before.prefix(1)) + headings + Array(after.prefix(1))]
    rows += below.map { extra.0.map { _ in "" } + $0 + extra.1.map { _ in "" } }
    rows += people.map { extra.0 + [$0.group] + $0.answers.map(answer) + extra.1 }
    return rows.map { row in
      row.map { quoted($0, separator) }.joined(separator: separator) + end
    }.joined()
  }

  private func quoted(_ cell: String, _ separator: String) -> String {
    cell.contains { "\"\r\n".contains($0) } || cell.contains(separator)
      ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
