import FoundationEssentials
import Glibc
import Reports
import Scoring
import Shoal
import Store
import Workbook

/// A small pack, and inputs about it in a folder of their own.
final class GatheringSample {
  static let pack = Pack(
    id: "own", title: "Own", version: "1", language: "en-GB", stem: Wording(me: "", us: ""),
    scale: scale, importance: scale,
    areas: [
      Area(
        id: "area", title: "Area", about: "",
        themes: [
          Theme(
            id: "a", title: "A", definition: "", why: "",
            statements: (1...2).map { Statement(id: "a-\($0)", me: "", us: "") })
        ])
    ])

  private static let scale = Scale(
    points: (1...5).map { Scale.Point(value: $0, label: "\($0)") }, noChance: "No chance")

  let folder: String

  init() throws {
    var template = Array("/tmp/shoal-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault(errno) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file, and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/" + parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// Writes a workbook with a finished assessment, and returns its path.
  func workbook(_ number: Int, _ first: Int, _ second: Int) throws -> String {
    let digits = "\(number)"
    let changes = [
      Change(.started(1), .day(Day(sinceEpoch: 20_500))), Change(.pack(1), .text("own 1 en-GB")),
      Change(.rating("a-1", in: 1), .answer(.rated(first))),
      Change(.rating("a-2", in: 1), .answer(.rated(second))),
      Change(.finished(1), .day(Day(sinceEpoch: 20_501))),
    ]
    let header = JournalHeader(
      workbook: String(repeating: "0", count: 31 - digits.count) + digits + "a", created: "")
    let lines = changes.enumerated().flatMap { JournalLine.encoded($1, sequence: $0 + 1) }
    return try file("books/\(number).jsonl", header.encoded + lines)
  }

  /// All of these as one tally file's bytes.
  func tally(_ paths: String...) throws -> [UInt8] { try tally(paths) }

  func tally(_ paths: [String]) throws -> [UInt8] {
    TallyJSON.bytes(try Gathering(pack: Self.pack, manner: .strict).gathered(paths).tally)
  }
}
