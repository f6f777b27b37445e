import FoundationEssentials
import Glibc
import Store
import Workbook

/// What the tests of this module start from.
enum Samples {
  static let noon = 1_795_426_867_123
  static let now = Moment(
    milliseconds: noon, day: Day(sinceEpoch: noon / 86_400_000), minute: 9 * 60 + 41)

  static let header = JournalHeader(
    workbook: "00112233445566778899aabbccddeeff", created: "2026-11-23T09:41:07.123Z")

  /// Changes of every kind and shape of value, twenty-nine of them.
  static let changes: [Change] = {
    let day = Day(sinceEpoch: 20_780)
    let texts = ["", "plain", "\"quoted\" \\ and\nnew line\ttab", "naïve – 漢字 👩‍⚕️", "{\"sum\":\""]
    var changes: [Change] = [
      Change(.started(1), .day(day), at: noon), Change(.pack(1), .text("core 1.0.0 en-GB")),
      Change(.rating("safe-challenge-1", in: 1), .answer(.rated(4)), at: noon + 1),
      Change(.rating("safe-challenge-1", in: 1), nil, at: noon + 2, reason: .undo),
      Change(.rating("safe-challenge-1", in: 1), .answer(.rated(4)), reason: .redo),
      Change(.rating("safe-challenge-2", in: 1), .answer(.noChance), author: "Ann \"B\""),
      Change(.importance("safe-challenge", in: 1), .number(-3)),
      Change(.watchFor("blame", theme: "safe-challenge", in: 1), .tick),
      Change(.action("1", .due), .day(day.adding(days: 90))), Change(.privacyRead, .tick),
    ]
    changes += texts.map { Change(.reflection("so-what", theme: "trust", in: 2), .text($0)) }
    changes += (1...14).map { Change(.rating("trust-\($0)", in: 2), .answer(.rated($0 % 5 + 1))) }
    return changes
  }()

  /// The file of a header and these changes.
  static func journal(_ changes: [Change] = changes, _ header: JournalHeader = header) -> [UInt8] {
    header.encoded
      + changes.enumerated().flatMap { JournalLine.encoded($1, sequence: $0 + 1) }
  }

  /// The beginning of a line, as a crash leaves it at the end of a file.
  static let torn = Array("{\"sum".utf8)

  /// A line with a good checksum around this text, which starts after the sum.
  static func line(_ rest: String) -> [UInt8] {
    let sum = Checksum.crc32(Array(rest.utf8), 0..<rest.utf8.count)
    let digits = String(sum, radix: 16)
    let padding = String(repeating: "0", count: 8 - digits.count)
    return Array("{\"sum\":\"\(padding)\(digits)\",\(rest)\n".utf8)
  }

  /// The lines of a file, each with its line end.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 10, omittingEmptySubsequences: true).map { Array($0) + [10] }
  }
}

/// A folder of its own for one test, removed with everything in it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/shoal-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var workbook: String { self["workbook.jsonl"] }

  subscript(name: String) -> String { path + "/" + name }

  /// The names in the folder, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// The names in a folder in it, sorted.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[folder]).sorted()
  }

  func write(_ bytes: [UInt8], _ name: String = "workbook.jsonl", mode: mode_t = 0o600) throws {
    try Data(bytes).write(to: URL(filePath: self[name]))
    guard chmod(self[name], mode) == 0 else { throw SystemFault(errno) }
  }

  func read(_ name: String = "workbook.jsonl") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: self[name])))
  }

  func status(_ name: String = "workbook.jsonl") throws -> stat {
    var status = stat()
    guard lstat(self[name], &status) == 0 else { throw SystemFault(errno) }
    return status
  }

  func permissions(_ name: String = "workbook.jsonl") throws -> UInt32 {
    try status(name).st_mode & 0o7777
  }
}
