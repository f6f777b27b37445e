internal import ArgumentParser
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

/// How a sitting ended.
struct Ending {
  let leaving: Leaving
  /// What the disk never took.
  let unsaved: [Change]
}

/// One sitting with a workbook, in whichever face was asked for.
enum Sitting {
  /// Opens the workbook on these screens and runs it to the end. Call on the first thread.
  ///
  /// - Parameter pack: the pack that the options name, where it is at hand.
  static func run(
    _ options: GlobalOptions, _ pack: Pack? = nil,
    start: @MainActor (OpenedWorkbook) throws -> [Screen]
  ) throws {
    switch try MainActor.assumeIsolated({ try sit(options, pack, start) }) {
    case .normal: return
    case .interrupted: throw ExitCode(130)
    case .unsaved: throw ExitCode(74)
    }
  }

  @MainActor
  private static func sit(
    _ options: GlobalOptions, _ pack: Pack?, _ start: (OpenedWorkbook) throws -> [Screen]
  ) throws -> Leaving {
    let configuration = try Configuration.load()
    let appearance = Appearance(options, configuration)
    guard appearance.isLinear || TerminalSession.hasTerminal else {
      Console.message(TerminalError.notATerminal.message)
      throw ExitCode(69)
    }
    var opened = try OpenedWorkbook(options, pack)
    opened.start = try start(opened)
    let ending =
      appearance.isLinear
      ? LineByLine.run(opened, appearance) : try FullScreen.run(opened, appearance)
    if ending.leaving == .unsaved { Console.message(keepAside(ending.unsaved, opened)) }
    return ending.leaving
  }

  /// What could not be saved goes to a new file where it can, and what to do is said.
  @MainActor
  private static func keepAside(_ unsaved: [Change], _ opened: OpenedWorkbook) -> String {
    let words = "Not everything could be saved in \(opened.path)."
    do throws(StoreError) {
      let path = try opened.journal.keepAside(unsaved)
      return "\(words) All of it is in \(path). To go on with that, start\n"
        + "shoal --workbook \(Environment.abbreviated(path))"
    } catch {
      return words
    }
  }
}
