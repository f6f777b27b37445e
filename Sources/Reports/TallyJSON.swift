package import Scoring
import Workbook

/// A tally as a file: format `shoal-tally`, version 1, described by
/// `Resources/Schemas/tally.schema.json`.
///
/// A tally file holds raw data: its response patterns are individual answers side by side, and as
/// confidential as those.
///
/// The serialization is canonical, so that equal tallies give equal bytes: no white space, members
/// sorted by the bytes of their names, groups by the bytes of theirs, patterns by ascending code,
/// only patterns that occur, and a newline at the end.
package enum TallyJSON {
  /// The value of the member `format`.
  package static let format = "shoal-tally"
  /// The format version that is written, and the only one that is read.
  package static let version = 1

  /// Returns the tally as the contents of a file.
  package static func bytes(_ tally: Tally) -> [UInt8] {
    var file: [UInt8] = []
    file.object([
      "format": { $0.append(json: format) },
      "groups": { $0.list(tally.groupNames) { $0.group($1, of: tally) } },
      "pack": { $0.pack(tally.frame) },
      "scale": { $0.scale(tally.frame.coding) },
      "themes": { $0.list(tally.frame.themes) { $0.theme($1) } },
      "version": { $0.number(version) },
    ])
    file.append(UInt8(ascii: "\n"))
    return file
  }
}

extension [UInt8] {
  fileprivate mutating func pack(_ frame: TallyFrame) {
    object(["id": { $0.append(json: frame.pack) }, "version": { $0.append(json: frame.version) }])
  }

  fileprivate mutating func scale(_ coding: ResponseCoding) {
    object(["low": { $0.number(coding.low) }, "points": { $0.number(coding.points) }])
  }

  fileprivate mutating func theme(_ theme: TallyFrame.Theme) {
    object([
      "id": { $0.append(json: theme.id) },
      "reversed": { $0.list(theme.reversed) { $0.append(contentsOf: "\($1)".utf8) } },
      "statements": { $0.list(theme.statements) { $0.append(json: $1) } },
    ])
  }

  fileprivate mutating func group(_ name: String?, of tally: Tally) {
    object([
      "group": { file in
        if let name { file.append(json: name) } else { file.append(contentsOf: "null".utf8) }
      },
      "patterns": { $0.patterns(name, of: tally) },
      "people": { $0.number(tally.people(in: name)) },
    ])
  }

  private mutating func patterns(_ name: String?, of tally: Tally) {
    let themes = tally.frame.themes.enumerated().map { index, theme in
      let write: (inout [UInt8]) -> Void = { file in
        file.list(tally.cells(in: name, theme: index)) { file, cell in
          file.list([cell.code, UInt64(cell.count)]) { $0.number($1) }
        }
      }
      return (theme.id, write)
    }
    object(Dictionary(themes) { first, _ in first })
  }
}

extension [UInt8] {
  /// Appends an object with its members sorted by the bytes of their names.
  fileprivate mutating func object(_ members: [String: (inout [UInt8]) -> Void]) {
    let names = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    append(UInt8(ascii: "{"))
    for (index, name) in names.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(json: name)
      append(UInt8(ascii: ":"))
      members[name]?(&self)
    }
    append(UInt8(ascii: "}"))
  }

  fileprivate mutating func list<Value>(
    _ values: [Value], _ write: (inout [UInt8], Value) -> Void
  ) {
    append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func number(_ number: some BinaryInteger) {
    append(contentsOf: String(number).utf8)
  }
}
