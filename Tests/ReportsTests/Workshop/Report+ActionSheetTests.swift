import Reports
import Testing

@Suite("An action sheet") struct ReportActionSheetTests {
  private let text = Paper.text(Report.actionSheet(plan: WorkshopSample.plan()))

  @Test("is one page")
  func onePage() {
    #expect(!text.contains("\u{0C}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.count { $0 == "\n" } <= Paper.lines)
  }

  @Test("asks for everything an action needs, three times, and has room for the rest")
  func fields() {
    let dots = String(repeating: ".", count: 40)
    for field in ["Verb, and what", "Owner", "Partner", "Date", "First step", "How we will know"] {
      #expect(text.components(of: "\n\(field): \(dots)") == 3)
    }
    #expect(text.contains("Parking list: what nobody owns yet\n---"))
    #expect(text.hasPrefix("Leadership day: action sheet\n"))
  }

  @Test("keeps its lines to write on in Markdown")
  func markdown() {
    let text = Markdown.text(Report.actionSheet(plan: WorkshopSample.plan()))
    #expect(text.contains("\n**Owner:** ......"))
    #expect(!text.contains("\\"))
  }
}
