import Store
import Workbook

/// Workbooks for tests of gathering them.
enum GatheringSample {
  static let sheet = AnswerSheet(statements: ["a-1", "a-2", "b-1"], low: 1, high: 5)
  static let query = AnswerQuery(pack: "core", sheet)
  static let spring = Day(sinceEpoch: 20_500)

  /// The identifier of a workbook by number.
  static func id(_ number: Int) -> String {
    String(repeating: "0", count: 31 - "\(number)".count) + "\(number)a"
  }

  /// The changes of one assessment; ratings by statement, 0 for no chance.
  static func assessment(
    _ number: Int = 1, _ ratings: [String: Int] = ["a-1": 4], finished: Day? = spring,
    pack: String = "core 1.0.0 en-GB"
  ) -> [Change] {
    var changes = [
      Change(.started(number), .day(spring.adding(days: -10))),
      Change(.pack(number), .text(pack)),
    ]
    changes += ratings.sorted { $0.key < $1.key }.map { statement, rating in
      Change(
        .rating(statement, in: number), .answer(rating == 0 ? .noChance : .rated(rating)))
    }
    if let finished { changes.append(Change(.finished(number), .day(finished))) }
    return changes
  }

  /// The file of a workbook.
  static func journal(_ number: Int = 1, _ changes: [Change] = assessment()) -> [UInt8] {
    Samples.journal(changes, JournalHeader(workbook: id(number), created: ""))
  }

  /// What is gathered from a whole folder.
  static func gather(
    _ scratch: Scratch, _ query: AnswerQuery = query, skippingBad: Bool = false, threads: Int = 2
  ) throws(GatheringError) -> GatheredAnswers {
    try WorkbookGatherer(query, skippingBad: skippingBad).read([scratch.path], threads: threads)
  }

  /// All rows of answers.
  static func rows(_ answers: GatheredAnswers) -> [AssessmentAnswers] {
    (0..<answers.count).map { answers[$0] }
  }
}
