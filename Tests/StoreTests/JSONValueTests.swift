import FoundationEssentials
import Store
import Testing
import Workbook

struct JSONValueTests {
  @Test func theFirstOfTwoMembersCounts() {
    let value = JSONValue.object([.init("a", .integer(1)), .init("a", .integer(2))])
    #expect(value["a"]?.integer == 1)
    #expect(value["b"] == nil)
    #expect(JSONValue.null["a"] == nil)
    #expect(JSONValue.text("x").text == "x")
  }

  @Test func everyTextIsWrittenAsJSONThatOthersRead() throws {
    let scalars = (0..<0x3000).compactMap { Unicode.Scalar($0) } + ["\u{1F469}", "\u{E0041}"]
    for scalar in scalars {
      let text = "<\(Character(scalar))>"
      let change = JournalLine.encoded(.init(.place, .text(text)), sequence: 1)
      let line = try JSONDecoder().decode([String: Loose].self, from: Data(change))
      #expect(line["to"]?.text == text)
    }
  }

  private struct Loose: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }
}
