import Glibc
import Store

/// Files of answers for tests, and what came out of them.
struct AnswerSample {
  /// A row as it came out; states as text, `.` for not answered and `n` for no chance.
  struct Row: Hashable, Comparable, CustomStringConvertible {
    var states: String
    var group: String

    var description: String { group.isEmpty ? states : states + " " + group }

    static func < (left: Row, right: Row) -> Bool { left.description < right.description }
  }

  /// All that a reading came to; rows and groups in the order of their texts.
  struct Outcome: Equatable {
    var rows: [Row] = []
    var reading = AnswerReading()
    var error: AnswerError?

    /// The rows as texts.
    var texts: [String] { rows.map(\.description) }

    /// The first thing that went wrong.
    var problem: AnswerProblem? {
      guard case .problems(let problems, _)? = error else { return reading.problems.first }
      return problems.first
    }

    /// What went wrong, a line a problem.
    var problems: [String] {
      guard case .problems(let problems, _)? = error else { return reading.problems.map(\.message) }
      return problems.map(\.message)
    }
  }

  static let small = AnswerSheet(statements: ["a-1", "a-2", "b-1"], low: 1, high: 5)

  var sheet = AnswerSample.small
  var manner = AnswerManner.strict
  var skippingBad = false
  var threads = 1
  var step = 1 << 12

  /// Reads these texts as files named `1.csv`, `2.csv` and so on.
  func read(_ texts: String...) throws -> Outcome {
    try read(texts.map { Array($0.utf8) })
  }

  func read(_ files: [[UInt8]]) throws -> Outcome {
    let scratch = try Scratch()
    let names = files.indices.map { "\($0 + 1).csv" }
    for (name, bytes) in zip(names, files) { try scratch.write(bytes, name) }
    return read(paths: names.map { scratch[$0] }, in: scratch.path + "/")
  }

  /// Reads files; `folder` is taken out of what is said about them.
  func read(paths: [String], in folder: String = "") -> Outcome {
    let reader = AnswerReader(sheet, manner, skippingBad: skippingBad, step: step)
    do throws(AnswerError) {
      let (reading, found) = try reader.read(
        paths.map { AnswerSource($0) }, threads: threads, make: { _ in [Found]() },
        take: { rows, block in rows += AnswerSample.found(block) })
      return outcome(reading, found.flatMap(\.self), folder)
    } catch {
      return Outcome(error: AnswerSample.without(folder, error))
    }
  }

  private typealias Found = (states: [UInt8], group: UInt32)

  private static func found(_ block: AnswerBlock) -> [Found] {
    (0..<block.rows).map { row in
      (Array(block.states[row * block.columns..<(row + 1) * block.columns]), block.groups[row])
    }
  }

  private func outcome(
    _ reading: AnswerReading, _ found: [Found], _ folder: String
  ) -> Outcome {
    let letters = found.map { row in
      let states = row.states.map {
        $0 == sheet.notAnswered ? "." : $0 == sheet.noChance ? "n" : "\(Int($0) + sheet.low)"
      }
      let separator = sheet.low < 0 || sheet.high > 9 ? " " : ""
      return Row(
        states: states.joined(separator: separator), group: reading.groups[Int(row.group)])
    }
    var reading = reading
    reading.groups.sort()
    reading.problems = AnswerSample.without(folder, reading.problems)
    reading.files = reading.files.map {
      AnswerFileNote(
        file: AnswerSample.without(folder, $0.file), isLong: $0.isLong, hasPerson: $0.hasPerson,
        absent: $0.absent, passedOver: $0.passedOver, coding: $0.coding)
    }
    return Outcome(rows: letters.sorted(), reading: reading)
  }

  private static func without(_ folder: String, _ error: AnswerError) -> AnswerError {
    guard case .problems(let problems, let count) = error else { return error }
    return .problems(without(folder, problems), count: count)
  }

  private static func without(_ folder: String, _ problems: [AnswerProblem]) -> [AnswerProblem] {
    problems.map {
      AnswerProblem(
        file: without(folder, $0.file), line: $0.line, column: $0.column, name: $0.name,
        fault: $0.fault)
    }
  }

  private static func without(_ folder: String, _ path: String) -> String {
    path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}

/// A small fixed generator, so that a failure can be run again.
struct AnswerDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
