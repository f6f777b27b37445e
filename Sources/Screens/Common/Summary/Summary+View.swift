internal import Canvas
internal import Workbook

extension PageContext {
  /// The page on which the parts and the file of the summary are chosen.
  var summaryPage: Page {
    let parts = book.summaryParts(pack, in: assessment).map { part in
      Block.item(
        Item(
          Item.id(.part, part.id), mark: book.includes(part) ? "[\(glyphs.tick)]" : "[ ]",
          label: (part.isNote ? "  " : "") + part.label,
          detail: part.isPrivate ? "only for you, unless you tick it" : "",
          body: .tick(isOn: book.includes(part)),
          intent: .toggle(part.choice)))
    }
    return Page(
      ["Summary"],
      blocks: [
        .gap,
        .text(
          "Something to hand to a coach or an appraiser, or to keep. Untick what you would rather "
            + "leave out, and read it before you save it."), .gap,
      ] + parts + [.gap, .text("Format", .quiet)] + formatItems + [.gap] + readAndSave,
      hints: [
        .command(.accept, "open"), .command(.up, "up"), .command(.down, "down"),
        .command(.back, "back"),
      ])
  }

  /// Reading a document, and saving it under a name.
  var readAndSave: [Block] {
    let path = TextField(.path, .line, text: summaryPath, hint: "a file name")
    return [
      .item(Item("preview", label: "Read it", intent: .open(.preview))),
      .item(
        Item("path", label: "Save as", labelWidth: 9, body: .field(path), intent: .write(path))),
      .item(Item("save", label: "Save", intent: .saveSummary(replacing: false))),
    ] + replaceItem
  }

  private var replaceItem: [Block] {
    guard takenPath == summaryPath else { return [] }
    return [
      .item(
        Item(
          "replace", label: "Replace the file that is there",
          intent: .saveSummary(replacing: true)))
    ]
  }

  /// The summary as it would be written.
  var previewPage: Page {
    Page(
      [isSolo ? "Summary" : document.title, "The words that would be saved"],
      blocks: [.gap]
        + preview.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.isEmpty ? .gap : .drawn([Span(String(line))], spoken: String(line))
        },
      hints: [
        .command(.down, "down"), .command(.pageDown, "one screen"), .command(.back, "back"),
      ])
  }
}

extension Model {
  mutating func summaryNotWritten(_ reason: String, exists: Bool) {
    notice = reason
    takenPath = exists ? summaryPath : nil
    if exists { stack.top.focus = "replace" }
  }
}
