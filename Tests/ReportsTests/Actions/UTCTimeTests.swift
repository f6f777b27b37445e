import Reports
import Testing
import Workbook

@Suite("A point in time for other programs") struct UTCTimeTests {
  private func made(_ milliseconds: Int) -> Substring {
    let changes = [Change(.action("1", .act), .text("x"), at: milliseconds)]
    let text = ActionsJSON.text(SampleActions.sent(changes))
    return text.split(separator: "\"made\": \"")[1].prefix { $0 != "\"" }
  }

  @Test("is to the second, whenever it was")
  func times() {
    #expect(made(0) == "1970-01-01T00:00:00Z")
    #expect(made(999) == "1970-01-01T00:00:00Z")
    #expect(made(-1) == "1969-12-31T23:59:59Z")
    #expect(made(1_795_426_304_123) == "2026-11-23T09:31:44Z")
    #expect(made(951_868_799_000) == "2000-02-29T23:59:59Z")
  }

  @Test("stays within the years there are")
  func edges() {
    #expect(made(.max).hasPrefix("9999-12-31T") && made(.min).hasPrefix("0001-01-01T"))
  }
}
