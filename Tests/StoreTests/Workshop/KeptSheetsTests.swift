import Store
import Testing
import Workbook

struct KeptSheetsTests {
  /// What `shoal cohort` makes of it: every person counted, with their answers.
  @Test(arguments: [1, 5]) func aCohortReadsThem(_ width: Int) throws {
    let sample = try WorkshopSample()
    let statements = Array(WorkshopSample.statements.prefix(width))
    let round = sample.round()
    try round.open(statements: statements, scale: WorkshopSample.scale, places: 8)
    let all: [[Answer?]] = [
      [.rated(4), nil, .noChance, .rated(1), .rated(5)], [nil, nil, nil, nil, nil],
      [.noChance, .rated(2), .rated(2), nil, nil],
    ]
    for answers in all { try round.add(Array(answers.prefix(width))) }
    _ = try round.shown(keepingSheets: true)
    let reader = AnswerSample(sheet: AnswerSheet(statements: statements, low: 1, high: 5))
    let outcome = reader.read(paths: [sample["round-1.sheets.csv"]])
    #expect(outcome.problems == [])
    #expect(Set(outcome.texts) == (width == 1 ? ["4", ".", "n"] : ["4.n15", ".....", "n22.."]))
  }
}
