package import Canvas
internal import Workbook

/// Draws the model: the whole screen, as a value.
///
/// - Parameter page: what the model shows, where it is at hand.
package func view(_ model: Model, _ page: Page? = nil) -> Grid {
  guard !model.isTooSmall else { return Frame.tooSmall(model.size) }
  let page = page ?? model.page
  return model.frame(page).grid
}

extension Model {
  /// The window that the present page is seen in.
  var window: Window {
    Window(
      size: size, glyphs: glyphs, focus: stack.top.focus, scroll: stack.top.scroll, edit: edit,
      notice: notice)
  }

  /// A page with its header and footer.
  fileprivate func frame(_ page: Page) -> Frame {
    let hasLetters = !hasNoLetterCommands(page)
    let keys = hints(page).map {
      $0.text(keymap, ascii: glyphs == .ascii, hasLetters: hasLetters)
    }
    return Frame(
      page: page, window: window, status: status, mark: isRehearsal ? Rehearsal.mark : "",
      hints: keys.filter { !$0.key.isEmpty }, large: large)
  }

  /// The state of saving, for the header.
  fileprivate var status: Span {
    if audience != nil { return Span("") }
    if readOnly != nil { return Span("Read only", Style(.warm, bold: true)) }
    if edit?.deadline != nil, case .book = edit?.target.target { return Span("Writing", .quiet) }
    if !isTextReadable { return Span("Not taken yet", Style(.warm)) }
    switch saving {
    case .untouched: return Span(book.fields.isEmpty ? "" : "Saved", .quiet)
    case .saved(let clock): return Span("Saved \(clock)", .quiet)
    case .failed: return Span("NOT SAVED", Style(.warm, bold: true))
    }
  }
}
