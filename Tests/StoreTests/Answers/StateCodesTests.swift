import Store
import Testing

/// What a cell may hold, on any scale.
@Suite struct StateCodesTests {
  private func sheet(_ scale: ClosedRange<Int>) -> AnswerSheet {
    AnswerSheet(
      statements: (1...9).map { "s-\($0)" }, low: scale.lowerBound, high: scale.upperBound)
  }

  private static let scales = [
    1...5, 0...10, 1...7, 0...0, 3...3, -2...2, -100...100, 8...12, 50...60,
  ]

  /// Every value of a scale, in every column, among others.
  @Test(arguments: scales)
  func everyValueOnTheScaleIsRead(_ scale: ClosedRange<Int>) throws {
    let sheet = sheet(scale)
    let values = Array(scale)
    let rows = (0..<values.count * 9).map { row in
      (0..<9).map { column in "\(values[(row + column * (row / values.count)) % values.count])" }
    }
    let header = sheet.statements.joined(separator: ",")
    let text = ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n")
    let outcome = try AnswerSample(sheet: sheet).read(text)
    let separator = scale.lowerBound < 0 || scale.upperBound > 9 ? " " : ""
    #expect(outcome.error == nil)
    #expect(outcome.rows.map(\.states) == rows.map { $0.joined(separator: separator) }.sorted())
  }

  @Test(arguments: scales)
  func nothingElseIsRead(_ scale: ClosedRange<Int>) throws {
    let sheet = sheet(scale)
    let cells =
      ["+1", "01", "-0", "00", "1.0", "1.", " 1", "1 ", "1e0", "na", "N", "N/A", "NAN", "x", "٣"]
      + [
        "1000", "-1000", "999999999999999999999", "-", "--1", "1-", "'1'", "\u{0}", "1\u{0}", "\r",
      ]
      + [scale.lowerBound - 1, scale.upperBound + 1].map { "\($0)" }
      + (0x20...0x7E).filter { ![0x22, 0x2C].contains($0) && !(0x30...0x39).contains($0) }
      .map { "\(Character(Unicode.Scalar(UInt8($0))))" }
    for cell in cells {
      for column in [0, 3, 8] {
        var row = (0..<9).map { _ in "\(scale.lowerBound)" }
        row[column] = cell
        let text =
          sheet.statements.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
        let problem = try AnswerSample(sheet: sheet).read(text).problem
        // A carriage return at the end of the line is part of the line's end.
        if cell == "\r", column == 8 { continue }
        #expect(problem?.line == 2, "\(cell)")
        #expect(problem?.column == column + 1, "\(cell)")
        guard case .notAnAnswer(cell, _)? = problem?.fault else {
          Issue.record("\(cell) in column \(column): \(String(describing: problem))")
          continue
        }
      }
    }
  }

  @Test func noChanceIsOnlyReadWhereThePackHasIt() throws {
    let sheet = AnswerSheet(statements: ["a"], low: 1, high: 5, hasNoChance: false)
    let outcome = try AnswerSample(sheet: sheet).read("a\nNA\n")
    #expect(
      outcome.problems == [
        "1.csv, line 2, column 1 (a): \"NA\" is not an answer. Expected 1 to 5, or nothing."
      ])
  }
}
