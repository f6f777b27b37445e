/// One group's answers to one theme: how many people gave each pattern of answers. Every pooled
/// statistic within a theme follows from it.
///
/// Its counts are personal data while the group is small. They leave this module in two ways only:
/// through `TallyRelease`, and as the cells of a tally file.
struct ThemeTally: Hashable, Sendable {
  let theme: TallyFrame.Theme
  let coding: ResponseCoding
  private(set) var patterns: PatternCounts

  init(_ theme: TallyFrame.Theme, coding: ResponseCoding) {
    self.theme = theme
    self.coding = coding
    patterns = PatternCounts(lastCode: theme.lastCode)
  }

  /// Adds so many people with the pattern of this code.
  mutating func add(_ code: UInt64, times count: Int = 1) { patterns.add(code, times: count) }

  /// Adds other people's answers to the same theme.
  mutating func add(_ other: ThemeTally) { patterns.add(other.patterns) }

  /// Adds rows of a block that begin with this theme's statements.
  mutating func add(_ block: UnsafePointer<UInt8>, rows: Int, stride: Int) {
    patterns.add(
      block, rows: rows, stride: stride, statements: theme.statements.count,
      states: coding.states)
  }
}

extension ThemeTally {
  /// One pattern of states, one a statement, and how many people gave it.
  private typealias Row = (states: [Int], count: Int)

  private var rows: [Row] {
    patterns.sorted.map {
      (coding.pattern($0.code, statements: theme.statements.count), $0.count)
    }
  }

  /// The answers to one statement, by its place in the theme: as given, not mirrored.
  func histogram(_ statement: Int) -> Histogram {
    var counts = Array(repeating: 0, count: coding.states)
    for row in rows { counts[row.states[statement]] += row.count }
    return Histogram(
      low: coding.low, counts: Array(counts.prefix(coding.points)),
      noChance: counts[coding.noChance], notAnswered: counts[coding.notAnswered])
  }

  /// The complete rows of ratings, reverse-keyed statements mirrored, by rising code.
  var completeRows: [RatedRow] {
    rows.compactMap { row in
      let ratings = ratings(row.states)
      return ratings.contains(nil)
        ? nil : RatedRow(ratings: ratings.compactMap(\.self), count: row.count)
    }
  }

  /// The sums of the complete rows.
  var crossProducts: CrossProducts {
    var products = CrossProducts(statements: theme.statements.count)
    for row in completeRows { products.add(row.ratings, times: row.count) }
    return products
  }

  /// How many people chose each pair of points, of those who rated both statements: a row a point
  /// of the first, lowest first, a column a point of the second; mirrored where reversed.
  func pairTable(_ first: Int, _ second: Int) -> [[Int]] {
    var table = Array(
      repeating: Array(repeating: 0, count: coding.points), count: coding.points)
    for row in rows {
      let ratings = ratings(row.states)
      guard let left = ratings[first], let right = ratings[second] else { continue }
      table[left - coding.low][right - coding.low] += row.count
    }
    return table
  }

  /// The people's scores for the theme.
  var scores: ScoreTable {
    var table = ScoreTable(statements: theme.statements.count, low: coding.low)
    for row in rows {
      table.add(
        ratings(row.states).compactMap(\.self),
        noChance: row.states.count { $0 == coding.noChance }, times: row.count)
    }
    return table
  }

  private func ratings(_ states: [Int]) -> [Int?] {
    zip(states, theme.reversed).map { coding.rating($0, isReversed: $1) }
  }
}
