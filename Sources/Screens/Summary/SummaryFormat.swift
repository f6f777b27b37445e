/// A format in which a summary is saved from its screen.
package enum SummaryFormat: String, CaseIterable, Sendable {
  case markdown, html, json, csv

  /// The name of the format.
  var title: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "Page"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }

  /// The use of the format.
  var use: String {
    switch self {
    case .markdown: "text, to read and edit"
    case .html: "with drawings, to look at in a browser and print"
    case .json: "for programs; Shoal can read it back"
    case .csv: "for spreadsheets; Shoal can read it back"
    }
  }

  /// The ending of the names of its files.
  var suffix: String {
    switch self {
    case .markdown: ".md"
    case .html: ".html"
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
