import Store
import Testing

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_795_426_867_123, "2026-11-23T09:41:07.123Z"),
    (951_782_400_000, "2000-02-29T00:00:00.000Z"),
  ])
  func bothWays(milliseconds: Int, text: String) {
    #expect(Timestamp.text(milliseconds) == text)
    #expect(Timestamp.milliseconds(text) == milliseconds)
  }

  @Test(arguments: [Int.min, -62_135_596_800_001, 253_402_300_800_000, Int.max])
  func aClockBeyondAllYearsStillWritesATime(milliseconds: Int) {
    let text = Timestamp.text(milliseconds)
    #expect(text.utf8.count == 24)
    #expect(Timestamp.milliseconds(text) != nil)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T09:41:07.123", "2026-02-30T00:00:00.000Z",
    "2026-11-23T24:00:00.000Z", "2026-11-23T09:60:00.000Z", "2026-11-2xT09:41:07.123Z",
    "２026-11-23T09:41:07.12Z",
  ])
  func nothingElseIsATime(text: String) {
    #expect(Timestamp.milliseconds(text) == nil)
  }
}
