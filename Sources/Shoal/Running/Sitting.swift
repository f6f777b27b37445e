internal import ArgumentParser
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

/// The end of a sitting.
struct Ending {
  let leaving: Leaving
  /// Changes that the disk never took.
  let unsaved: [Change]
  /// True when a change was refused, because nothing can be saved here.
  let hasRefused: Bool

  init(_ leaving: Leaving, _ model: Model) {
    self.leaving = leaving
    unsaved = model.unsaved
    hasRefused = model.hasRefused
  }
}

/// One sitting, in whichever face was asked for.
enum Sitting {
  /// Opens the workbook on these screens and runs it to the end. Call on the first thread.
  ///
  /// - Parameters:
  ///   - pack: the pack that the options name, where it is at hand.
  ///   - isForWriting: whether there is nothing to do, line by line, where nothing can be saved.
  ///   - isForNote: True to begin with a new note.
  static func run(
    _ options: GlobalOptions, _ pack: Pack? = nil, isForWriting: Bool = false,
    isForNote: Bool = false,
    start: @MainActor (OpenedWorkbook) throws -> [Screen]
  ) throws {
    try run(options) { appearance in
      var opened = try OpenedWorkbook(options, pack)
      if isForWriting, appearance.isLinear, let reason = opened.readOnly {
        Console.message(StoreError.readOnly(opened.path, reason).message)
        throw ExitCode(reason.exitCode)
      }
      opened.start = try start(opened)
      opened.beginsNote = isForNote
      return opened
    }
  }

  /// Opens something and runs it to the end. Call on the first thread.
  static func run(
    _ options: GlobalOptions, opening: @MainActor (Appearance) throws -> any Opened
  ) throws {
    switch try MainActor.assumeIsolated({ try sit(options, opening) }) {
    case .normal: return
    case .interrupted: throw ExitCode(130)
    case .unsaved: throw ExitCode(74)
    }
  }

  @MainActor
  private static func sit(
    _ options: GlobalOptions, _ opening: (Appearance) throws -> any Opened
  ) throws -> Leaving {
    let configuration = try Configuration.load()
    let appearance = Appearance(options, configuration)
    guard appearance.isLinear || TerminalSession.hasTerminal else {
      Console.message(TerminalError.notATerminal.message)
      throw ExitCode(69)
    }
    let opened = try opening(appearance)
    let ending =
      appearance.isLinear
      ? LineByLine.run(opened, appearance) : try FullScreen.run(opened, appearance)
    if appearance.isLinear, ending.hasRefused, let reason = opened.readOnly {
      throw ExitCode(reason.exitCode)
    }
    if ending.leaving == .unsaved { Console.message(opened.keeper.keepAside(ending.unsaved)) }
    if ending.leaving != .unsaved, Console.hasReader, let words = opened.farewell {
      Console.message(words)
    }
    return ending.leaving
  }
}
