extension Table {
  /// What a page of plain text is wide, in characters; a table that is wider becomes a list.
  private static let page = 78
  /// What stands between two columns there, in characters.
  private static let gap = 2

  /// The table as several that each fit a page: all have the first `keys` columns, and share out
  /// the others.
  ///
  /// - Parameter keyWidth: how wide those first columns are taken to be, where what stands in them
  ///   is not to decide how the others are shared out; nil measures them.
  func parts(keys: Int, keyWidth: Int? = nil) -> [Table] {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let start = keyWidth ?? widths.prefix(keys).reduce(0) { $0 + $1 + Table.gap }
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
