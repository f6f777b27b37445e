/// Numbers beyond 128 bits, or more branches than allowed.
struct AuditOverflow: Error {}

/// A sum that can be worked out: how often each atom is in it, and how often each result is used.
struct AuditRow: Equatable, Sendable {
  var entries: [Int128]
  var multiples: [Int128]

  /// This row and another combined so that nothing is left in a column, divided by what all
  /// numbers have in common.
  func clearing(_ column: Int, with pivot: AuditRow) throws(AuditOverflow) -> AuditRow {
    guard entries[column] != 0 else { return self }
    var row = AuditRow(entries: [], multiples: [])
    let (mine, theirs) = (pivot.entries[column], entries[column])
    row.entries = try AuditRow.combine(entries, mine, pivot.entries, theirs)
    row.multiples = try AuditRow.combine(multiples, mine, pivot.multiples, theirs)
    return row.reduced
  }

  private static func combine(
    _ left: [Int128], _ leftFactor: Int128, _ right: [Int128], _ rightFactor: Int128
  ) throws(AuditOverflow) -> [Int128] {
    var result: [Int128] = []
    result.reserveCapacity(left.count)
    for (left, right) in zip(left, right) {
      let first = left.multipliedReportingOverflow(by: leftFactor)
      let second = right.multipliedReportingOverflow(by: rightFactor)
      let difference = first.partialValue.subtractingReportingOverflow(second.partialValue)
      if first.overflow || second.overflow || difference.overflow { throw AuditOverflow() }
      result.append(difference.partialValue)
    }
    return result
  }

  /// The same the right way up: the first entry that is not zero is positive.
  var upright: AuditRow {
    guard let first = entries.first(where: { $0 != 0 }), first < 0 else { return self }
    return AuditRow(entries: entries.map { 0 - $0 }, multiples: multiples.map { 0 - $0 })
  }

  private var reduced: AuditRow {
    var divisor: UInt128 = 0
    for value in entries + multiples where divisor != 1 {
      var (left, right) = (divisor, value.magnitude)
      while right != 0 { (left, right) = (right, left % right) }
      divisor = left
    }
    guard divisor > 1, let whole = Int128(exactly: divisor) else { return self }
    return AuditRow(entries: entries.map { $0 / whole }, multiples: multiples.map { $0 / whole })
  }
}

/// Finds a sum about few people among all that can be worked out, exactly.
///
/// Atom by atom, the largest first, the sum either leaves the atom out, which elimination sees
/// to, or has it in, as long as those in it are fewer than the threshold.
struct AuditSearch {
  let sizes: [Int]
  let threshold: Int
  var branches: Int

  /// A sum over at least one and fewer than `threshold` people; nil when there is none.
  /// Its first atom is in it a positive number of times.
  mutating func fewest(_ rows: [AuditRow]) throws(AuditOverflow) -> AuditRow? {
    try fewest(rows, from: 0, people: 0)?.upright
  }

  private mutating func fewest(
    _ rows: [AuditRow], from column: Int, people: Int
  ) throws(AuditOverflow) -> AuditRow? {
    branches -= 1
    guard branches > 0 else { throw AuditOverflow() }
    let rows = rows.filter { row in row.entries.contains { $0 != 0 } }
    if let found = rows.first(where: { count($0) < threshold }) { return found }
    var column = column
    while column < sizes.count, rows.allSatisfy({ $0.entries[column] == 0 }) { column += 1 }
    guard column < sizes.count, !rows.isEmpty else { return nil }
    let without = try fewest(clearing(column, in: rows), from: column + 1, people: people)
    if without != nil || people + sizes[column] >= threshold { return without }
    return try fewest(rows, from: column + 1, people: people + sizes[column])
  }

  /// How many people a sum is about.
  private func count(_ row: AuditRow) -> Int {
    zip(row.entries, sizes).reduce(0) { $0 + ($1.0 == 0 ? 0 : $1.1) }
  }

  /// All sums of these rows that leave an atom out.
  private func clearing(
    _ column: Int, in rows: [AuditRow]
  ) throws(AuditOverflow) -> [AuditRow] {
    guard let pivot = rows.firstIndex(where: { $0.entries[column] != 0 }) else { return rows }
    var cleared: [AuditRow] = []
    for (index, row) in rows.enumerated() where index != pivot {
      cleared.append(try row.clearing(column, with: rows[pivot]))
    }
    return cleared
  }
}
