/// What leaves people out of a sum of figures, as conditions on how often each figure is used:
/// linear equations in whole numbers that come to zero, in echelon form.
struct AuditConditions {
  /// By the first column that is not zero in them; empty where there is none.
  private var rows: [[Int128]]

  /// No conditions yet on so many figures.
  init(columns: Int) { rows = Array(repeating: [], count: columns) }

  /// Adds an equation. Returns the first column about which it says something new; nil when it
  /// follows from the others.
  @discardableResult
  mutating func add(_ equation: [Int128]) throws(AuditOverflow) -> Int? {
    var row = equation
    let column = try reduce(&row)
    if let column { rows[column] = row }
    return column
  }

  /// Whether an equation follows from the others.
  func imply(_ equation: [Int128]) throws(AuditOverflow) -> Bool {
    var row = equation
    return try reduce(&row) == nil
  }

  /// How many independent conditions there are on the columns from here on, whatever the others.
  func count(from column: Int) -> Int { rows[column...].count { !$0.isEmpty } }

  /// Those conditions alone.
  func only(from column: Int) -> AuditConditions {
    var others = self
    for index in 0..<column { others.rows[index] = [] }
    return others
  }

  /// Takes away what follows from the rows there are. Returns the first column that is left.
  private func reduce(_ row: inout [Int128]) throws(AuditOverflow) -> Int? {
    for column in rows.indices where row[column] != 0 {
      if rows[column].isEmpty { return column }
      try AuditConditions.clear(column, in: &row, with: rows[column])
    }
    return nil
  }

  /// Combines a row with another so that nothing is left in the first column of either.
  private static func clear(
    _ column: Int, in row: inout [Int128], with pivot: [Int128]
  ) throws(AuditOverflow) {
    let divisor = commonDivisor(row[column], pivot[column])
    let (mine, theirs) = (pivot[column] / divisor, row[column] / divisor)
    var isLarge = false
    for index in column..<row.count where row[index] != 0 || pivot[index] != 0 {
      let first = row[index].multipliedReportingOverflow(by: mine)
      let second = pivot[index].multipliedReportingOverflow(by: theirs)
      let difference = first.partialValue.subtractingReportingOverflow(second.partialValue)
      if first.overflow || second.overflow || difference.overflow { throw AuditOverflow() }
      row[index] = difference.partialValue
      isLarge = isLarge || difference.partialValue.magnitude > 1 << 62
    }
    guard isLarge else { return }
    let common = row.reduce(0, commonDivisor)
    if common > 1 { for index in row.indices { row[index] /= common } }
  }

  /// The greatest common divisor, which is not negative.
  private static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return left < 0 ? -left : left
  }
}
