import Store
import Testing

struct JournalHeaderTests {
  @Test func isOneLineInAFixedOrder() {
    let text = String(decoding: Samples.header.encoded, as: UTF8.self)
    #expect(
      text.dropFirst(18)
        == "\"seq\":0,\"shoal\":1,\"workbook\":\"00112233445566778899aabbccddeeff\","
        + "\"created\":\"2026-11-23T09:41:07.123Z\"}\n")
    #expect(text.hasPrefix("{\"sum\":\""))
  }

  @Test func aNewOneHas128RandomBits() {
    let first = JournalHeader.new(at: Samples.now)
    let second = JournalHeader.new(at: Samples.now)
    #expect(first.workbook != second.workbook)
    #expect(first.workbook.utf8.count == 32)
    #expect(first.workbook.contains { !$0.isHexDigit } == false)
    #expect(first.created == "2026-11-23T09:41:07.123Z")
  }

  @Test func readsWhatItWrote() throws {
    var header = JournalHeader.new(at: Samples.now)
    #expect(try JournalContents(decoding: header.encoded).header == header)
    header.isRebuilt = true
    #expect(try JournalContents(decoding: header.encoded).header == header)
  }
}
