import Workbook

/// The division of the whole lines of a file into those of the workbook and foreign ones.
///
/// Only first lines say which workbook they are of. So what follows a first line is of its workbook,
/// wherever it stands; what comes before any is of the first that is named, unless the numbers that
/// both have stand for other changes throughout: then the smaller of the two is left out. Numbers
/// that begin again, with other changes, are of a workbook whose first line is lost.
struct JournalOwnership {
  /// The first line of the workbook; nil when it is lost.
  private(set) var header: JournalHeader?
  /// True for each whole line that is of the workbook.
  private(set) var isOwn: [Bool]

  init(_ lines: [JournalScan.Whole], _ bytes: [UInt8]) {
    isOwn = lines.map { _ in true }
    let first = lines.firstIndex { $0.header != nil }
    header = first.flatMap { lines[$0].header }
    mark(lines, header?.workbook, bytes)
    guard let first else { return }
    let unnamed = 0..<first
    let named = lines.indices.dropFirst(first).filter { isOwn[$0] && lines[$0].header == nil }
    guard JournalOwnership.differ(lines, unnamed, named, bytes) else { return }
    if unnamed.count < named.count {
      for index in unnamed { isOwn[index] = false }
    } else {
      header = nil
      mark(lines, nil, bytes)
    }
  }

  /// Marks as foreign what follows the first line of another workbook, or begins one without it.
  private mutating func mark(
    _ lines: [JournalScan.Whole], _ workbook: String?, _ bytes: [UInt8]
  ) {
    var (isForeign, next) = (false, 1)
    /// The lines 1 and 2 since its first line.
    var beginning: [Int: Range<Int>] = [:]
    for index in lines.indices {
      let line = lines[index]
      if let header = line.header {
        isOwn[index] = header.workbook == workbook
        isForeign = !isOwn[index] && !stands(alone: index, lines, before: next)
        if isOwn[index] { beginning = [:] }
        continue
      }
      isForeign = isForeign || begins(at: index, lines, unlike: beginning, bytes)
      isOwn[index] = !isForeign
      guard !isForeign else { continue }
      next = line.last + 1
      if (1...2).contains(line.first), beginning[line.first] == nil {
        beginning[line.first] = line.bytes
      }
    }
  }

  /// True where the numbers 1 and 2 come as other changes than they were before.
  private func begins(
    at index: Int, _ lines: [JournalScan.Whole], unlike beginning: [Int: Range<Int>],
    _ bytes: [UInt8]
  ) -> Bool {
    guard lines[index].first == 1, index + 1 < lines.count, lines[index + 1].first == 2 else {
      return false
    }
    return (index...index + 1).allSatisfy { at in
      beginning[lines[at].first].map {
        !bytes[$0].elementsEqual(bytes[lines[at].bytes])
      } ?? false
    }
  }

  /// True where a foreign first line has got between two lines that follow each other.
  private func stands(alone index: Int, _ lines: [JournalScan.Whole], before next: Int) -> Bool {
    guard next > 1, index + 1 < lines.count, lines[index + 1].header == nil else { return false }
    return lines[index + 1].first == next && lines[index + 1].place - lines[index].place <= 1
  }

  /// True where two parts of a file share numbers, and no shared number has the same line in both.
  private static func differ(
    _ lines: [JournalScan.Whole], _ one: Range<Int>, _ other: [Int], _ bytes: [UInt8]
  ) -> Bool {
    let numbered = Dictionary(
      one.map { (lines[$0].last, lines[$0].bytes) }, uniquingKeysWith: { first, _ in first })
    let common = other.compactMap { index in
      numbered[lines[index].last].map { (bytes[$0], bytes[lines[index].bytes]) }
    }
    return !common.isEmpty && !common.contains { $0.elementsEqual($1) }
  }
}

extension JournalScan.Whole {
  /// The contents of a first line; nil for any other.
  var header: JournalHeader? {
    guard case .header(let header) = line else { return nil }
    return header
  }

  /// The trace of a repair; nil for any other line.
  var mark: JournalRepairMark? {
    guard case .repaired(let mark) = line else { return nil }
    return mark
  }

  /// The first number that it stands for.
  var first: Int {
    switch line {
    case .header: 0
    case .change(_, let sequence), .unknown(let sequence): sequence
    case .piece(let piece): piece.sequence
    case .repaired(let mark): mark.from
    }
  }

  /// The last number that it stands for.
  var last: Int { mark?.to ?? first }
}
