import Workbook

/// Why a file of answers was not read.
package enum AnswerError: Error, Hashable, Sendable {
  /// It could not be opened or read.
  case file(StoreError)
  /// Lines are not as they should be: the first of them in the order of the files, at most
  /// `AnswerReader.reported`, and how many lines there are in all.
  case problems([AnswerProblem], count: Int)

  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .file(let error): error.exitCode
    case .problems: 65
    }
  }

  /// The problem, its place and the expectation: a line a problem.
  package var message: String {
    switch self {
    case .file(let error): error.message
    case .problems(let problems, let count):
      problems.map { $0.message + "\n" }.joined() + AnswerError.summary(problems.count, count)
    }
  }

  private static func summary(_ shown: Int, _ count: Int) -> String {
    let lines = count == 1 ? "1 problem" : "\(count) problems"
    return shown < count ? "\(lines) in all; these are the first \(shown)." : "\(lines) in all."
  }
}
