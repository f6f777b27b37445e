internal import Canvas
internal import Workbook

extension WorkshopContext {
  /// The number of sheets that are handed in, and of those that are begun.
  func handedIn(_ sheets: Standing.Sheets) -> [Block] {
    let words = RoundWords.done(sheets, of: plan.people)
    let begun = Count.capitalised(Count.word(sheets.begun))
    return [.drawn([Span(words, Style(.accent, bold: true))], spoken: words)]
      + (sheets.begun > 0 ? [.text("\(begun) more begun.", .quiet)] : [])
  }

  /// The words that tell people how to join.
  var plainJoiningWords: [Block] {
    plan.joining.isEmpty
      ? [] : [.gap, .text("To join, type"), .text(plan.joining, Style(.accent, bold: true))]
  }

  /// The words that tell people how to join, in large letters where there is room for them.
  var joiningWords: [Block] {
    let letters = BlockLetters(
      plan.joining, width: Measure(size).width, scale: 1, isASCII: glyphs == .ascii)
    guard let letters, letters.lines.count <= 2, !isLinear, size.height >= Self.roomForLetters
    else { return plainJoiningWords }
    let rows = letters.rows.joined().map {
      Block.drawn([Span($0, Style(.accent, bold: true))], spoken: "")
    }
    return plainJoiningWords + [.gap] + rows
  }

  /// The rows of a window from which on a page has large letters in it.
  private static var roomForLetters: Int { 20 }
}
