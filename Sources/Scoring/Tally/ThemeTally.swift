/// One group's answers to one theme: the number of people for each response pattern. It is the
/// basis of every pooled statistic within a theme.
///
/// The counts are personal data while the group is small. They leave this module in three forms
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

  /// Adds a number of people with the pattern of a code.
  mutating func add(_ code: UInt64, times count: Int = 1) { patterns.add(code, times: count) }

  /// Adds other people's answers to the same theme.
  mutating func add(_ other: ThemeTally) { patterns.add(other.patterns) }

  /// Adds the rows of a block, at whose start the bytes of this theme's statements are.
  mutating func add(_ block: UnsafePointer<UInt8>, rows: Int, stride: Int) {
    patterns.add(
      block, rows: rows, stride: stride, statements: theme.statements.count,
      states: coding.states)
  }
}

extension ThemeTally {
  /// Calls `body` with the states of each pattern, one for each statement, and the number of people
  /// with it, in no particular order. The array is reused between calls, as a cohort of many groups
  /// has very many patterns.
  func forEachRow(_ body: (_ states: [Int], _ count: Int) -> Void) {
    var states = Array(repeating: 0, count: theme.statements.count)
    patterns.forEach { code, count in
      coding.unpack(code, into: &states)
      body(states, count)
    }
  }

  /// Calls `body` with each pattern in which every statement is rated, as ratings with those of
  /// reverse-keyed statements mirrored, and the number of people with it.
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

  /// Returns the state of a rating, mirrored for a reverse-keyed statement.
  private func mirrored(_ state: Int, _ statement: Int) -> Int {
    theme.reversed[statement] ? coding.points - 1 - state : state
  }

  /// Returns the answers to the statement with an index in the theme, as given and not mirrored.
  func histogram(_ statement: Int) -> Histogram {
    var counts = Array(repeating: 0, count: coding.states)
    forEachRow { counts[$0[statement]] += $1 }
    return Histogram(
      low: coding.low, counts: Array(counts.prefix(coding.points)),
      noChance: counts[coding.noChance], notAnswered: counts[coding.notAnswered])
  }

  /// The complete rows of ratings in ascending order of code, with those of reverse-keyed
  /// statements mirrored.
  var completeRows: [RatedRow] {
    patterns.sorted.compactMap { code, count in
      let states = coding.pattern(code, statements: theme.statements.count)
      guard states.allSatisfy({ $0 < coding.points }) else { return nil }
      return RatedRow(
        ratings: states.indices.map { coding.low + mirrored(states[$0], $0) }, count: count)
    }
  }

  /// The number of people who rated every statement.
  var completeRowCount: Int {
    var people = 0
    forEachRow { states, count in
      if states.allSatisfy({ $0 < coding.points }) { people += count }
    }
    return people
  }

  /// Returns the answers of the people whose states, one for each statement, satisfy a condition.
  func keeping(_ isKept: (_ states: [Int]) -> Bool) -> ThemeTally {
    var kept = ThemeTally(theme, coding: coding)
    var states = Array(repeating: 0, count: theme.statements.count)
    patterns.forEach { code, count in
      coding.unpack(code, into: &states)
      if isKept(states) { kept.add(code, times: count) }
    }
    return kept
  }

  /// The sums and cross products of the complete rows.
  var crossProducts: CrossProducts {
    var products = CrossProducts(statements: theme.statements.count)
    forEachCompleteRow { products.add($0, times: $1) }
    return products
  }

  /// The contingency tables of the pairs i < j of statements in lexicographic order, from the
  /// complete rows: one row for each point of the first statement, from the lowest, one column for
  /// each point of the second. Ratings of reverse-keyed statements are mirrored.
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

  /// The number of people.
  var people: Int { patterns.people }

  /// The distribution of the people's scores for the theme.
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
