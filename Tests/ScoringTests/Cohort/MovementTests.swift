import Scoring
import Testing
import Workbook

/// Two times side by side, with people who are linked and with people who are not.
@Suite struct MovementTests {
  private static let theme = Example.theme("a", statements: 2)

  /// Linked people: the answers of both times, and how many gave them.
  private func linked(
    _ groups: [(name: String?, people: [(before: String, after: String, times: Int)])],
    rules: CohortRules = .toHandOn
  ) throws -> Movement {
    let frame = try TallyFrame(Example.pack([Self.theme]))
    var tally = Tally(try frame.doubled())
    for group in groups {
      for people in group.people {
        let row = Self.states(people.before) + Self.states(people.after)
        for _ in 0..<people.times { try tally.add(row, group: group.name) }
      }
    }
    return Movement(linked: tally, of: frame, before: 40, after: 50, rules: rules)
  }

  /// States of a scale from 1 to 5: `.` is not answered, `n` no chance.
  private static func states(_ text: String) -> [UInt8] {
    text.map { $0 == "." ? 5 : $0 == "n" ? 6 : UInt8(($0.wholeNumberValue ?? 1) - 1) }
  }

  @Test func whoMovedIsCounted() throws {
    let movement = try linked([(nil, [("23", "44", 7), ("55", "54", 3), ("11", "11", 5)])])
    #expect(movement.linked == 15 && movement.before == 40 && movement.after == 50)
    let scores = movement.themes[0].scores.everyone.value
    #expect(scores?.linked?.up == 7 && scores?.linked?.down == 3 && scores?.linked?.same == 5)
    let first = movement.themes[0].statements[0].answers.everyone.value
    #expect(first?.pairs?.up == 7 && first?.pairs?.down == 0 && first?.pairs?.same == 8)
    #expect(first?.change.before.counts == [5, 7, 0, 0, 3])
    #expect(first?.change.after.counts == [5, 0, 0, 7, 3])
  }

  @Test func aClassIsOfWhatWasRatedBothTimes() throws {
    let movement = try linked([
      (nil, [("23", "44", 12), ("2.", "44", 9), ("23", "4n", 9), ("..", "..", 10)])
    ])
    #expect(movement.themes[0].counted.before == 22)
    #expect(movement.themes[0].scores.everyone.value?.linked?.up == 12)
  }

  /// *No chance* and a blank differ in whether somebody has a score at that time, so that the scores
  /// of one time are of whole classes, too.
  @Test func aClassIsOfWhoIsScoredAtEachTime() throws {
    let whole = try linked([(nil, [("23", "44", 20), ("2.", "44", 10)])])
    let mixed = try linked([(nil, [("23", "44", 20), ("2.", "44", 9), ("2n", "44", 1)])])
    #expect(whole.themes[0].counted.before == 30)
    #expect(mixed.themes[0].counted.before == 20)
  }

  @Test func smallGroupsAreOthers() throws {
    let movement = try linked([
      ("North", [("11", "22", 12)]), ("South", [("33", "22", 6)]), ("West", [("33", "44", 5)]),
    ])
    let scores = movement.themes[0].scores
    #expect(scores.groups.map { $0.result.value?.linked?.up } == [12, nil, nil])
    #expect(scores.others?.value?.linked?.down == 6)
  }

  @Test func peopleWhoAreNotLinkedAreTwoCohorts() throws {
    let before = try CohortSample.tally([Self.theme], [("N", [("11", 12)]), ("S", [("55", 4)])])
    let after = try CohortSample.tally([Self.theme], [("N", [("33", 11)]), ("S", [("44", 15)])])
    let movement = Movement(from: before, to: after, rules: .toHandOn)
    #expect(movement.linked == nil && movement.groupNames == ["N", "S"])
    let scores = movement.themes[0].scores
    #expect(scores.everyone.value?.linked == nil)
    #expect(scores.groups.map { $0.result.value?.meanChange } == [2, nil])
    #expect(movement.themes[0].statements[0].answers.everyone.value?.pairs == nil)
  }

  @Test func oneSmallTimeHidesBoth() throws {
    let before = try CohortSample.tally([Self.theme], [(nil, [("11", 9)])])
    let after = try CohortSample.tally([Self.theme], [(nil, [("33", 30)])])
    #expect(!Movement(from: before, to: after, rules: .toHandOn).showsAnswers)
    #expect(Movement(from: before, to: after, rules: .confidential).showsAnswers)
  }
}
