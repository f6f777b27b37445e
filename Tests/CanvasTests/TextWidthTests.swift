import CNcurses
import Canvas
import Glibc
import Testing

@Suite struct TextWidthTests {
  @Test func aTextIsAsWideAsItsCodePoints() {
    for code in UInt32(0x20)...0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      #expect(TextWidth.columns(String(scalar)) == TextWidth.columns(scalar))
    }
  }

  /// ncurses and the terminal go by the C library; where it knows a code point, so must we.
  @Test func agreesWithTheCLibrary() {
    setlocale(LC_ALL, "C.UTF-8")
    var differing: [UInt32] = []
    for code in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let theirs = Int(nc_wcwidth(code))
      if theirs >= 0, TextWidth.columns(scalar) != theirs, !isKnownDifference(scalar) {
        differing.append(code)
      }
    }
    let shown = differing.prefix(20).map { String($0, radix: 16) }
    #expect(differing.isEmpty, "\(differing.count): \(shown)")
  }

  /// Left out of what is drawn: invisible signs, private use, and what Swift's newer Unicode
  /// classes otherwise.
  private func isKnownDifference(_ scalar: Unicode.Scalar) -> Bool {
    // An Ahom sign that later Unicode versions made a spacing mark.
    if scalar.value == 0x1171E { return true }
    if scalar.properties.isDefaultIgnorableCodePoint { return TextWidth.columns(scalar) == 0 }
    return switch scalar.properties.generalCategory {
    case .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case .nonspacingMark, .enclosingMark: TextWidth.columns(scalar) == 0
    default: false
    }
  }

  @Test(arguments: [
    ("plain", 5), ("naïve", 5), ("日本", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 6), ("\u{1B}[31m", 4),
    ("a\u{202E}b", 2), ("❤\u{FE0F}", 1),
  ])
  func addsUpAsATerminalDoes(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }
}
