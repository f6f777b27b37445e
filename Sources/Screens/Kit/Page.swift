package import Canvas

/// A screen before it is laid out: the one description that the full screen draws and the linear
/// face reads aloud, so that neither can do less than the other.
package struct Page: Equatable, Sendable {
  /// The place of the page, outermost first: `Culture`, `Safe challenge`.
  package var title: [String]
  /// A short fact for the middle of the header, such as `2 of 3`.
  package var note: String
  package var blocks: [Block]
  /// The few keys that matter now, for the footer.
  package var hints: [Hint]
  /// The keys of this page beyond those for moving about.
  package var keys: [Binding]
  /// The item the focus starts on; nil for the first.
  package var start: String?
  /// The intent of Enter while nothing has the focus; nil on a page that always has a focus. A
  /// page with such an intent begins without a focus, so that Enter gives no answer.
  package var onward: Intent?
  /// The commands that the page takes.
  package var manner: Manner

  /// A measure of what the keys of a page may do.
  package enum Manner: Sendable {
    /// Every command, and the keys of the page.
    case open
    /// Moving, closing and leaving: a page that is only read.
    case reading
    /// Moving, accepting, going back and leaving, by keys that write nothing: a page that has to
    /// be answered before anything else.
    case notice
  }

  package init(
    _ title: [String], note: String = "", blocks: [Block] = [], hints: [Hint] = [],
    keys: [Binding] = [], start: String? = nil, onward: Intent? = nil, manner: Manner = .open
  ) {
    self.title = title
    self.note = note
    self.blocks = blocks
    self.hints = hints
    self.keys = keys
    self.start = start
    self.onward = onward
    self.manner = manner
  }

  /// The items that can have the focus, in order.
  package var items: [Item] {
    blocks.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  /// The item with this identifier, or the one the page starts on; nil on a page that starts
  /// without a focus.
  package func item(_ id: String?) -> Item? {
    if let item = id.flatMap(found) ?? start.flatMap(found) { return item }
    return onward == nil ? found { _ in true } : nil
  }

  private func found(_ id: String) -> Item? { found { $0.id == id } }

  private func found(where isWanted: (Item) -> Bool) -> Item? {
    for case .item(let item) in blocks where isWanted(item) { return item }
    return nil
  }
}

/// One piece of a page.
package enum Block: Equatable, Sendable {
  /// An empty row.
  case gap
  /// Prose, wrapped to the width.
  case text(String, Style)
  /// One of several points, with a sign before it.
  case bullet(String, Style)
  /// Prose about the item in focus; the linear face says it with the item.
  case aside(String, Style)
  /// One row drawn as it is, and what is said of it when nothing is drawn; an empty saying
  /// leaves it out.
  case drawn([Span], spoken: String)
  /// Something that can have the focus.
  case item(Item)
}

extension Block {
  /// Prose in the terminal's own style.
  package static func text(_ text: String) -> Block { .text(text, .plain) }
}
