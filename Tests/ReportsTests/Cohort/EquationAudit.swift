/// Whether anything about too few people follows from equations about unknown answers, exactly.
///
/// Knows nothing of themes, groups or classes: an equation says that a sum of unknowns, each
/// with a factor, is known. Every combination of equations is looked at, by elimination in whole
/// numbers; about somebody it is when an unknown of theirs is left in it.
struct EquationAudit {
  /// Something about one person that an outsider does not know.
  struct Unknown: Hashable {
    let person: Int
    let about: Int
  }

  /// The factors of the unknowns in one known sum.
  typealias Equation = [Unknown: Int]

  private struct TooLarge: Error {}

  /// People whose unknowns have the same factors in all equations: no sum tells them apart.
  private struct Alike {
    var people: Int
    let columns: [Int]
  }

  private let threshold: Int
  private var rows: [[Int128]]
  private var alike: [Alike] = []

  init(_ equations: [Equation], threshold: Int) {
    self.threshold = threshold
    var factors: [Int: [Int: [Int]]] = [:]
    for (index, equation) in equations.enumerated() {
      for (unknown, factor) in equation where factor != 0 {
        factors[unknown.person, default: [:]][
          unknown.about, default: Array(repeating: 0, count: equations.count)][index] = factor
      }
    }
    rows = Array(repeating: [], count: equations.count)
    var columns = 0
    for (kind, count) in Dictionary(factors.values.map { ($0, 1) }, uniquingKeysWith: +) {
      for about in kind.keys.sorted() {
        for index in rows.indices { rows[index].append(Int128(kind[about]?[index] ?? 0)) }
      }
      alike.append(Alike(people: count, columns: Array(columns..<columns + kind.count)))
      columns += kind.count
    }
    alike.sort { ($0.people, $1.columns[0]) > ($1.people, $0.columns[0]) }
  }

  /// Whether something is told of at least one and fewer people than the threshold. Throws when
  /// numbers grow too large to say.
  func tells() throws -> Bool { try tells(rows, from: 0, people: 0) }

  private func tells(_ rows: [[Int128]], from index: Int, people: Int) throws -> Bool {
    let rows = rows.filter { row in row.contains { $0 != 0 } }
    if rows.contains(where: { count($0) < threshold }) { return true }
    guard index < alike.count, !rows.isEmpty else { return false }
    let next = alike[index]
    if try tells(without(next, rows), from: index + 1, people: people) { return true }
    let isInNone = rows.allSatisfy { row in next.columns.allSatisfy { row[$0] == 0 } }
    guard !isInNone, people + next.people < threshold else { return false }
    return try tells(rows, from: index + 1, people: people + next.people)
  }

  private func count(_ row: [Int128]) -> Int {
    alike.reduce(0) { sum, alike in
      sum + (alike.columns.contains { row[$0] != 0 } ? alike.people : 0)
    }
  }

  /// All combinations of rows with nothing left of these people.
  private func without(_ alike: Alike, _ rows: [[Int128]]) throws -> [[Int128]] {
    var rows = rows
    for column in alike.columns {
      guard let index = rows.firstIndex(where: { $0[column] != 0 }) else { continue }
      let pivot = rows.remove(at: index)
      for other in rows.indices where rows[other][column] != 0 {
        rows[other] = try combined(rows[other], pivot, column)
      }
    }
    return rows
  }

  private func combined(_ row: [Int128], _ pivot: [Int128], _ column: Int) throws -> [Int128] {
    var divisor: Int128 = 0
    let (mine, theirs) = (pivot[column], row[column])
    var result = row
    for index in row.indices where row[index] != 0 || pivot[index] != 0 {
      let (first, isLarge) = row[index].multipliedReportingOverflow(by: mine)
      let (second, isLargeToo) = pivot[index].multipliedReportingOverflow(by: theirs)
      let (difference, overflows) = first.subtractingReportingOverflow(second)
      if isLarge || isLargeToo || overflows { throw TooLarge() }
      result[index] = difference
      var (left, right) = (divisor, difference)
      while right != 0 { (left, right) = (right, left % right) }
      divisor = left
    }
    return divisor.magnitude > 1 ? result.map { $0 / divisor } : result
  }
}
