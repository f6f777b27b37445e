import Store
import Testing
import Workbook

/// Damaged and hostile bytes: never a crash, and never a pack without what it needs.
@Suite struct PackFuzzTests {
  /// A small fixed generator, so that a failure can be run again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
    let pieces = ["[[", "]]", "\"\"\"", "'''", "{", "=", ".", "\n", "\\u", "#", "\u{202E}", "1e9"]
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &dice))
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
      case 2:
        let piece = pieces.randomElement(using: &dice) ?? "["
        bytes.insert(contentsOf: Array(piece.utf8), at: place)
      default: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &dice) }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomDamage(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let sample = PackSampleText().files.sorted { $0.key < $1.key }
    for _ in 0..<150 {
      var files = sample.map { (name: $0.key, bytes: Array($0.value.utf8)) }
      let index = Int.random(in: files.indices, using: &dice)
      Self.mutate(&files[index].bytes, &dice)
      let reading = PackReader.read(files: files)
      #expect((reading.pack == nil) == reading.problems.contains(where: \.isFatal))
      #expect(reading.pack?.scale.points.count ?? 2 >= 2)
    }
  }

  static let hostile: [String] = [
    String(repeating: "[", count: 200_000), String(repeating: "a.", count: 400_000),
    "a = " + String(repeating: "{a=", count: 100_000),
    "a = " + String(repeating: "[", count: 200_000),
    "[" + String(repeating: "a.", count: 300_000) + "a]",
    String(repeating: "\"a\".", count: 200_000) + "b = 1\n?",
    String(repeating: "\n", count: 999_999), "a = \"\"\"", "a = '", "a = \"\\", "[[a", "= 1",
    "a = 999999999999999999999", "a = 1979-05-27T07:32:00Z", "\u{FEFF}id = \"x\"",
    String(repeating: "[[source]]\n", count: 2_000), "a=1\na=2", "\"\" = 1", "a = nan",
    "[=", "[?]", "[\n", "[[é]]", "a = 07:", "a = [10:]", "a = {b = 1979-}", "a = [1979-05-27,]",
    "a = 1.", "a = +", "a = 1e", "a = 0x", "a = tru", "a = \u{A0}1", "a = [1, [2, 07:]]",
  ]

  @Test(arguments: hostile.indices) func hostileFiles(_ index: Int) {
    var sample = PackSampleText()
    sample.files["sources.toml"] = Self.hostile[index]
    #expect(sample.reading.problems.contains { $0.file == "sources.toml" })
  }
}
