import Store
import Testing

/// Times as a file may give them.
@Suite struct AnswerTimeTests {
  /// Whether the second time is later, so that its row counts.
  private func isLater(_ second: String, than first: String) throws -> Bool {
    // What stands first wins only when it is later: equal times go to the last row.
    let text = "person,a-1,time\np,2,\(second)\np,1,\(first)\n"
    let outcome = try AnswerSample().read(text)
    #expect(outcome.error == nil, "\(first) \(second)")
    return outcome.texts == ["2.."]
  }

  @Test(arguments: [
    ("", "0001-01-01"), ("2026-11-22", "2026-11-23"),
    ("2026-11-23", "2026-11-23T00:00:00.001"), ("2026-11-23T09:41", "2026-11-23 09:42"),
    ("2026-11-23T09:41:07Z", "2026-11-23T09:41:08"),
    ("2026-11-23T09:41:07.12", "2026-11-23T09:41:07.121Z"),
    ("2026-11-23T10:00+02:00", "2026-11-23T08:00:01Z"),
    ("2026-11-23T09:00Z", "2026-11-23T08:00-0130"),
  ]) func later(_ first: String, _ second: String) throws {
    #expect(try isLater(second, than: first))
    #expect(try !isLater(first, than: second))
  }

  @Test(arguments: [
    ("2026-11-23", "2026-11-23T00:00Z"), ("2026-11-23T10:00+01:00", "2026-11-23 09:00"),
    ("2026-11-23T09:00:00.1239", "2026-11-23T09:00:00.123"),
  ]) func theSame(_ first: String, _ second: String) throws {
    #expect(try !isLater(second, than: first))
    #expect(try !isLater(first, than: second))
  }

  @Test(arguments: [
    "2026", "2026-11", "2026-13-01", "2026-11-31", "26-11-23", "20261123", "2026-11-23T",
    "2026-11-23T9:41", "2026-11-23T24:00", "2026-11-23T09:60", "2026-11-23T09:41:",
    "2026-11-23T09:41:07.", "2026-11-23T09:41+", "2026-11-23T09:41+1", "2026-11-23T09:41Zx",
    "2026-11-23x", "0000-01-01", "now", " 2026-11-23", "2026-11-23 ",
  ]) func notATime(_ text: String) throws {
    let outcome = try AnswerSample().read("a-1,time\n1,\(text)\n")
    #expect(outcome.problem?.fault == .notATime(text))
    #expect(outcome.problem?.column == 2)
  }
}
