import Workbook

/// Why one workbook among many was not read.
package enum WorkbookProblem: Error, Hashable, Sendable {
  /// The file could not be opened or read, is no workbook, or was written by a newer Shoal.
  case file(StoreError)
  /// The file at this path is damaged: the first thing that is wrong with it, and how many more.
  case damaged(String, JournalDamage, more: Int)

  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .file(let error): error.exitCode
    case .damaged: 65
    }
  }

  /// The problem, its place and the way out.
  package var message: String {
    switch self {
    case .file(let error): error.message
    case .damaged(let path, let damage, let more):
      CleanText.clean(
        "\(path) is damaged. \(damage.message)\(WorkbookProblem.rest(more)) "
          + "To mend it, with a copy kept first: shoal repair \(path)")
    }
  }

  private static func rest(_ more: Int) -> String {
    more == 0 ? "" : more == 1 ? " There is 1 more problem." : " There are \(more) more problems."
  }
}

/// Why a gathering of workbooks came to nothing.
package enum GatheringError: Error, Hashable, Sendable {
  /// A path that was given leads to nothing that can be read.
  case path(StoreError)
  /// Workbooks could not be read: the first of them in the order of paths, at most
  /// `WorkbookGatherer.reported`, and how many there are in all.
  case problems([WorkbookProblem], count: Int)

  /// The exit code for it, after `sysexits.h`: that of the first problem.
  package var exitCode: Int32 {
    switch self {
    case .path(let error): error.exitCode
    case .problems(let problems, _): problems.first?.exitCode ?? 65
    }
  }

  /// The problems, their places and the way out: a line a problem, and one for all of them.
  package var message: String {
    switch self {
    case .path(let error): error.message
    case .problems(let problems, let count):
      (problems.map(\.message) + [GatheringError.summary(problems.count, count)])
        .joined(separator: "\n")
    }
  }

  private static func summary(_ shown: Int, _ count: Int) -> String {
    let what = count == 1 ? "1 workbook" : "\(count) workbooks"
    let which = shown < count ? " (these are the first \(shown))" : ""
    return "\(what) could not be read\(which). Mend or move them, or give --skip-bad to count "
      + "the others without them."
  }
}
