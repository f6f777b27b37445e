internal import Store

/// What a person should know about files of answers that were read.
enum GatheringWords {
  /// Folders without a workbook that counts are no error; nor is one to be thought read.
  static func nothing(in paths: [String]) -> String {
    "No workbook counts from \(paths.joined(separator: ", "))."
  }

  static func notes(_ reading: AnswerReading) -> [String] {
    let counts = [
      count(reading.replaced, "earlier row", "of the same person, left out."),
      count(reading.skipped, "row", "with a mistake, left out."),
    ].compactMap(\.self)
    let absent = reading.files.filter { !$0.absent.isEmpty }.map {
      "\($0.file) has no column for \($0.absent.count) of the statements; "
        + "nobody in it answered them: \($0.absent.joined(separator: ", "))."
    }
    return counts + absent
  }

  /// Each mistake that was passed over, with its place and what was there.
  static func details(_ reading: AnswerReading) -> [String] {
    let more = reading.skipped - reading.problems.count
    return reading.problems.map(\.message) + (more > 0 ? ["... and \(more) more."] : [])
  }

  private static func count(_ number: Int, _ noun: String, _ rest: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s") \(rest)"
  }
}
