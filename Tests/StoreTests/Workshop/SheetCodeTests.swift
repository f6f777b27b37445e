import Store
import Testing

struct SheetCodeTests {
  @Test(arguments: [
    "comet-maple-otter", "Comet Maple Otter", " COMET–MAPLE–OTTER ", "cometmapleotter",
    "comet,  maple,  otter", "com et maple o t t er",
  ])
  func aCodeIsReadHoweverItWasTyped(_ typed: String) {
    #expect(SheetCode.letters(typed) == "cometmapleotter")
  }

  @Test(arguments: ["", "comet", "27", "comet-27", "a-b-c", String(repeating: "h", count: 25)])
  func whatIsNoCodeIsNone(_ typed: String) {
    #expect(SheetCode.letters(typed) == nil)
  }

  /// At least 2³⁰ of them, by the words that were seen: whoever draws 3000 words of n by lot sees
  /// n(1 - exp(-3000/n)) of them. 1024 words would show 969, give or take 9.
  @Test func codesAreManyAndWellMade() throws {
    let sample = try WorkshopSample()
    var codes = Set<String>()
    var calls = FileCalls.system
    calls.syncData = { _ in 0 }
    for number in 1...10 {
      _ = try sample.opened(number, places: 100)
      let round = sample.round(number, calls: calls)
      for _ in 0..<100 { codes.insert(try round.add(WorkshopSample.answers(1)).code) }
    }
    #expect(codes.count == 1000)
    let words = codes.flatMap { $0.split(separator: "-") }
    #expect(words.count == 3000)
    #expect(words.allSatisfy { (3...8).contains($0.count) })
    #expect(Set(words).count > 1000)
  }
}
