internal import ArgumentParser
internal import Scoring
internal import Store
internal import Workbook

/// The answers of people who are in both of two times.
struct LinkedGathering {
  /// Their answers of both times, in a doubled frame.
  var tally: Tally
  /// The frame of one time.
  let frame: TallyFrame
  /// People of the first and of the second time, linked or not.
  var before: Int
  var after: Int
  var notes: [String]
  let details: [String]
}

extension Gathering {
  /// The people who are in both of two sets of files; nil where the files do not name them.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  func linked(_ before: [String], _ after: [String]) throws -> LinkedGathering? {
    let isOneSet = Set(before) == Set(after)
    var first = try people(before, keepsEarliest: isOneSet)
    guard first.reading.files.allSatisfy(\.hasPerson) else { return nil }
    let second = try people(after, keepsEarliest: false)
    guard second.reading.files.allSatisfy(\.hasPerson) else { return nil }
    // Of one set the earlier rows are not left out.
    if isOneSet { first.reading.replaced = 0 }
    try ask(first)
    try ask(second)
    return try linked(first, second, isOneSet: isOneSet)
  }

  private typealias People = (reading: AnswerReading, people: [String: AnsweredPerson])

  private func linked(
    _ first: People, _ second: People, isOneSet: Bool
  ) throws -> LinkedGathering {
    do throws(TallyError) {
      let frame = try TallyFrame(pack)
      var linked = LinkedGathering(
        tally: Tally(try frame.doubled()), frame: frame, before: first.people.count,
        after: second.people.count,
        notes: GatheringWords.notes(first.reading)
          + (isOneSet ? [] : GatheringWords.notes(second.reading)),
        details: GatheringWords.details(first.reading)
          + (isOneSet ? [] : GatheringWords.details(second.reading)))
      for (name, before) in first.people {
        guard let after = second.people[name], !isOneSet || after.order != before.order else {
          continue
        }
        let group = before.group.isEmpty ? after.group : before.group
        try linked.tally.add(
          Self.doubled(before.states, after.states, frame), group: group.isEmpty ? nil : group)
      }
      guard isOneSet else {
        if areNumbered(first), areNumbered(second) { linked.notes.append(GatheringWords.numbered) }
        return linked
      }
      let once = linked.before - linked.tally.people
      (linked.before, linked.after) = (linked.tally.people, linked.tally.people)
      if once > 0 { linked.notes.append(GatheringWords.answeredOnce(once)) }
      return linked
    } catch {
      throw failed(error.message, 65)
    }
  }

  /// The states of two times as one row of the doubled frame.
  private static func doubled(
    _ before: [UInt8], _ after: [UInt8], _ frame: TallyFrame
  ) -> [UInt8] {
    var place = 0
    return frame.themes.flatMap { theme in
      let range = place..<place + theme.statements.count
      place = range.upperBound
      return before[range] + after[range]
    }
  }

  private func ask(_ people: People) throws {
    guard people.reading.undecided > 0 else { return }
    let sheet = AnswerSheet(pack)
    let states = people.people.values.flatMap(\.states)
    let unrated = (
      notAnswered: states.count { $0 == sheet.notAnswered },
      noChance: states.count { $0 == sheet.noChance }
    )
    throw failed(GatheringWords.question(people.reading, unrated), 65)
  }

  private func people(_ paths: [String], keepsEarliest: Bool) throws -> People {
    let sources = try paths.map { path in
      GatheringInput(path) == .spreadsheet
        ? AnswerSource(try Spreadsheet.csv(of: path), name: path) : AnswerSource(path)
    }
    let people: People
    do throws(AnswerError) {
      people = try AnswerReader(AnswerSheet(pack), manner, skippingBad: skippingBad)
        .readPeople(sources, threads: Self.threads, keepsEarliest: keepsEarliest)
    } catch {
      throw failed(error.message, error.exitCode)
    }
    guard !people.reading.hasSharedEntry else {
      throw failed(GatheringWords.shared(people.reading), 65)
    }
    return people
  }

  /// Returns true if the entries of people are 1, 2, 3 and so on in the order of the rows.
  private func areNumbered(_ people: People) -> Bool {
    let names = people.people.sorted { $0.value.order < $1.value.order }.map(\.key)
    return names.count > 1 && names.enumerated().allSatisfy { $1 == "\($0 + 1)" }
  }
}
