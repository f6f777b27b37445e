import Store
import Testing

struct SheetCodeTests {
  @Test(arguments: ["heron-27", "Heron 27", " HERON–27 ", "heron27", "heron  -  27", "he ron-2 7"])
  func aCodeIsReadHoweverItWasTyped(_ typed: String) {
    #expect(SheetCode.read(typed) == "heron-27")
  }

  @Test(arguments: ["", "heron", "27", "27-heron", "heron-2", "heron-277", "2-heron-7", "héron 2"])
  func whatIsNoCodeIsNone(_ typed: String) {
    #expect(SheetCode.read(typed) == nil)
  }

  @Test func aLongWordIsNoCode() {
    #expect(SheetCode.read(String(repeating: "h", count: 12) + "-27") != nil)
    #expect(SheetCode.read(String(repeating: "h", count: 13) + "-27") == nil)
  }

  /// Enough that nobody comes upon somebody else's by trying a few.
  @Test func codesAreManyAndAsTheyAreRead() throws {
    let sample = try WorkshopSample()
    let round = try sample.opened(places: 200)
    var codes = Set<String>()
    for _ in 0..<200 { codes.insert(try round.begin(.new).code) }
    #expect(codes.count == 200)
    #expect(codes.allSatisfy { SheetCode.read($0) == $0 })
    #expect(Set(codes.map { $0.dropLast(3) }).count > 80)
    #expect(Set(codes.map { $0.suffix(2) }).count > 50)
  }
}
