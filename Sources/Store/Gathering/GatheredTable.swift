import Workbook

/// One workbook as it came out of a file, without its states.
struct GatheredWorkbook {
  let key: WorkbookKey
  let standing: AssessmentTable.Standing
  /// Days since 1970; the earliest there is for an assessment that is not finished.
  let finished: Int32
  let lastSequence: Int
  /// The number of the path.
  let path: Int
  let assessment: Int32
  /// The number of the version in `GatheredTable.versions`.
  var version: Int32
  var strays: Int32
  var offScale: Int32

  /// Returns true if of two copies of a workbook the other one counts. Every two paths differ, so
  /// this leaves nothing open.
  func givesWay(to other: GatheredWorkbook) -> Bool {
    (standing.rawValue, finished, lastSequence, path)
      < (other.standing.rawValue, other.finished, other.lastSequence, other.path)
  }
}

/// The workbooks of many files, each once: of copies the one that counts.
///
/// A workbook takes some 70 bytes, a byte a statement, and 33 to 66 bytes for finding it again;
/// arrays that grow hold up to twice that. With 45 statements, its path and two threads, a whole
/// gathering was measured at 450 bytes a workbook.
struct GatheredTable {
  private let columns: Int
  private var places: [WorkbookKey: Int] = [:]
  private(set) var workbooks: [GatheredWorkbook] = []
  private(set) var versions: [String] = []
  private var numbers: [String: Int32] = [:]
  /// A row a workbook, in the same order.
  private var states: [UInt8] = []

  init(columns: Int) { self.columns = columns }

  /// The states of a workbook; without meaning when it does not count.
  func row(_ index: Int) -> ArraySlice<UInt8> {
    states[index * columns..<(index + 1) * columns]
  }

  /// The number of a version of the pack.
  mutating func number(_ version: String) -> Int32 {
    if let number = numbers[version] { return number }
    let number = Int32(versions.count)
    numbers[version] = number
    versions.append(version)
    return number
  }

  /// Takes a workbook in, unless a better copy of it is there.
  mutating func take(_ workbook: GatheredWorkbook, _ row: ArraySlice<UInt8>) {
    guard let place = places[workbook.key] else {
      places[workbook.key] = workbooks.count
      workbooks.append(workbook)
      states += row
      return
    }
    guard workbooks[place].givesWay(to: workbook) else { return }
    workbooks[place] = workbook
    for (offset, state) in row.enumerated() { states[place * columns + offset] = state }
  }

  /// Takes in what another thread found.
  mutating func merge(_ other: GatheredTable) {
    for (index, found) in other.workbooks.enumerated() {
      var workbook = found
      workbook.version = number(other.versions[Int(found.version)])
      take(workbook, other.row(index))
    }
  }
}
