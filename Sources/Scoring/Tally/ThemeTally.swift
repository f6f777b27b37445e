/// One group's answers to one theme: how many people gave each pattern of answers. Every pooled
/// statistic within a theme follows from it.
///
/// Its counts are personal data while the group is small. They leave this module in three ways
/// only: in a `Cohort`, in a `RoundResult`, and as the cells of a tally file.
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
  /// Calls `body` with each pattern's states, one a statement, and how many people gave it; in no
  /// order. The array is the same one each time: a cohort of many groups has very many patterns.
  func forEachRow(_ body: (_ states: [Int], _ count: Int) -> Void) {
    var states = Array(repeating: 0, count: theme.statements.count)
    patterns.forEach { code, count in
      coding.unpack(code, into: &states)
      body(states, count)
    }
  }

  /// The same for patterns in which every statement is rated, as ratings: reverse-keyed statements
  /// mirrored.
  private func forEachCompleteRow(_ body: (_ ratings: [Int], _ count: Int) -> Void) {
    var ratings = Array(repeating: 0, count: theme.statements.count)
    forEachRow { states, count in
      guard states.allSatisfy({ $0 < coding.points }) else { return }
      for index in states.indices {
        ratings[index] = coding.low + mirrored(states[index], index)
      }
      body(ratings, count)
    }
  }

  /// The state of a rating as it counts.
  private func mirrored(_ state: Int, _ statement: Int) -> Int {
    theme.reversed[statement] ? coding.points - 1 - state : state
  }

  /// The answers to one statement, by its place in the theme: as given, not mirrored.
  func histogram(_ statement: Int) -> Histogram {
    var counts = Array(repeating: 0, count: coding.states)
    forEachRow { counts[$0[statement]] += $1 }
    return Histogram(
      low: coding.low, counts: Array(counts.prefix(coding.points)),
      noChance: counts[coding.noChance], notAnswered: counts[coding.notAnswered])
  }

  /// The complete rows of ratings, reverse-keyed statements mirrored, by rising code.
  var completeRows: [RatedRow] {
    patterns.sorted.compactMap { code, count in
      let states = coding.pattern(code, statements: theme.statements.count)
      guard states.allSatisfy({ $0 < coding.points }) else { return nil }
      return RatedRow(
        ratings: states.indices.map { coding.low + mirrored(states[$0], $0) }, count: count)
    }
  }

  /// How many people rated every statement.
  var completeRowCount: Int {
    var people = 0
    forEachRow { states, count in
      if states.allSatisfy({ $0 < coding.points }) { people += count }
    }
    return people
  }

  /// The answers of the people whose states, one a statement, are to be kept.
  func keeping(_ isKept: (_ states: [Int]) -> Bool) -> ThemeTally {
    var kept = ThemeTally(theme, coding: coding)
    var states = Array(repeating: 0, count: theme.statements.count)
    patterns.forEach { code, count in
      coding.unpack(code, into: &states)
      if isKept(states) { kept.add(code, times: count) }
    }
    return kept
  }

  /// The sums of the complete rows.
  var crossProducts: CrossProducts {
    var products = CrossProducts(statements: theme.statements.count)
    forEachCompleteRow { products.add($0, times: $1) }
    return products
  }

  /// How many people with complete rows chose each pair of points, for each pair i < j of
  /// statements in order: a row a point of the first, lowest first, a column a point of the
  /// second; mirrored where reversed.
  var pairTables: [[[Int]]] {
    let places = theme.statements.indices
    let pairs = places.flatMap { first in places[(first + 1)...].map { (first, $0) } }
    let empty = Array(repeating: Array(repeating: 0, count: coding.points), count: coding.points)
    var tables = Array(repeating: empty, count: pairs.count)
    forEachCompleteRow { ratings, count in
      for (index, pair) in pairs.enumerated() {
        tables[index][ratings[pair.0] - coding.low][ratings[pair.1] - coding.low] += count
      }
    }
    return tables
  }

  /// How many people there are.
  var people: Int {
    var people = 0
    patterns.forEach { people += $1 }
    return people
  }

  /// The people's scores for the theme.
  var scores: ScoreTable {
    var table = ScoreTable(
      statements: theme.statements.count, low: coding.low, points: coding.points)
    forEachRow { states, count in
      var (sum, rated, noChance) = (0, 0, 0)
      for index in states.indices {
        if states[index] == coding.noChance { noChance += 1 }
        guard states[index] < coding.points else { continue }
        sum += coding.low + mirrored(states[index], index)
        rated += 1
      }
      table.add(ScoreTable.Score(sum: sum, rated: rated), noChance: noChance, times: count)
    }
    return table
  }
}
