import Shoal
import Testing

@Suite struct GatheringInputTests {
  private let sample: GatheringSample

  init() throws { sample = try GatheringSample() }

  private func kind(_ name: String, _ text: String) throws -> GatheringInput {
    GatheringInput(try sample.file(name, text))
  }

  @Test func workbooksAreKnownByTheirNameOrTheirStart() throws {
    #expect(GatheringInput(sample.folder) == .workbooks)
    #expect(try kind("x.jsonl", "") == .workbooks)
    let book = try sample.workbook(1, 2, 3)
    #expect(GatheringInput(book) == .workbooks)
    #expect(try kind("backup", #"{"sum":"00000000","shoal":1}"#) == .workbooks)
  }

  @Test func talliesAreJSONWhateverTheyAreCalled() throws {
    #expect(try kind("a.csv", "{\"format\":\"shoal-tally\"}") == .tally)
    #expect(try kind("b", "\n  {\n") == .tally)
  }

  @Test func everythingElseIsCSV() throws {
    #expect(try kind("a.json", "a-1,a-2\n") == .csv)
    #expect(try kind("empty", "") == .csv)
    #expect(GatheringInput("-") == .csv)
    #expect(GatheringInput(sample.folder + "/nothing") == .csv, "its reader says what is wrong")
  }
}
