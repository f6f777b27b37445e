import TOMLKit
import Workbook

/// Reads the bytes of a TOML file into a neutral tree.
enum TOMLFile {
  /// Sections inside sections, at most: what a pack needs is 4.
  private static let deepest = 16

  static func parse(_ bytes: [UInt8]) -> Result<PackTable, TOMLFault> {
    if let fault = TOMLGuard.fault(in: bytes) { return .failure(fault) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(TOMLGuard.badEncoding(in: bytes))
    }
    do {
      return .success(table(try TOMLTable(string: text), depth: 0))
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      return .failure(.init(message: error.description, line: begin.line, column: begin.column))
    } catch {
      return .failure(.init(message: "not a TOML file"))
    }
  }

  // `keys` and `values` are one pass each and in the same order; a lookup for each key would
  // copy the key to C and search for it.
  private static func table(_ table: TOMLTable, depth: Int) -> PackTable {
    let pairs = zip(table.keys, table.values)
    return PackTable(entries: pairs.map { .init(key: $0, node: node($1, depth: depth + 1)) })
  }

  private static func node(_ value: TOMLValue, depth: Int) -> PackNode {
    guard depth <= deepest else { return .other("sections nested too deep") }
    switch value.type {
    case .string: return .string(value.string ?? "")
    case .int: return .integer(value.int ?? 0)
    case .bool: return .boolean(value.bool ?? false)
    case .array:
      return .array((value.array ?? []).map { node($0.tomlValue, depth: depth + 1) })
    case .table: return .table(value.table.map { table($0, depth: depth) } ?? PackTable())
    case .double: return .other("a fraction")
    case .date: return .other("a date")
    case .time: return .other("a time")
    case .dateTime: return .other("a date and time")
    }
  }
}
