/// One part of a `PersonTable`.
struct PersonShard {
  private let columns: Int
  private let notAnswered: UInt8
  /// True if the earliest answers of a person count instead of the latest.
  private let keepsEarliest: Bool
  private var names = NameTable()
  private var times: [Int] = []
  private var orders: [Int] = []
  private var groups: [UInt32] = []
  private var states: [UInt8] = []
  private(set) var replaced = 0
  /// The number of rows of each person in wide files.
  private var rows: [UInt32] = []
  /// The number of rows of the person who has most, in wide files.
  var mostRows: Int { Int(rows.max() ?? 0) }
  /// The number of people.
  var count: Int { names.count }

  init(_ sheet: AnswerSheet, keepsEarliest: Bool) {
    self.keepsEarliest = keepsEarliest
    columns = sheet.statements.count
    notAnswered = sheet.notAnswered
  }

  /// A whole row: it replaces all that an earlier one said, blanks included.
  mutating func take(
    _ texts: RowTexts, hash: Int, order: Int, group: UInt32, states row: UnsafePointer<UInt8>
  ) {
    let (person, isNew) = names.number(texts.person, hash: hash)
    let row = UnsafeBufferPointer(start: row, count: columns)
    if isNew {
      add(texts.time, order, group)
      return states.append(contentsOf: row)
    }
    replaced += 1
    rows[person] += 1
    let isLater = (texts.time, order) > (times[person], orders[person])
    guard isLater != keepsEarliest else { return }
    set(person, texts.time, order, group)
    states.replaceSubrange(person * columns..<(person + 1) * columns, with: row)
  }

  /// One answer: a later time begins the person's answers anew, the same time adds to them.
  mutating func take(
    _ texts: RowTexts, hash: Int, order: Int, group: UInt32, column: Int, state: UInt8
  ) {
    let (person, isNew) = names.number(texts.person, hash: hash)
    let cells = person * columns..<(person + 1) * columns
    if isNew {
      add(texts.time, order, group)
      states.append(contentsOf: repeatElement(notAnswered, count: columns))
    } else if keepsEarliest ? texts.time > times[person] : texts.time < times[person] {
      replaced += 1
      return
    } else if texts.time != times[person] {
      replaced += states[cells].count { $0 != notAnswered }
      states.replaceSubrange(cells, with: repeatElement(notAnswered, count: columns))
    } else if states[cells.lowerBound + column] != notAnswered {
      replaced += 1
    }
    set(person, texts.time, order, group)
    states[cells.lowerBound + column] = state
  }

  /// Calls `body` with each person: the name, the position and the time of the row, the number of
  /// the group, and the states.
  func forEach(
    _ body: (
      _ name: String, _ order: Int, _ time: Int, _ group: UInt32, _ states: ArraySlice<UInt8>
    ) -> Void
  ) {
    for person in 0..<names.count {
      body(
        names.name(person), orders[person], times[person], groups[person],
        states[person * columns..<(person + 1) * columns])
    }
  }

  func deliver(_ block: AnswerBlockBuilder) {
    states.withUnsafeBufferPointer { states in
      guard let base = states.baseAddress else { return }
      for person in 0..<names.count {
        block.row.update(from: base + person * columns, count: columns)
        block.commit(group: groups[person])
      }
    }
  }

  private mutating func add(_ time: Int, _ order: Int, _ group: UInt32) {
    rows.append(1)
    times.append(time)
    orders.append(order)
    groups.append(group)
  }

  private mutating func set(_ person: Int, _ time: Int, _ order: Int, _ group: UInt32) {
    times[person] = time
    orders[person] = order
    groups[person] = group
  }
}
