/// A format in which a summary is saved from its screen.
package enum SummaryFormat: String, CaseIterable, Sendable {
  case html, onePage = "one-page", text, markdown, json, csv

  /// The name of the format.
  var title: String {
    switch self {
    case .html: "Page"
    case .onePage: "One page"
    case .text: "Text"
    case .markdown: "Markdown"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }

  /// The use of the format.
  var use: String {
    switch self {
    case .html: "with drawings, to look at in a browser and print"
    case .onePage: "the same in short, on one sheet, for a coach or appraiser"
    case .text: "for a mail"
    case .markdown: "text, to read and edit"
    case .json: "for programs; Shoal can read it back"
    case .csv: "for spreadsheets; Shoal can read it back"
    }
  }

  /// The ending of the names of its files.
  var suffix: String {
    switch self {
    case .html, .onePage: ".html"
    case .text: ".txt"
    case .markdown: ".md"
    case .json: ".json"
    case .csv: ".csv"
    }
  }
}
