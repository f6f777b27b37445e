import Workbook

/// The order in which the whole lines of a file count, where it is not simply that of the file, and
/// what is wrong with their numbers.
///
/// Lines count by their numbers, and those of one number as they stand in the file. The trace of an
/// earlier repair may go back to a smaller number: what follows it counts after all before it.
struct JournalArrangement {
  private let bytes: [UInt8]
  private let lines: [JournalScan.Whole]
  /// The damage of each line.
  private var reasons: [JournalDamage.Reason?]
  /// For each line, the number of repairs before it after which numbers began again.
  private var runs: [Int]
  /// Lines that count, by index, in the order in which they do.
  private(set) var order: [Int] = []
  let header: JournalHeader?

  init(_ lines: [JournalScan.Whole], _ bytes: [UInt8]) {
    let ownership = JournalOwnership(lines, bytes)
    self.bytes = bytes
    self.lines = lines
    header = ownership.header
    reasons = ownership.isOwn.map { $0 ? nil : .otherWorkbook }
    runs = lines.map { _ in 0 }
    order = lines.indices.filter { ownership.isOwn[$0] }
    countRuns()
    leaveOutCopies()
    order = order.sorted { key($0) < key($1) }
    leaveOutStaleMarks()
    nameDoubles()
    nameDisplaced()
  }

  /// True where all lines stand in the order in which they count, with nothing missing.
  static func isSimple(_ lines: [JournalScan.Whole]) -> Bool {
    var next = 0
    for line in lines {
      guard line.first == next, (line.header != nil) == (next == 0) else { return false }
      next = line.last + 1
    }
    return true
  }

  private func key(_ index: Int) -> (Int, Int, Int) {
    let line = lines[index]
    if line.header != nil { return (0, -2, index) }
    return (runs[index], line.goesBack ? -1 : line.first, index)
  }

  private mutating func countRuns() {
    var run = 0
    for index in order {
      if lines[index].goesBack { run += 1 }
      runs[index] = run
    }
  }

  /// Leaves out lines whose very bytes came before, and further first lines.
  private mutating func leaveOutCopies() {
    var seen: [UInt64: [Int]] = [:]
    var hasHeader = false
    order = order.filter { index in
      let range = lines[index].bytes
      let sum = UInt64(JournalLine.sum(bytes, range) ?? 0)
      let key = sum << 32 | UInt64(truncatingIfNeeded: lines[index].last)
      let isHeader = lines[index].header != nil
      let isCopy = (seen[key] ?? []).contains { bytes[lines[$0].bytes].elementsEqual(bytes[range]) }
      if isCopy || isHeader && hasHeader {
        reasons[index] = .repeated
        return false
      }
      hasHeader = hasHeader || isHeader
      seen[key, default: []].append(index)
      return true
    }
  }

  /// Leaves out traces of repairs where the file has some of what they say is lost.
  private mutating func leaveOutStaleMarks() {
    var next: (run: Int, first: Int)?
    for index in order.reversed() {
      if let mark = lines[index].mark {
        guard !lines[index].goesBack, let next, next.run == runs[index], next.first <= mark.to
        else { continue }
        reasons[index] = .staleMark
      } else {
        next = (runs[index], lines[index].first)
      }
    }
    var last = (run: 0, number: -1)
    order = order.filter { index in
      let line = lines[index]
      let overlaps = last.run == runs[index] && last.number >= line.first && !line.goesBack
      if line.mark != nil, overlaps { reasons[index] = .staleMark }
      guard reasons[index] == nil else { return false }
      last = (runs[index], line.last)
      return true
    }
  }

  private mutating func nameDoubles() {
    for (before, index) in zip(order, order.dropFirst()) {
      guard lines[index].mark == nil, lines[before].mark == nil, runs[before] == runs[index],
        lines[before].first == lines[index].first
      else { continue }
      reasons[index] = .sameNumber
    }
  }

  /// Names as few lines as need be moved to bring all into order, and those that would not be in
  /// it then either, as a trace that goes back from elsewhere than where it stands.
  private mutating func nameDisplaced() {
    let ranks = order.indices.filter { reasons[order[$0]] == nil }
      .sorted { order[$0] < order[$1] }
    let inPlace = Set(LongestIncreasingSubsequence.indices(ranks).map { ranks[$0] })
    for rank in ranks where !inPlace.contains(rank) { reasons[order[rank]] = .outOfOrder }
    for (before, index) in zip(order, order.dropFirst())
    where lines[index].first <= lines[before].last && reasons[index] == nil {
      reasons[index] = .outOfOrder
    }
  }
}

// MARK: - What is wrong

extension JournalArrangement {
  /// All damage in the order of the file: what was found before, the lines that are not as they
  /// should be, and the numbers that are missing.
  func damage(_ found: [JournalDamage]) -> [JournalDamage] {
    var damage = found
    for gap in gaps { note(gap, &damage, upTo: found.count) }
    for (index, reason) in reasons.enumerated() {
      guard let reason else { continue }
      damage.append(JournalDamage(lines: lines[index].lines, reason: reason))
    }
    let sorted = damage.enumerated().sorted {
      ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset)
    }
    var merged: [JournalDamage] = []
    for (_, each) in sorted { merged.add(each) }
    return merged
  }

  /// Missing numbers between two lines that count one after the other.
  private struct Gap {
    var before: JournalScan.Whole?
    var after: JournalScan.Whole
    var missing: Int
  }

  private var gaps: [Gap] {
    var gaps: [Gap] = []
    if header == nil, let first = order.first {
      gaps.append(Gap(after: lines[first], missing: max(0, lines[first].first - 1)))
    }
    for (before, index) in zip(order, order.dropFirst()) {
      let missing = lines[index].first - lines[before].last - 1
      guard missing > 0 else { continue }
      gaps.append(Gap(before: lines[before], after: lines[index], missing: missing))
    }
    return gaps
  }

  /// Puts a gap down to the last line between the two that cannot be read, or names it itself.
  private func note(_ gap: Gap, _ damage: inout [JournalDamage], upTo count: Int) {
    let (start, end) = (gap.before?.place ?? 0, gap.after.place)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if damage[middle].lines.lowerBound <= end { low = middle + 1 } else { high = middle }
    }
    while low > 0, damage[low - 1].lines.upperBound >= start {
      low -= 1
      guard case .unreadable(let fault) = damage[low].reason, fault != .empty else { continue }
      damage[low].missing += gap.missing
      return
    }
    let reason: JournalDamage.Reason = gap.before == nil ? .noHeader : .gap
    damage.append(
      JournalDamage(lines: gap.after.lines, reason: reason, missing: gap.missing))
  }
}

extension JournalScan.Whole {
  /// The line of the file that it stands in.
  fileprivate var lines: ClosedRange<Int> { place...place }

  /// True for the trace of a repair after which numbers begin anew further down.
  fileprivate var goesBack: Bool { mark.map { $0.from > $0.to } ?? false }
}

/// The longest increasing subsequence of a list.
enum LongestIncreasingSubsequence {
  /// The indices of its members, in order; for numbers that are all different.
  static func indices(_ numbers: [Int]) -> [Int] {
    /// For each length, the index of the smallest number that ends a rise so long.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [Int] = []
    var index = ends.last ?? -1
    while index >= 0 {
      rise.append(index)
      index = previous[index]
    }
    return rise.reversed()
  }
}
