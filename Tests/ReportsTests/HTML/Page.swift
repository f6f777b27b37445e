import Reports
import Workbook

/// A page taken apart, as simply as its own strict form allows.
struct Page {
  /// The elements as they open, each with the names of its attributes.
  private(set) var elements: [String] = []
  /// What is written between the tags, piece by piece.
  private(set) var texts: [String] = []
  /// The values of the attributes, by name.
  private(set) var attributes: [(name: String, value: String)] = []

  init(_ page: String) {
    for piece in page.split(separator: "<", omittingEmptySubsequences: true) {
      let tag = piece.prefix { $0 != ">" }
      let text = piece.dropFirst(tag.count + 1)
      if !text.isEmpty { texts.append(Page.plain(String(text))) }
      guard !tag.hasPrefix("/"), !tag.hasPrefix("!") else { continue }
      let pairs = Page.pairs(String(tag.drop { $0 != " " }))
      attributes += pairs
      elements.append(
        ([String(tag.prefix { $0 != " " })] + pairs.map(\.name)).joined(separator: " "))
    }
  }

  /// The names of the elements, as they open.
  var names: [String] { elements.map { String($0.prefix { $0 != " " }) } }

  /// The values of an attribute, as they come.
  func values(_ name: String) -> [String] { attributes.filter { $0.name == name }.map(\.value) }

  private static func pairs(_ text: String) -> [(name: String, value: String)] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    return stride(from: 0, to: parts.count - 1, by: 2).map { index in
      let name = parts[index].split(separator: "=").first ?? ""
      return (name.split(separator: " ").joined(), plain(parts[index + 1]))
    }
  }

  private static func plain(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
  }
}

extension Book {
  /// The summary of its current assessment as a page.
  var page: Page { Page(HTML.text(summary)) }
}
