package import Canvas
internal import Glibc

/// The window of standard output.
package enum Window {
  /// More than this is never drawn on: a terminal may claim any size, and ncurses would make room
  /// for all of it.
  package static let largest = Size(width: 500, height: 200)

  /// The size that the terminal claims; nil where it does not say.
  package static var claimed: Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return nil }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// The size to draw in; where the terminal does not say, what `COLUMNS` and `LINES` say.
  static var drawn: Size {
    let size =
      claimed ?? Size(width: variable("COLUMNS") ?? 80, height: variable("LINES") ?? 24)
    return clamped(size)
  }

  /// As much of a size as is drawn on.
  static func clamped(_ size: Size) -> Size {
    Size(width: min(size.width, largest.width), height: min(size.height, largest.height))
  }

  private static func variable(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
