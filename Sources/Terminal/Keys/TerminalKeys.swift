package import Canvas

/// The keys that one terminal has, by what they send.
package struct TerminalKeys {
  private let keys: [[UInt8]: Key]
  private let beginnings: Set<[UInt8]>

  /// Keys by their bytes. Those that do not begin with an escape are left out, and so is what
  /// begins other forms: on such terminals letters and Ctrl do what arrows do.
  package init(_ keys: [([UInt8], Key)]) {
    let usable = keys.filter { bytes, _ in
      bytes.first == 0x1B && bytes.count > 1 && bytes.count <= 16
        && !(bytes.count == 2 && "[OP]X^_".utf8.contains(bytes[1]))
    }
    self.keys = Dictionary(usable.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    beginnings = Set(usable.flatMap { bytes, _ in (1..<bytes.count).map { Array(bytes[..<$0]) } })
  }

  /// The key that sends these bytes.
  subscript(bytes: [UInt8]) -> Key? { keys[bytes] }

  /// True for bytes that begin those of a key.
  func begins(_ bytes: [UInt8]) -> Bool { beginnings.contains(bytes) }

  /// The capability of terminfo that says what a key sends.
  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kcbt", .backTab), ("kbs", .backspace), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
