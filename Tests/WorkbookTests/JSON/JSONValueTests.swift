import FoundationEssentials
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
      var bytes: [UInt8] = []
      bytes.append(json: text)
      #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == text)
    }
  }
}
