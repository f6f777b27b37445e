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

extension Model {
  /// The formats to choose from.
  var formatItems: [Block] {
    SummaryFormat.allCases.map { format in
      let isChosen = summaryFormat == format
      return .item(
        Item(
          "format-\(format.rawValue)", mark: isChosen ? glyphs.full : glyphs.empty,
          label: format.title, labelWidth: 9, detail: format.use + (isChosen ? " (chosen)" : ""),
          body: .choice(isChosen: isChosen), intent: .chooseFormat(format)))
    }
  }

  /// Chooses a format; the name of the file follows it, unless it ends in something else.
  mutating func choose(_ format: SummaryFormat) {
    if summaryPath.hasSuffix(summaryFormat.suffix) {
      summaryPath = summaryPath.dropLast(summaryFormat.suffix.count) + format.suffix
    }
    summaryFormat = format
  }
}
