import Shoal
import Testing

@Suite struct CommandSuggestionTests {
  @Test(arguments: [
    ("sumary", "summary"), ("sumamry", "summary"), ("SUMMARY", "summary"), ("tlaly", "tally"),
    ("doctr", "doctor"), ("workshp run d", "workshop"), ("workshop rnu d", "workshop run"),
    ("workshop jion d", "workshop join"), ("workshop reherse d", "workshop rehearse"),
    ("workshop papr d", "workshop paper"), ("pack chek p", "pack check"),
    ("pack improt f", "pack import"),
    ("--linear sumary", "summary"), ("--workbook w.jsonl sumary", "summary"),
    ("--workbook=w.jsonl sumary", "summary"), ("sumary --format json", "summary"),
    ("sum", "summary"),
    ("help sumary", "summary"), ("help workshop rnu", "workshop run"),
  ])
  func aMistypedCommandIsNear(_ line: String, _ meant: String) throws {
    let suggestion = try #require(CommandSuggestion(line.split(separator: " ").map(String.init)))
    #expect(suggestion.meant == meant)
    #expect(suggestion.message.contains("'\(meant)'"))
  }

  @Test(arguments: [
    "", "summary", "workshop run d", "pack check p", "notes.jsonl", "frobnicate", "summary sumary",
    "--workbook sumary", "verify sumary", "workshop", "help", "a", "-- sumary",
  ])
  func nothingElseIs(_ line: String) {
    #expect(CommandSuggestion(line.split(separator: " ").map(String.init)) == nil)
  }
}
