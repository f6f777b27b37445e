internal import Canvas
internal import Workbook

extension SheetContext {
  /// The page on which sheets of paper are typed in, a row a sheet.
  func paperDeskPage(_ desk: PaperDesk) -> Page {
    var page = Page(
      [plan.title, "Paper sheets"], note: standing.open.map { paperCount($0) } ?? "",
      hints: [.command(.accept, "read it back"), .command(.leave, "leave")], start: "row")
    guard let sheets = standing.open, openBallot == nil else {
      page.blocks = [
        .gap, .text("No round of rating is open. Open one on the facilitator's screen first."),
        .gap,
        .item(paperEnd),
      ]
      return page
    }
    let length = plan.statements(in: pack).count
    page.blocks =
      [
        .gap,
        .text(
          "Sheet \(desk.typed + 1): type its \(Count.of(length, "mark")) as a row, in the order of "
            + "the paper, then press Enter. \(PaperRow.key(pack.scale))."),
        .gap,
        .item(
          Item(
            "row", label: "Row", labelWidth: 5, body: .field(rowField), intent: .write(rowField))),
        .gap,
      ] + readBack(edit?.target.target == .row ? edit?.text ?? "" : desk.row)
      + [.text(paperWords(desk, sheets), .quiet), .gap]
    page.blocks += (sheets.round > 1 ? [newOrNot(desk)] : []) + afterRow(desk)
    return page
  }

  private func paperCount(_ sheets: Standing.Sheets) -> String {
    plan.people.map { "\(sheets.handedIn) of \($0) are in" } ?? "\(sheets.handedIn) are in"
  }

  private func paperWords(_ desk: PaperDesk, _ sheets: Standing.Sheets) -> String {
    let expected = plan.people.map { "; \($0) people are expected" } ?? ""
    return "Typed here: \(desk.typed). In all, \(Count.of(sheets.handedIn, "sheet")) "
      + "\(sheets.handedIn == 1 ? "is" : "are") in\(expected)."
  }

  private func newOrNot(_ desk: PaperDesk) -> Block {
    .item(
      Item(
        "whose", label: "This sheet is of", labelWidth: 21,
        detail: desk.isNew ? "somebody new" : "somebody of the first round",
        intent: .workshop(.turnPaper)))
  }

  private func afterRow(_ desk: PaperDesk) -> [Block] {
    let back = Item(
      "take-back", label: "Take the last one back", detail: "it is erased",
      intent: .workshop(.takePaperBack))
    return (desk.typed > 0 ? [.item(back)] : []) + [.item(paperEnd)]
  }

  private var paperEnd: Item {
    Item("end", label: "All sheets are typed in", intent: .command(.leave))
  }

  /// The field that takes a row.
  var rowField: TextField {
    TextField(.row, .line, text: chair?.paper?.row ?? "", hint: "such as 3 2 4 0 -")
  }

  /// The row beside the themes, as far as it goes.
  private func readBack(_ text: String) -> [Block] {
    let row = PaperRow(text, pack.scale)
    guard !row.answers.isEmpty else { return [] }
    var start = 0
    let rows = plan.themes(in: pack).compactMap { theme -> Block? in
      let range = start..<start + theme.statements.count
      start = range.upperBound
      guard range.lowerBound < row.answers.count else { return nil }
      let marks = row.marks(range, pack.scale)
      let more = row.answers.count < range.upperBound ? " ..." : ""
      let room = String(repeating: " ", count: max(2, 14 - (marks.shown + more).count))
      return .drawn(
        [Span("  \(marks.shown)\(more)\(room)"), Span(theme.title, .quiet)],
        spoken: "\(theme.title): \(marks.spoken)" + (more.isEmpty ? "." : more))
    }
    return rows + [.gap]
  }

  /// The page on which a row is looked at once more.
  var readBackPage: Page {
    guard let desk = chair?.paper else { return Page(["Paper sheets"]) }
    return Page(
      [plan.title, "Paper sheets", "Read it back"],
      blocks: [.gap, .text("Compare it with the paper.", .strong), .gap] + readBack(desk.row) + [
        .item(Item("put-in", label: "It is right: hand it in", intent: .workshop(.putPaperIn))),
        .item(Item("change", label: "Change the row", intent: .command(.back))),
      ], hints: [.command(.accept, "hand in"), .command(.back, "change")], start: "put-in")
  }
}
