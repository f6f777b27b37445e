import FoundationEssentials
import Testing
import Workbook

struct JSONScannerTests {
  @Test func aLargeListIsLeftInPlace() throws {
    let text = Array(#" {"a":1,"b" : [ {"c":[1]} ,2,"]"], "c":{"b":[7]}} "#.utf8)
    let (value, elements) = try JSONScanner.value(text, leaving: "b")
    #expect(value["a"] == .integer(1) && value["b"] == .list([]))
    #expect(value["c"]?["b"] == .list([.integer(7)]))
    #expect(
      elements.map { String(decoding: text[$0], as: UTF8.self) } == [#"{"c":[1]}"#, "2", #""]""#])
    for bad in [#"{"b":[1,]}"#, #"{"b":[1 2]}"#, #"{"b":[1}"#, #"{"b":[nul]}"#, #"{"b":["#] {
      #expect(throws: JSONFault.self) { try JSONScanner.value(Array(bad.utf8), leaving: "b") }
    }
    #expect(try JSONScanner.value(Array(#"{"b":{}}"#.utf8), leaving: "b").elements.isEmpty)
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("-0", .integer(0)),
      ("12", .integer(12)), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .number("9223372036854775808")), ("1.50", .number("1.50")),
      ("1e3", .number("1e3")), ("\"\"", .text("")),
      (#""\u00e9\ud83d\ude00\/\b""#, .text("é😀/\u{8}")),
      ("[]", .list([])), ("[1, [2]]", .list([.integer(1), .list([.integer(2)])])),
      (#"{"a":{}}"#, .object([.init("a", .object([]))])),
    ] as [(String, JSONValue)])
  func reads(text: String, value: JSONValue) throws {
    #expect(try JSONScanner.value(Array(text.utf8), 0..<text.utf8.count) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"\t\"", #""\x""#,
    #""\u12""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "[1,]", "[1 2]", "{\"a\"}",
    "{a:1}", "{\"a\":1,}", "[", "{", "1 1", "'a'", #""\u００４１""#, "\u{FEFF}1",
  ])
  func refuses(text: String) {
    #expect(throws: JSONFault.self) {
      try JSONScanner.value(Array(text.utf8), 0..<text.utf8.count)
    }
  }

  @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xC3], [0xF4, 0x90, 0x80, 0x80]])
  func refusesInvalidUTF8(bytes: [UInt8]) {
    for escape in ["", "\\n"] {
      let text = [34] + Array(escape.utf8) + bytes + [34]
      #expect(throws: JSONFault.self) { try JSONScanner.value(text, text.indices) }
    }
  }

  @Test func nestingStopsAtSixteen() throws {
    for (depth, isRead) in [(16, true), (17, false), (100_000, false)] {
      let text = Array(repeating: UInt8(91), count: depth) + Array(repeating: 93, count: depth)
      #expect(((try? JSONScanner.value(text, text.indices)) != nil) == isRead)
    }
  }

  /// Five thousand damaged lines: what one reads, the other reads alike, but for a comma after
  /// the last member, which `JSONDecoder` forgives.
  @Test func agreesWithJSONDecoder() {
    var random = Generator(state: 42)
    for line in (0..<5_000).compactMap({ _ in Self.lines.randomElement(using: &random) }) {
      let text = mutated(Array(line.utf8), &random)
      let mine = try? JSONScanner.value(text, text.indices)
      let theirs = try? JSONDecoder().decode(Peer.self, from: Data(text)).value
      if mine == nil, theirs != nil, hasTrailingComma(text) { continue }
      #expect(mine.map(comparable) == theirs, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  private static let lines = [
    #"{"sum":"c0fe7f08","seq":0,"shoal":1,"workbook":"23eb7330a159a5e6","created":"2026-11-23"}"#,
    #"{"sum":"29c1f5e9","seq":2,"by":"me","set":"started","in":1,"to":"2026-11-23"}"#,
    #"{"sum":"5b1d2c3e","seq":3,"by":"me","set":"rating","in":1,"of":"candour-1","to":null}"#,
    #"{"seq":4,"to":"Zo\u00eb said \"yes\",\nthen 😀 \\ no","why":"undo","repaired":{"from":3}}"#,
    #"{"a":[1,-2.5e3,"x\u0041"],"b":[[0,12],[342,7]],"c":true}"#,
  ]

  private func mutated(_ line: [UInt8], _ random: inout Generator) -> [UInt8] {
    var line = line
    let pool = Array("\"\\{}[],:0123456789.eE+-tfnu \n\u{1}é".utf8)
    for _ in 0..<Int.random(in: 0...3, using: &random) where !line.isEmpty {
      let place = Int.random(in: line.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: line.remove(at: place)
      case 1: line[place] = pool.randomElement(using: &random) ?? 0
      default: line.insert(pool.randomElement(using: &random) ?? 0, at: place)
      }
    }
    return line
  }

  private func hasTrailingComma(_ text: [UInt8]) -> Bool {
    let dense = text.filter { $0 > 0x20 }
    return zip(dense, dense.dropFirst()).contains { $0 == 44 && ($1 == 125 || $1 == 93) }
  }

  /// Members by name, the first of two alike, numbers that are no integers left out: what
  /// `JSONDecoder` can tell.
  private func comparable(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      let names = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
      return .object(names.sorted { $0.key < $1.key }.map { .init($0.key, comparable($0.value)) })
    case .list(let elements): return .list(elements.map(comparable))
    case .number(let text):
      return Double(text).flatMap { Int(exactly: $0) }.map { .integer($0) } ?? .number("")
    default: return value
    }
  }

  private struct Peer: Decodable {
    var value: JSONValue

    init(from decoder: any Decoder) throws {
      if let members = try? decoder.container(keyedBy: Name.self) {
        value = .object(
          try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
            .init($0.stringValue, try members.decode(Peer.self, forKey: $0).value)
          })
      } else if let elements = try? [Peer](from: decoder) {
        value = .list(elements.map(\.value))
      } else {
        value = try Peer.scalar(decoder.singleValueContainer())
      }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
      if value.decodeNil() { return .null }
      if let flag = try? value.decode(Bool.self) { return .bool(flag) }
      if let text = try? value.decode(String.self) { return .text(text) }
      if let integer = try? value.decode(Int.self) { return .integer(integer) }
      _ = try value.decode(Double.self)
      return .number("")
    }
  }

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// A repeatable source of numbers (SplitMix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
