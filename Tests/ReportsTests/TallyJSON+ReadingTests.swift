import Reports
import Scoring
import Testing

@Suite("Reading a tally file") struct TallyJSONReadingTests {
  private static let good =
    #"{"format":"shoal-tally","groups":[{"group":"N","patterns":{"a":[[0,2],[4,1]],"b":[[6,3]]},"#
    + #""people":3}],"pack":{"id":"own","version":"2"},"scale":{"low":1,"points":5},"themes":["#
    + #"{"id":"b","reversed":[false],"statements":["b-1"]},"#
    + #"{"id":"a","reversed":[false,false],"statements":["a-1","a-2"]}],"version":1}"# + "\n"

  private func read(_ text: String) throws -> Tally {
    try TallyJSON.tally(Array(text.utf8), of: try TallySample.frame())
  }

  @Test("gives back what was written")
  func roundTrip() throws {
    let tally = try read(Self.good)
    #expect(tally.people == 3)
    #expect(TallyJSON.bytes(tally) == Array(Self.good.utf8))
    let none = Tally(try TallySample.frame())
    #expect(try TallyJSON.tally(TallyJSON.bytes(none), of: none.frame) == none)
  }

  @Test("takes any spacing and order, and writes the one")
  func order() throws {
    let text = Self.good.replacing("[[0,2],[4,1]]", with: "[ [4, 1],\n [0, 2] ]")
      .replacing(#""version":1}"#, with: #""version" : 1 }  "#)
    #expect(TallyJSON.bytes(try read(text)) == Array(Self.good.utf8))
  }

  @Test(
    "refuses what it does not expect, and names the place",
    arguments: [
      ("\"people\":3", "\"people\":4", "groups[0].patterns.b", "4 people in all"),
      ("\"people\":3", "\"people\":2", "groups[0].patterns.b[0]", "2 people in all"),
      ("\"people\":3", "\"people\":-3", "groups[0].people", "a whole number from 1 to 4294967295"),
      ("\"people\":3", "\"people\":0", "groups[0].people", "a whole number from 1 to 4294967295"),
      ("\"people\":3", "\"people\":3.0", "groups[0].people", "a whole number from 1 to 4294967295"),
      ("[4,1]", "[4,-1]", "groups[0].patterns.a[1][1]", "a whole number from 1 to 4294967295"),
      ("[4,1]", "[49,1]", "groups[0].patterns.a[1][0]", "a whole number from 0 to 48"),
      ("[4,1]", "[-1,1]", "groups[0].patterns.a[1][0]", "a whole number from 0 to 48"),
      ("[4,1]", "[0,1]", "groups[0].patterns.a[1][0]", "every code only once"),
      ("[4,1]", "[4]", "groups[0].patterns.a[1]", "a code and a count"),
      ("[4,1]", "4", "groups[0].patterns.a[1]", "a code and a count"),
      ("\"a\":[[0,2]", "\"c\":[[0,2]", "groups[0].patterns.c", "no such member"),
      ("\"a\":[[0,2],[4,1]],", "", "groups[0].patterns.a", "this member"),
      ("\"group\":\"N\"", "\"group\":\"\"", "groups[0].group", "a name or null"),
      ("\"group\":\"N\"", "\"group\":7", "groups[0].group", "a name or null"),
      ("\"id\":\"own\"", "\"id\":\"core\"", "pack.id", "own"),
      ("\"version\":\"2\"", "\"version\":\"3\"", "pack.version", "2"),
      ("\"low\":1", "\"low\":0", "scale.low", "1"),
      ("\"points\":5", "\"points\":7", "scale.points", "5"),
      ("\"id\":\"b\"", "\"id\":\"z\"", "themes[0].id", "b"),
      ("\"a-2\"", "\"a-3\"", "themes[1].statements", "a-1 a-2"),
      ("[false,false]", "[false,true]", "themes[1].reversed", "false false"),
      ("\"version\":1", "\"version\":1,\"extra\":0", "extra", "no such member"),
      ("\"version\":1", "\"version\":1,\"version\":1", "version", "this member only once"),
      ("\"version\":1", "\"version\":\"1\"", "version", "a whole number"),
      ("\"groups\":[", "\"groups\":7,\"x\":[", "x", "no such member"),
    ])
  func refuses(_ old: String, _ new: String, _ place: String, _ expected: String) throws {
    let text = Self.good.replacing(old, with: new)
    try #require(text != Self.good)
    #expect(throws: TallyFileError.unexpected(place, expected: expected)) { try read(text) }
  }

  @Test("refuses a group named twice")
  func twice() throws {
    let start = try #require(Self.good.firstRange(of: "{\"group\"")?.lowerBound)
    let end = try #require(Self.good.firstRange(of: "],\"pack\"")?.lowerBound)
    var text = Self.good
    text.insert(contentsOf: "," + Self.good[start..<end], at: end)
    #expect(throws: TallyFileError.unexpected("groups[1]", expected: "every group only once")) {
      try read(text)
    }
  }

  @Test("leaves other files and newer versions alone")
  func others() {
    #expect(throws: TallyFileError.notJSON(line: 2, column: 1)) { try read("{\n") }
    #expect(throws: TallyFileError.notJSON(line: 1, column: 1)) { try read("") }
    #expect(throws: TallyFileError.notATally) { try read("{}") }
    #expect(throws: TallyFileError.notATally) { try read("[1]") }
    #expect(throws: TallyFileError.newerVersion(found: 2)) {
      try read(Self.good.replacing("\"version\":1}", with: "\"version\":2}"))
    }
  }

  @Test("refuses more people than can be counted")
  func tooMany() {
    let most = "\(Tally.mostPeople)"
    let group =
      #"{"group":"M","patterns":{"a":[[0,\#(most)]],"b":[[0,\#(most)]]},"people":\#(most)}"#
    #expect(throws: TallyFileError.unusable(.tooManyPeople)) {
      try read(Self.good.replacing("\"groups\":[", with: "\"groups\":[\(group),"))
    }
  }

  @Test("cut off anywhere is never a tally")
  func cut() {
    let bytes = Array(Self.good.utf8)
    for end in 0..<bytes.count - 1 {
      #expect(throws: TallyFileError.self) {
        try TallyJSON.tally(Array(bytes.prefix(end)), of: try TallySample.frame())
      }
    }
  }
}
