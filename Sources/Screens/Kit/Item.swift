package import Canvas
package import Workbook

/// One thing on a page that can have the focus.
package struct Item: Equatable, Sendable {
  /// The part of an item beside or below its label.
  package enum Body: Equatable, Sendable {
    /// A button or a line to read: only the label and the detail.
    case plain
    /// A box that is ticked or not; its mark shows which.
    case tick(isOn: Bool)
    /// One of several answers to a question; its mark or its detail shows the chosen one.
    case choice(isChosen: Bool)
    /// A text that can be written.
    case field(TextField)
    /// A point on a scale, chosen with digits or arrows.
    case scale(Field, Scale, chosen: Int?)
    /// A drawing on the label's own row, and what is said of it.
    case drawn([Span], spoken: String)
  }

  /// Identifies the item on its page: a word of the page's own, or one made by `id(_:_:)`.
  package var id: String
  /// The word that chooses it in the linear face in place of a number, for an item that is not
  /// always there; empty for a number.
  package var word: String
  /// A sign before the label.
  package var mark: String
  package var label: String
  /// The columns kept for the label, so that details line up; 0 for its own width.
  package var labelWidth: Int
  package var detail: String
  package var detailStyle: Style
  package var style: Style
  package var body: Body
  /// The effect of Enter.
  package var intent: Intent

  package init(
    _ id: String, word: String = "", mark: String = "", label: String, labelWidth: Int = 0,
    detail: String = "",
    detailStyle: Style = .quiet, style: Style = .plain, body: Body = .plain, intent: Intent
  ) {
    self.id = id
    self.word = word
    self.mark = mark
    self.label = label
    self.labelWidth = labelWidth
    self.detail = detail
    self.detailStyle = detailStyle
    self.style = style
    self.body = body
    self.intent = intent
  }
}

extension Item {
  /// A subject that has items with an identifier of their own.
  package enum Subject: String, Sendable {
    case area, theme, statement, frame, prompt, action, part, assessment, note, found
    case watchFor = "watch-for"
  }

  /// The identifier of an item that stands for something of the pack or the workbook. Its colon
  /// keeps it apart from the words that pages give their own items, whatever a pack calls things.
  package static func id(_ subject: Subject, _ id: String) -> String { "\(subject.rawValue):\(id)" }
}

extension Item {
  /// True for a text box.
  var isBox: Bool { if case .field = body { true } else { false } }
}
