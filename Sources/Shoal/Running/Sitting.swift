internal import ArgumentParser
internal import Screens

/// One sitting with a workbook, in whichever face was asked for.
enum Sitting {
  /// Opens the workbook on these screens and runs it to the end.
  static func run(_ options: GlobalOptions, start: (OpenedWorkbook) throws -> [Screen]) throws {
    let configuration = try Configuration.load()
    var opened = try OpenedWorkbook(options)
    opened.start = try start(opened)
    let appearance = Appearance(options, configuration)
    let workbook = opened
    let leaving = try MainActor.assumeIsolated {
      appearance.isLinear
        ? LineByLine.run(workbook, appearance) : try FullScreen.run(workbook, appearance)
    }
    switch leaving {
    case .normal: return
    case .interrupted: throw ExitCode(130)
    case .unsaved:
      Console.message("Not everything could be saved in \(opened.path).")
      throw ExitCode(74)
    }
  }
}
