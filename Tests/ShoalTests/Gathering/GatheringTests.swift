import Reports
import Scoring
import Shoal
import Store
import Testing
import Workbook

@Suite struct GatheringTests {
  private let sample: GatheringSample

  init() throws { sample = try GatheringSample() }

  /// Three kinds of input, five people.
  private func inputs() throws -> [String] {
    _ = try sample.workbook(1, 4, 5)
    _ = try sample.workbook(2, 2, 2)
    let wide = try sample.file("wide.csv", "group,a-2,a-1\nN,1,2\n,NA,\n")
    let long = try sample.file("long.csv", "person,statement,answer\np,a-1,3\n")
    let tally = try sample.file("some.tally", try sample.tally(wide))
    return [sample.folder + "/books", long, tally]
  }

  @Test func theOrderOfInputsDoesNotMatter() throws {
    let paths = try inputs()
    let whole = try sample.tally(paths)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(try sample.tally(order.map { paths[$0] }) == whole)
    }
  }

  @Test func talliesOfPartsAreTheTallyOfAll() throws {
    let paths = try inputs()
    let parts = try paths.enumerated().map { index, path in
      try sample.file("part\(index).json", try sample.tally(path))
    }
    let pair = try sample.file("pair.json", try sample.tally(parts[2], parts[0]))
    #expect(try sample.tally(parts[1], pair) == sample.tally(paths))
  }

  @Test func everyAnswerIsCounted() throws {
    let gathered = try Gathering(pack: GatheringSample.pack, manner: .strict)
      .gathered(try inputs())
    let tally = gathered.tally
    #expect(tally.people == 5 && tally.people(in: "N") == 1)
    // 4 5, 2 2, blank and no chance, 3 and blank: states 3 4, 1 1, 5 6, 2 5.
    #expect(
      tally.cells(in: nil, theme: 0).map { Int($0.code) } == [8, 31, 37, 47])
    #expect(tally.cells(in: "N", theme: 0).map { Int($0.code) } == [1])
    #expect(gathered.notes == ["2 workbooks count."])
  }

  @Test func aFileThatIsGivenTwiceCountsOnceAndIsNamed() throws {
    let csv = try sample.file("wide.csv", "a-1,a-2\n1,2\n")
    let other = sample.folder + "/books/../wide.csv"
    _ = try sample.workbook(1, 4, 5)
    let gathered = try Gathering(pack: GatheringSample.pack).gathered([csv, other])
    #expect(gathered.tally.people == 1)
    #expect(gathered.notes == ["\(other) is given twice, and counts once."])
  }

  @Test func aWorkbookInAFolderAndByNameCountsOnce() throws {
    let book = try sample.workbook(1, 4, 5)
    let tally = try Gathering(pack: GatheringSample.pack)
      .gathered([book, sample.folder + "/books"]).tally
    #expect(tally.people == 1)
  }

  @Test func aFolderWithoutWorkbooksSaysSo() throws {
    _ = try sample.file("empty/notes.txt", "hello")
    let folder = sample.folder + "/empty"
    let gathered = try Gathering(pack: GatheringSample.pack).gathered([folder])
    #expect(gathered.tally.people == 0)
    #expect(
      gathered.notes == [
        "1 file passed over: it is no workbook.", "No workbook counts from \(folder).",
      ])
  }

  @Test func whatIsWrongIsSkippedOnlyWhenAskedFor() throws {
    let csv = try sample.file("wide.csv", "a-1,a-2\n1,2\n6,2\n3\n")
    #expect(throws: (any Error).self) { try sample.tally(csv) }
    let gathered = try Gathering(pack: GatheringSample.pack, skippingBad: true).gathered([csv])
    #expect(gathered.tally.people == 1)
    #expect(gathered.notes == ["2 rows with a mistake, left out."])
    #expect(gathered.details.count == 2, "each of the two with its place")
  }

  @Test func aTallyOfOtherContentIsRefused() throws {
    var other = GatheringSample.pack
    other.version = "2"
    let tally = try sample.file("own.json", try sample.tally([]))
    #expect(throws: (any Error).self) { try Gathering(pack: other).gathered([tally]) }
  }
}
