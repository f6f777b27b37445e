import Reports
import Testing
import Workbook

@Suite("The identifier of an action") struct NamedUUIDTests {
  private func uid(_ workbook: String, _ id: String) -> String {
    let changes = [SampleActions.change(id, .act, .text("x"), 0)]
    let text = ActionsJSON.text(SampleActions.sent(changes, workbook: workbook))
    return String(text.split(separator: "\"uid\": \"")[1].prefix(36))
  }

  /// As another implementation of version 5 (RFC 9562) makes it.
  @Test(
    "is the UUID of the workbook and the action",
    arguments: [
      ("23eb7330a159a5e65074e3be1916eb3e", "1", "69addbd6-fd3d-55d1-b482-a881aff0a04a"),
      ("23eb7330a159a5e65074e3be1916eb3e", "2", "4db6764c-04a0-5f78-af49-6875dc3542e6"),
      (String(repeating: "0", count: 32), "1", "99d476be-9b7a-59cf-9ae7-d560cdacfbfe"),
      (String(repeating: "w", count: 100), "12", "b2f9a146-0ad5-55fd-83cd-cd59bc916493"),
    ])
  func known(_ workbook: String, _ id: String, _ wanted: String) {
    #expect(uid(workbook, id) == wanted)
  }

  @Test("stays when the action changes, and is nobody else's")
  func stable() {
    let before = uid(SampleActions.workbook, "1")
    let text = ActionsJSON.text(SampleActions.sent)
    #expect(text.contains(before))
    #expect(Set([before, uid("another", "1"), uid(SampleActions.workbook, "11")]).count == 3)
    #expect(!text.contains(SampleActions.workbook))
  }
}
