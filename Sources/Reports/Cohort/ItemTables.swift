import Scoring

/// Tables of item statistics and of the correlations between the statements of a theme.
struct ItemTables {
  let analysis: ItemAnalysis
  /// The statements' identifiers, in order.
  let statements: [String]

  /// Both tables, as far as there are people enough; none for a theme of one statement.
  var blocks: [Block] {
    guard statements.count > 1 else { return [] }
    return items + correlations
  }

  private var places: Range<Int> { statements.indices }

  private var items: [Block] {
    guard places.contains(where: { analysis.itemTotal($0).value != nil }) else { return [] }
    let rows = places.map { place in
      [
        statements[place], "\(analysis.people)", figure(analysis.mean(of: place)),
        figure(analysis.standardDeviation(of: place)), figure(analysis.itemTotal(place).value),
        figure(analysis.alphaIfDeleted(place).value),
      ]
    }
    let header = ["Statement", "people", "mean", "SD", "item-total", "alpha without it"]
    return [.paragraph(Line(Words.itemsOf(analysis.people))), .table(Table(header, rows: rows))]
  }

  /// Below the diagonal; the columns have the numbers of the rows.
  private var correlations: [Block] {
    let last = statements.count - 1
    guard places.contains(where: { $0 > 0 && analysis.pearson(0, $0).value != nil }) else {
      return []
    }
    let header = ["", "Correlations"] + (1...last).map { "\($0)" }
    let rows = places.map { row in
      ["\(row + 1)", statements[row]]
        + places.prefix(row).map { figure(analysis.pearson($0, row).value) }
    }
    return Table(header, rows: rows).parts(keys: 2).map(Block.table)
  }

  private func figure(_ value: Double?) -> String { value.map(Words.decimals) ?? "-" }
}
