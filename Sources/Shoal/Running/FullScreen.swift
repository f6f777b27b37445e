internal import ArgumentParser
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

extension TerminalSession: TerminalLending {}

/// The full-screen face: reads a key, updates, shows.
@MainActor
enum FullScreen {
  /// Runs until the person leaves, and says how they did.
  static func run(_ opened: any Opened, _ options: Appearance) throws -> Ending {
    let session: TerminalSession
    do {
      session = try TerminalSession(look: options.look, isASCII: options.isASCII)
    } catch {
      Console.message(error.message)
      throw ExitCode(69)
    }
    defer { session.close() }
    var model = opened.model(
      size: session.size, ascii: options.isASCII || !TerminalLocale.isUnicode, isLinear: false,
      keymap: options.keymap)
    model.notice = [session.notice, model.notice].filter { !$0.isEmpty }.joined(separator: " ")
    let runner = Runner(model, opened.keeper, session, opened.texts)
    return Ending(loop(runner, session, opened.watch), runner.model)
  }

  /// After how many events the screen is shown even though more are waiting.
  private static let mostUnseen = 20

  private static func loop(
    _ runner: Runner, _ session: TerminalSession, _ watch: FolderWatch?
  ) -> Leaving {
    var unseen = 0
    while true {
      // Many keys that are there already, as when one is held down on a slow line, are taken
      // together.
      if session.isBehind, unseen < mostUnseen {
        unseen += 1
      } else {
        session.show(view(runner.model, runner.page))
        unseen = 0
      }
      guard let event = event(from: session, runner.model, watch) else { continue }
      if let leaving = runner.send(event) { return leaving }
    }
  }

  private static func event(
    from session: TerminalSession, _ model: Model, _ watch: FolderWatch?
  ) -> Event? {
    let wait = model.deadline.map { max(0, $0 - LocalClock.now.milliseconds) }
    let waits = [wait, watch?.patience].compactMap(\.self)
    switch session.read(timeout: waits.min(), watching: watch?.descriptor) {
    case .key(let key): return .key(key)
    case .resize(let size): return .resize(size)
    case .timeout:
      let isDue = model.deadline.map { $0 <= LocalClock.now.milliseconds } ?? false
      return isDue ? .tick : watch == nil ? nil : .workshop(.stirred)
    case .stirred:
      watch?.drain()
      return .workshop(.stirred)
    case .suspend: return .suspend
    case .leave, .gone: return .leave
    }
  }
}
