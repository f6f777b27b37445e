import Workbook

/// The headings of a file as survey tools write them: which columns are which, read from the first
/// rows for one separator.
struct AnswerHeading {
  /// Rows at the beginning that are no answers.
  private(set) var rows = 0
  private(set) var columns = AnswerColumns()
  private(set) var mistakes: [AnswerHeader.Mistake] = []
  /// The number of recognised columns.
  private(set) var known = 0

  private let sheet: AnswerSheet
  private let names: StatementNames
  private let manner: AnswerManner
  private let texts: [[String]]
  /// The heading of each column that says most.
  private var headings: [String] = []
  private var meanings: [AnswerColumn] = []

  /// The number of rows searched for headings.
  private static let searched = 10

  /// Reads the headings.
  ///
  /// - Parameter rows: the first rows of the file, as texts.
  init(
    _ rows: [[String]], _ sheet: AnswerSheet, _ names: StatementNames, _ manner: AnswerManner,
    words: AnswerWords
  ) {
    (self.sheet, self.names, self.manner, texts) = (sheet, names, manner, rows)
    guard let base = base else {
      self.rows = rows.isEmpty ? 0 : 1
      headings = rows.first { row in row.contains { !$0.isEmpty } } ?? []
      meanings = headings.map { _ in .other }
      finish(first: nil)
      return
    }
    let last = last(after: base, words)
    self.rows = last + 1
    interpret(base...last)
    finish(first: rows[base...last].first)
  }

  /// The row with the headings: the first in which anything has a meaning.
  private var base: Int? {
    texts.prefix(AnswerHeading.searched).firstIndex { row in
      row.contains { names.match($0) != nil || AnswerHeading.reserved($0) != nil || isNamed($0) }
    }
  }

  /// The last row of headings: survey tools put the texts of questions below their codes, and below
  /// those their own identifiers.
  private func last(after base: Int, _ words: AnswerWords) -> Int {
    let next = texts.indices.dropFirst(base + 1).prefix(2)
    if let tool = next.last(where: { texts[$0].contains { $0.hasPrefix("{\"ImportId\"") } }) {
      return tool
    }
    let above = texts[base].map { names.match($0)?.place }
    // In a file with a row for each answer, statements stand in the rows themselves.
    let isLong = texts[base].contains { AnswerHeading.reserved($0) == .name }
    if isLong, above.allSatisfy({ $0 == nil }) { return base }
    var last = base
    for row in next {
      let matches = texts[row].map { names.match($0) }
      let found = Set(matches.compactMap { $0.map(\.place) })
      let isSure = matches.contains { match in
        match.map { $0.rank == .words || $0.rank == .ending || $0.rank == .exact } ?? false
      }
      let isAnswered = zip(texts[row], above).contains { cell, place in
        var cell = cell
        return place != nil && !cell.isEmpty
          && cell.withUTF8 { words.state(of: $0) } != nil
      }
      guard isSure, !isAnswered, found.count >= Set(above.compactMap(\.self)).count else { break }
      last = row
    }
    return last
  }

  // MARK: Meanings

  private mutating func interpret(_ rows: ClosedRange<Int>) {
    let count = rows.map { texts[$0].count }.max() ?? 0
    var best: [Int: (column: Int, rank: StatementNames.Rank)] = [:]
    var matches: [StatementNames.Match?] = []
    headings = (0..<count).map {
      texts[rows.lowerBound].indices.contains($0) ? texts[rows.lowerBound][$0] : ""
    }
    for column in 0..<count {
      let cells = rows.compactMap { texts[$0].indices.contains(column) ? texts[$0][column] : nil }
      let match = cells.compactMap { names.match($0) }.min { $0.rank < $1.rank }
      matches.append(match)
      if match != nil, cells.contains(where: names.isOfRoom) { columns.isOfRoom = true }
      guard let match else { continue }
      if best[match.place].map({ match.rank < $0.rank }) ?? true {
        best[match.place] = (column, match.rank)
      }
    }
    meanings = (0..<count).map { column in
      guard let match = matches[column], let first = best[match.place] else { return .other }
      if first.column == column { return .statement(match.place) }
      if match.rank == first.rank { noteDouble(column, first.column, match.place) }
      return .other
    }
    interpretReserved(rows)
  }

  private mutating func noteDouble(_ column: Int, _ first: Int, _ place: Int) {
    let fault = AnswerFault.sameStatement(sheet.statements[place], first: first + 1)
    mistakes.append(.init(column: column, name: headings[column], fault: fault))
  }

