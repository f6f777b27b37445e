/// A writer of a JSON document that is too large to be held as one value: the same text as that of
/// `JSON`, handed on in parts.
struct JSONWriter {
  /// A member or an element, which writes itself.
  typealias Content = (inout JSONWriter) -> Void

  /// The number of bytes from which a part is handed on.
  private static let part = 1 << 18

  private var text = ""
  private var margin = "\n"
  private let sink: (String) -> Void

  /// Writes a document, ending in a newline, and hands on its parts in order.
  static func write(to sink: (String) -> Void, _ content: Content) {
    withoutActuallyEscaping(sink) { sink in
      var writer = JSONWriter(sink: sink)
      content(&writer)
      sink(writer.text + "\n")
    }
  }

  private init(sink: @escaping (String) -> Void) { self.sink = sink }

  /// Writes a value.
  mutating func value(_ value: JSON) {
    value.write(into: &text, after: margin)
    if text.utf8.count >= JSONWriter.part {
      sink(text)
      text = ""
    }
  }

  /// Writes an object, its members in the order of the bytes of their names.
  mutating func object(_ members: [String: Content]) {
    let members = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    block("{", "}", members) { member, writer in
      JSON.quote(member.key, into: &writer.text)
      writer.text += ": "
      member.value(&writer)
    }
  }

  /// Writes a list.
  mutating func list<Elements: Collection>(
    _ elements: Elements, _ content: (Elements.Element, inout JSONWriter) -> Void
  ) { block("[", "]", elements, content) }

  private mutating func block<Elements: Collection>(
    _ open: String, _ close: String, _ elements: Elements,
    _ content: (Elements.Element, inout JSONWriter) -> Void
  ) {
    text += open
    let outer = margin
    margin += "  "
    var isFirst = true
    for element in elements {
      text += isFirst ? margin : "," + margin
      isFirst = false
      content(element, &self)
    }
    margin = outer
    text += elements.isEmpty ? close : margin + close
  }
}
