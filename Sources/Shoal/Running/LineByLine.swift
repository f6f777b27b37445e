internal import Canvas
internal import Glibc
internal import Screens
internal import Store
internal import Terminal

/// The linear face: says a page, reads a line, updates.
@MainActor
enum LineByLine {
  private final class Plain: TerminalLending {
    /// True once the terminal was wiped, until the page has been said again.
    var isWiped = false

    func lend<Result>(_ body: () -> Result) -> Result { body() }
    func suspend() { raise(SIGTSTP) }
    func redraw() {}

    /// A terminal that can only write lines is scrolled until nothing of before is seen.
    func wipe() {
      isWiped = true
      if isatty(STDIN_FILENO) == 1 { tcflush(STDIN_FILENO, TCIFLUSH) }
      guard Console.isTerminal else { return }
      Console.write(
        Environment.value("TERM") == "dumb"
          ? String(repeating: "\n", count: 200) : "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }
  }

  /// Runs until the person leaves or the input ends, and says how.
  static func run(_ opened: any Opened, _ options: Appearance) -> Ending {
    let model = opened.model(
      size: Size(width: 100, height: 40), ascii: options.isASCII || LocaleText.ofTerminal != nil,
      isLinear: true,
      keymap: options.keymap)
    let terminal = Plain()
    let runner = Runner(model, opened.keeper, terminal, opened.texts)
    return Ending(loop(runner, terminal, opened.watch), runner.model)
  }

  private static func loop(
    _ runner: Runner, _ terminal: Plain, _ watch: FolderWatch?
  ) -> Leaving {
    var face = LinearFace()
    var input = TypedInput()
    say(face.say(runner.model, after: nil))
    while true {
      Console.write("> ")
      let unseen = UnseenTyping(runner.model)
      var leaving: Leaving?
      while leaving == nil, isListening(runner.model), input.isStirred(watch) {
        leaving = stir(&face, runner, terminal)
      }
      let next = leaving == nil ? line(from: &input, runner.model) : nil
      unseen.end()
      if let leaving { return leaving }
      guard let line = next else { return leave(runner, isEndless: input.isEndless) }
      if let leaving = take(line, &face, runner, terminal) { return leaving }
      if let warning = input.warning(line) { Console.line(warning) }
    }
  }

  /// Returns the next line, or nil at the end of the input. No key ends it where only the facilitator's
  /// word leads on.
  private static func line(from input: inout TypedInput, _ model: Model) -> TypedLines.Line? {
    while true {
      if let line = input.next() { return line }
      guard model.isLocked, input.goOn() else { return nil }
    }
  }

  /// Returns true if changes in the room are said at once. To a program that talks with a participant's
  /// face nothing is said but its answers.
  private static func isListening(_ model: Model) -> Bool {
    model.isListening && (Console.isTerminal || model.isAudience)
  }

  /// Says what changed in the room meanwhile, and asks again.
  private static func stir(
    _ face: inout LinearFace, _ runner: Runner, _ terminal: Plain
  ) -> Leaving? {
    let before = runner.model
    if let leaving = runner.send(.workshop(.stirred)) { return leaving }
    let news =
      terminal.isWiped
      ? face.say(runner.model, after: nil) : face.news(runner.model, after: before)
    terminal.isWiped = false
    guard !news.isEmpty else { return nil }
    Console.write("\n")
    say(news)
    Console.write("> ")
    return nil
  }

  private static func take(
    _ line: TypedLines.Line, _ face: inout LinearFace, _ runner: Runner, _ terminal: Plain
  ) -> Leaving? {
    if line.isCut { Console.line(TypedLines.cutWords) }
    let events = face.read(line.text, runner.model)
    guard !events.isEmpty else {
      if !line.text.isEmpty { Console.line(LinearFace.notUnderstood) }
      return nil
    }
    let before = runner.model
    for event in events {
      if let leaving = runner.send(event) { return leaving }
    }
    say(face.say(runner.model, after: terminal.isWiped ? nil : before))
    terminal.isWiped = false
    return nil
  }

  /// The input has ended: what was typed is a draft, and is saved as far as it goes.
  private static func leave(_ runner: Runner, isEndless: Bool) -> Leaving {
    Console.line(isEndless ? TypedLines.endlessWords : "")
    let leaving = runner.send(.leave) ?? .normal
    return leaving == .interrupted && !isEndless ? .normal : leaving
  }

  /// Writes lines; on a terminal broken at spaces, because it would break them within words.
  private static func say(_ lines: [String]) {
    let width = Console.isTerminal ? Window.claimed?.width ?? 0 : 0
    for line in lines {
      let rows = width > 1 ? Wrap.rows(line, width: width - 1) : [line]
      for row in rows { Console.line(row) }
    }
  }
}
