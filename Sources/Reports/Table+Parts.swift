extension Table {
  /// The width of a page of plain text, in characters; a wider table is split or becomes a list.
  private static let page = 78
  /// The width of the space between two columns, in characters.
  private static let gap = 2

  /// The table as several that each fit a page: all have the first `keys` columns, and share out
  /// the others.
  ///
  /// First columns wider than half a page are taken to be half a page, so that one long name does not
  /// make a table of every column.
  func parts(keys: Int) -> [Table] {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let start = min(widths.prefix(keys).reduce(0) { $0 + $1 + Table.gap }, Table.page / 2)
    var parts: [[Int]] = [[]]
    var width = start
    for column in header.indices.dropFirst(keys) {
      width += widths[column] + Table.gap
      if width - Table.gap > Table.page, parts[parts.count - 1] != [] {
        parts.append([])
        width = start + widths[column] + Table.gap
      }
      parts[parts.count - 1].append(column)
    }
    return parts.map { columns in
      let all = Array(header.indices.prefix(keys)) + columns
      return Table(all.map { header[$0] }, rows: rows.map { row in all.map { row[$0] } })
    }
  }
}
