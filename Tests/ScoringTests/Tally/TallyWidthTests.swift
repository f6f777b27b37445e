import Scoring
import Testing

/// Counts are kept in one, two or four bytes, by the number of people.
@Suite("A tally at the limits of its counts") struct TallyWidthTests {
  private let frame: TallyFrame

  init() throws { frame = try TallyFrame(Example.pack([Example.theme("a")])) }

  private func tally(of people: Int, state: UInt8) throws -> Tally {
    var tally = Tally(frame)
    let block = [UInt8](repeating: state, count: people * 3)
    try block.withUnsafeBufferPointer { try tally.add($0, rows: people, columns: 3) }
    return tally
  }

  @Test("counts as many, in one block, one by one and in parts", arguments: [255, 65_535])
  func limits(_ most: Int) throws {
    for people in most - 1...most + 2 {
      let whole = try tally(of: people, state: 2)
      #expect(whole.cells(in: nil, theme: 0).map(\.count) == [people])
      var parts = try tally(of: most / 2, state: 2)
      try parts.add(tally(of: people - most / 2, state: 2))
      #expect(parts == whole)
      var other = Tally(frame)
      try other.add(
        [[(code: whole.cells(in: nil, theme: 0)[0].code, count: people)]], people: people,
        group: nil)
      #expect(other == whole)
    }
  }

  @Test("adds a narrow one to a wide one and a wide one to a narrow one alike")
  func mixed() throws {
    let (few, many) = (try tally(of: 3, state: 1), try tally(of: 70_000, state: 4))
    var (left, right) = (few, many)
    try left.add(many)
    try right.add(few)
    #expect(left == right && left.people == 70_003)
    #expect(left.cells(in: nil, theme: 0).map(\.count).sorted() == [3, 70_000])
  }
}
