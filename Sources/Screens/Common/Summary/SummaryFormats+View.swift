extension PageContext {
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
}

extension Model {
  /// Chooses a format; the name of the file follows it, unless it ends in something else.
  mutating func choose(_ format: SummaryFormat) {
    if summaryPath.hasSuffix(summaryFormat.suffix) {
      summaryPath = summaryPath.dropLast(summaryFormat.suffix.count) + format.suffix
    }
    summaryFormat = format
  }
}
