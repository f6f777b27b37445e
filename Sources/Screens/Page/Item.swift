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

/// A text on a page that can be written in place.
package struct TextField: Equatable, Sendable {
  /// The place of a text.
  package enum Target: Equatable, Sendable {
    case book(Field)
    /// The words of a search; not part of the workbook.
    case query
    /// The file for the summary; not part of the workbook.
    case path
    /// The code of a sheet; not part of it.
    case code
    /// The row of a sheet of paper; not part of the book.
    case row
  }

  /// The kind of text that a box accepts.
  package enum Kind: Equatable, Sendable {
    /// Several lines; Enter starts a new one.
    case lines
    /// One line; Enter goes on to the next field.
    case line
    /// One line that is read as a day.
    case day
    /// One line that is read as a whole number in this range.
    case number(ClosedRange<Int>)
  }

  package var target: Target
  package var kind: Kind
  /// The text that it holds now.
  package var text: String
  /// Its text as it is shown while nobody writes: a day with its weekday.
  package var shown: String
  /// The words in an empty box.
  package var hint: String

  package init(_ target: Target, _ kind: Kind, text: String, shown: String? = nil, hint: String) {
    self.target = target
    self.kind = kind
    self.text = text
    self.shown = shown ?? text
    self.hint = hint
  }
}

extension Item {
  /// True for a text box.
  var isBox: Bool { if case .field = body { true } else { false } }
}

extension TextField.Kind {
  /// True for a short value that is typed anew: typing on the box replaces what it holds.
  var isReplacedByTyping: Bool {
    switch self {
    case .day, .number: true
    case .lines, .line: false
    }
  }
}
