import Canvas
import FoundationEssentials
import Testing

/// Screens kept as text: the rows closed by `|`, a layer of style letters below each row that
/// has any, and where the cursor stands.
///
/// `GOLDEN=record swift test` writes them anew; a run that records always fails, so that a
/// recording is looked at and never taken for a pass.
enum Golden {
  private static let folder = String(#filePath.dropLast("Golden.swift".count)) + "Golden/"
  static let walks = String(#filePath.dropLast("Golden.swift".count)) + "Walks/"

  static func text(_ grid: Grid, _ look: Look = .standard) -> String {
    var lines: [String] = []
    for row in 0..<grid.size.height {
      lines.append((0..<grid.size.width).map { grid[row, $0].text }.joined() + "|")
      let styles = (0..<grid.size.width).map { letter(grid[row, $0], look) }
      if styles.contains(where: { $0 != " " }) {
        var layer = "~" + styles.joined().dropFirst()
        while layer.last == " " { layer.removeLast() }
        lines.append(layer)
      }
    }
    let cursor = grid.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
    return (lines + [cursor]).joined(separator: "\n") + "\n"
  }

  /// With colours, one letter for what a style means; without, one for what is drawn.
  private static func letter(_ cell: Cell, _ look: Look) -> String {
    if look == .standard { return letter(cell.style) }
    let emphasis = look.emphasis(cell.style)
    let isBlank = cell.text == " " && emphasis.isDisjoint(with: [.reversed, .underlined])
    if isBlank { return " " }
    if emphasis.contains(.reversed) { return "r" }
    if emphasis.contains(.underlined) { return emphasis.contains(.bold) ? "U" : "u" }
    return emphasis.contains(.bold) ? "b" : " "
  }

  private static func letter(_ style: Style) -> String {
    let letter =
      switch style.ink {
      case .plain: style.isBold ? "b" : " "
      case .quiet: "q"
      case .accent: style.isBold ? "A" : "a"
      case .warm: style.isBold ? "W" : "w"
      }
    return style.isReversed ? "r" : letter
  }

  /// Compares with what is kept under a name.
  static func check(_ text: String, _ name: String) throws {
    let path = folder + name + ".txt"
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(name); read it before it is kept")
      return
    }
    let kept = try #require(
      FileManager.default.contents(atPath: path), "there is no golden \(name); record and read it")
    #expect(text == String(decoding: kept, as: UTF8.self), "\(name) is not as it was")
  }

  /// The text of a walk.
  static func walk(_ name: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: walks + name + ".walk"))
    return String(decoding: data, as: UTF8.self)
  }

  /// The names of all goldens.
  static func kept() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }
  }

  /// The names of all walks.
  static func names() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: walks)) ?? []
    return files.filter { $0.hasSuffix(".walk") }.map { String($0.dropLast(5)) }.sorted()
  }
}
