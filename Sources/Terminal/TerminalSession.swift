package import Canvas
internal import CNcurses
internal import Glibc

/// The terminal while the program holds it: the only place that calls ncurses.
///
/// Opening it enters the alternate screen with raw keys and bracketed paste; `close()`, a caught
/// signal, a trap or `exit` give it back as it was.
@MainActor
package final class TerminalSession {
  private let signalPipe: Int32
  private var painter: Painter
  private var input: KeyInput
  private var isOpen = true

  /// A sentence for the person about this terminal; empty for none.
  package let notice: String

  /// Takes the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - look: how colours are used.
  ///   - isASCII: whether nothing but ASCII may be drawn, whatever a text holds.
  /// - Throws: `TerminalError` when there is no usable terminal; nothing is changed then.
  package init(look: Look, isASCII: Bool) throws(TerminalError) {
    guard Self.hasTerminal else { throw .notATerminal }
    TerminalLocale.choose()
    signalPipe = guard_begin(STDOUT_FILENO)
    guard signalPipe >= 0 else { throw .notATerminal }
    notice = try Self.begin()
    guard_arm()
    painter = Painter(look: look, repertoire: isASCII ? .ascii : TerminalLocale.repertoire)
    Self.configure()
    input = KeyInput()
  }

  /// Opens the terminal as its own type, or as one of its family. Programs that get it later are
  /// told the type that is known here. Returns what to tell the person.
  private static func begin() throws(TerminalError) -> String {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let types = [name] + TerminalType.standIns(for: name)
    // Else ncurses itself would ask for the size, and make room for all of it.
    use_env(false)
    guard let type = types.first(where: { nc_newterm($0) != nil }) else {
      throw .unknownType(name)
    }
    resize(to: Window.drawn)
    if type == name { return "" }
    setenv("TERM", type, 1)
    return TerminalType.words(name, as: type)
  }

  /// True if standard input and output are a terminal at all.
  package static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The size of the terminal's window.
  package var size: Size { Size(width: Int(nc_columns()), height: Int(nc_rows())) }

  /// Shows a grid; ncurses sends only what differs from what is there.
  package func show(_ grid: Grid) {
    painter.paint(grid)
    if let cursor = grid.cursor {
      curs_set(1)
      move(Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    refresh()
  }

  /// True if so many keys are waiting that what they lead to may as well be shown at once.
  package var isBehind: Bool { KeyInput.waiting > Self.manyBytes }

  /// About ten arrow keys.
  private static let manyBytes = 32

  /// Leaves nothing of what was shown: not on the screen, nor in the lines above it. Nor of what was
  /// typed ahead: it was not meant for whoever comes next.
  package func wipe() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    input = KeyInput()
    Self.send(Sequence.eraseAbove)
    redraw()
  }

  /// Draws everything anew at the next `show`.
  package func redraw() { clearok(nc_screen(), true) }

  /// Waits for a key, a signal or a resize.
  ///
  /// - Parameters:
  ///   - milliseconds: how long to wait; nil for ever.
  ///   - descriptor: a file to wait for as well; `stirred` when there is something to read in it.
  package func read(timeout milliseconds: Int?, watching descriptor: Int32? = nil) -> Input {
    let end = milliseconds.map { Self.now + $0 }
    while true {
      if let key = input.next() { return .key(key) }
      let left = end.map { max(0, $0 - Self.now) }
      let wait = [left, input.patience].compactMap { $0 }.min()
      var waits = [STDIN_FILENO, signalPipe, descriptor ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let began = Self.now
      let ready = poll(&waits, 3, Int32(clamping: wait ?? -1))
      let passed = Self.now - began
      if waits[1].revents != 0, let input = readSignal() { return input }
      // Asked before reading: a key that means nothing leaves nothing to read, either.
      let isGone = isAtEnd(waits[0])
      input.wait(ready == 0 ? max(passed, wait ?? 0) : passed)
      if let key = input.next() { return .key(key) }
      if isGone { return .gone }
      if waits[2].revents != 0 { return .stirred }
      if let end, Self.now >= end { return .timeout }
    }
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Gives the terminal to another program (an editor, or the shell while suspended) and takes
  /// it back afterwards.
  package func lend<Result>(_ body: () -> Result) -> Result {
    def_prog_mode()
    leave()
    guard_lend(true)
    let result = body()
    guard_lend(false)
    guard_arm()
    takeBack()
    return result
  }

  /// The terminal as it was left, whatever anybody did to it meanwhile.
  private func takeBack() {
    reset_prog_mode()
    Self.send(Sequence.pasteOn)
    input.takeOver()
    redraw()
    adoptSize()
  }

  /// Stops the process as Ctrl-Z does, until the shell continues it.
  package func suspend() {
    lend { guard_suspend() }
  }

  /// Gives the terminal back.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
  }

  private func leave() {
    Self.send(Sequence.pasteOff)
    endwin()
    guard_disarm()
  }

  private static func configure() {
    raw()
    noecho()
    nonl()
    // What terminfo says about keys holds for a terminal that was told of its keypad.
    keypad(nc_screen(), true)
    send(Sequence.pasteOn)
  }

  private enum Sequence {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
    /// The lines kept above the screen, where a terminal keeps any.
    static let eraseAbove = "\u{1B}[3J"
  }

  private static func send(_ sequence: String) {
    var text = sequence
    text.withUTF8 { bytes in _ = Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count) }
  }

  private func isAtEnd(_ wait: pollfd) -> Bool {
    if wait.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    return wait.revents & Int16(POLLIN) != 0 && KeyInput.waiting == 0
  }

  private func readSignal() -> Input? {
    var byte: UInt8 = 0
    guard Glibc.read(signalPipe, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGWINCH:
      adoptSize()
      return .resize(size)
    case SIGCONT:
      takeBack()
      return .resize(size)
    case SIGTSTP: return .suspend
    case SIGHUP: return .gone
    default: return .leave
    }
  }

  private func adoptSize() {
    guard let size = Window.claimed else { return }
    painter.forget()
    Self.resize(to: Window.clamped(size))
    redraw()
  }

  private static func resize(to size: Size) {
    resizeterm(Int32(size.height), Int32(size.width))
  }
}