  private mutating func interpretReserved(_ rows: ClosedRange<Int>) {
    let named: [(String?, String, AnswerColumn)] = [
      (manner.group, "--group", .group), (manner.person, "--person", .person),
      (manner.time, "--time", .time),
    ]
    for (name, option, meaning) in named {
      guard let name else { continue }
      if let column = column(named: name, rows) {
        meanings[column] = meaning
      } else {
        let nearest = Spelling.nearest(to: name, in: headings)
        let fault = AnswerFault.noNamedColumn(option, name, nearest: nearest)
        mistakes.append(.init(column: nil, name: nil, fault: fault))
      }
    }
    let taken = Set(named.filter { $0.0 != nil }.map(\.2))
    for (column, heading) in headings.enumerated() where meanings[column] == .other {
      guard let meaning = AnswerHeading.reserved(heading), !taken.contains(meaning) else {
        continue
      }
      if let first = meanings.firstIndex(of: meaning) {
        guard meaning != .time else { continue }
        mistakes.append(
          .init(column: column, name: heading, fault: .repeatedColumn(first: first + 1)))
      }
      meanings[column] = meaning
    }
    known = meanings.count { $0 != .other }
    if manner.time != nil, manner.person == nil, !meanings.contains(.person) {
      mistakes.append(.init(column: nil, name: nil, fault: .timeWithoutPerson))
    }
    // A wide file may have questions of such names, and a time only tells rows of a person apart.
    let isWide = meanings.contains { if case .statement = $0 { true } else { false } }
    for column in meanings.indices {
      switch meanings[column] {
      case .name where isWide, .answer where isWide: meanings[column] = .other
      case .time where !meanings.contains(.person): meanings[column] = .other
      default: break
      }
    }
  }

  /// The column that an option names: by its heading, or by the last part of that.
  private func column(named name: String, _ rows: ClosedRange<Int>) -> Int? {
    let tests: [(String) -> Bool] = [
      { $0 == name }, { HeadingKey.id($0) == HeadingKey.id(name) },
      {
        HeadingKey.ends($0, after: ["/", ".", "["]).contains {
          HeadingKey.id($0) == HeadingKey.id(name)
        }
      },
    ]
    for test in tests {
      for row in rows { if let column = texts[row].firstIndex(where: test) { return column } }
    }
    return nil
  }

  private func isNamed(_ heading: String) -> Bool {
    [manner.group, manner.person, manner.time].contains { $0.map { $0 == heading } ?? false }
  }

  private static func reserved(_ heading: String) -> AnswerColumn? {
    AnswerColumn.reserved[heading.lowercased()]
  }

  /// Puts a column without a heading before all others where every row has one cell more than there
  /// are headings, and no two begin alike, as R writes the names of rows.
  mutating func shift(past rows: ArraySlice<[String]>) {
    let rows = rows.filter { row in row.contains { !$0.isEmpty } }
    let count = columns.columns.count
    let firsts = Set(rows.compactMap(\.first)).subtracting([""])
    guard headings.last != "", firsts.count == rows.count,
      rows.allSatisfy({ $0.count == count + 1 }), rows.contains(where: { $0.last != "" })
    else { return }
    let (meanings, names, isOfRoom) = (columns.columns, columns.names, columns.isOfRoom)
    columns = AnswerColumns()
    columns.isOfRoom = isOfRoom
    columns.add(.other, "")
    for (meaning, name) in zip(meanings, names) { columns.add(meaning, name) }
  }

  // MARK: What is missing

  private mutating func finish(first: [String]?) {
    for (meaning, heading) in zip(meanings, headings) { columns.add(meaning, heading) }
    guard first != nil, !columns.targets.isEmpty || columns.isLong else {
      guard mistakes.isEmpty else { return }
      let fault: AnswerFault =
        headings.isEmpty ? .noHeader : .noStatement(example: sheet.statements[0])
      return mistakes.append(.init(column: nil, name: nil, fault: fault))
    }
    if columns.isLong { return checkLong() }
    guard !manner.isPartial else { return }
    let present = Set(columns.targets)
    for place in sheet.statements.indices where !present.contains(place) { noteMissing(place) }
  }

  private mutating func checkLong() {
    for name in ["person", "statement", "answer"] {
      guard let column = AnswerColumn.reserved[name], !columns.has(column) else { continue }
      mistakes.append(.init(column: nil, name: nil, fault: .noColumn(name)))
    }
  }

  /// Returns the column whose heading has most words of a statement, if it has most of them.
  private func nearestByWords(_ place: Int, _ columns: [Int]) -> Int? {
    let texts = [sheet.wordings, sheet.roomWordings].flatMap {
      $0.indices.contains(place) ? $0[place] : []
    }
    let wanted = texts.map(HeadingKey.list)
    let likeness = columns.map { column -> (column: Int, share: Int) in
      let found = HeadingKey.list(headings[column])
      let share = wanted.map { words in
        words.isEmpty ? 0 : 100 * words.intersection(found).count / words.union(found).count
      }.max()
      return (column, share ?? 0)
    }
    let best = likeness.max { $0.share < $1.share }
    return best.flatMap { $0.share >= AnswerHeading.leastLikeness ? $0.column : nil }
  }

  /// The share of common words in percent from which a heading may be meant for a statement.
  private static let leastLikeness = 60

  private mutating func noteMissing(_ place: Int) {
    let id = sheet.statements[place]
    let others = headings.indices.filter { meanings[$0] == .other && !headings[$0].isEmpty }
    let ends = others.map { column in
      (column, HeadingKey.id(headings[column].split(separator: "/").last.map(String.init) ?? ""))
    }
    let nearest = Spelling.nearest(to: id, in: ends.map(\.1))
    let column = ends.first { $0.1 == nearest }?.0 ?? nearestByWords(place, others)
    mistakes.append(
      .init(
        column: nil, name: nil,
        fault: .missingStatement(
          id, near: column.map { NearColumn(number: $0 + 1, heading: headings[$0]) })))
  }
}

/// A column whose heading is much like one that was looked for.
package struct NearColumn: Hashable, Sendable {
  /// The number of the column, from 1.
  package let number: Int
  /// The heading of the column.
  package let heading: String
}
