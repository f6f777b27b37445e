import Scoring
import Shoal
import Testing
import Workbook

@Suite struct GroupMergesTests {
  private func tally(_ names: [String?]) throws -> Tally {
    var tally = Tally(try TallyFrame(GatheringSample.pack))
    for (index, name) in names.enumerated() {
      for _ in 0...index { try tally.add(group: name) { _ in .rated(index + 1) } }
    }
    return tally
  }

  private func merged(_ words: [String], _ names: [String?]) throws -> [String?: Int] {
    let tally = try tally(names)
    let merged = try GroupMerges(words, of: tally.groupNames).applied(to: tally)
    #expect(merged.people == tally.people)
    return Dictionary(
      uniqueKeysWithValues: merged.groupNames.map { ($0, merged.people(in: $0)) })
  }

  @Test func groupsBecomeOneUnderTheirNames() throws {
    let names: [String?] = [nil, "N", "S", "W"]
    #expect(try merged([], names) == [nil: 1, "N": 2, "S": 3, "W": 4])
    #expect(try merged(["W+S"], names) == [nil: 1, "N": 2, "W+S": 7])
    #expect(try merged(["W+S+N"], names) == [nil: 1, "W+S+N": 9])
    #expect(try merged(["N+W", "+S"], names) == ["N+W": 6, "no group+S": 4])
  }

  @Test func aNameMayHaveAPlus() throws {
    #expect(try merged(["A+B+C"], ["A+B", "C"]) == ["A+B+C": 3])
    #expect(try merged(["A+B+C"], ["A", "B+C"]) == ["A+B+C": 3])
    #expect(try merged(["A+B+C+D"], ["A", "A+B", "C", "D"]) == ["A": 1, "A+B+C+D": 9])
  }

  @Test func whatWasMergedIsTheSameAsNamedSoFromTheStart() throws {
    var given = Tally(try TallyFrame(GatheringSample.pack))
    for group in ["N", "S", "N"] { try given.add(group: group) { _ in .rated(3) } }
    var named = Tally(try TallyFrame(GatheringSample.pack))
    for _ in 0..<3 { try named.add(group: "N+S") { _ in .rated(3) } }
    #expect(try GroupMerges(["N+S"], of: given.groupNames).applied(to: given) == named)
  }

  @Test(arguments: [
    ["N"], ["N+X"], ["N+n"], ["N+N"], ["N+S", "S+W"], ["N+S", "N+S"], ["+"], ["N+"], [""],
    ["A+B"], ["N++S"],
  ])
  func whatCannotBeMergedIsRefused(_ words: [String]) {
    #expect(throws: (any Error).self) { try merged(words, ["N", "S", "W", "A", "B", "A+B"]) }
  }
}
