import Store
import Testing
import Workbook

/// Whether anything about a box, or what comes out of it, follows the order in which people came: a
/// thousand rounds of five people and eight places.
struct AnonymityTests {
  private static let rounds = 1000

  /// What was seen of one round.
  private struct Traces {
    /// Where the five are in the box, in the order in which they came.
    var places: [Int]
    /// Where they are among the rows that were kept.
    var kept: [Int]
    /// The place of somebody who came and withdrew first of all.
    var withdrawn: Int
  }

  private static let traces = Result { try (0..<rounds).map { _ in try trace() } }

  private static func trace() throws -> Traces {
    let scratch = try Scratch()
    // Nothing here depends on the disk.
    var calls = FileCalls.system
    calls.syncData = { _ in 0 }
    calls.sync = { _ in 0 }
    let folder = try WorkshopFolder.make(scratch["room"], calls: calls)
    _ = try Journal.open(folder.journal, at: Samples.now)
    let round = folder.round(1, calls: calls)
    try round.open(
      statements: WorkshopSample.statements, scale: WorkshopSample.scale, places: 8)
    let leaver = try round.add(WorkshopSample.answers(0))
    let withdrawn = try place(leaver.code, scratch)
    try round.withdraw(leaver.code)
    let sheets = try (1...5).map { try round.add([.rated($0), nil, nil, nil, nil]) }
    let places = try sheets.map { try place($0.code, scratch) }
    _ = try round.shown(keepingSheets: true)
    let rows = String(decoding: try scratch.read("room/round-1.sheets.csv"), as: UTF8.self)
      .split(separator: "\n").dropFirst().compactMap { $0.first?.wholeNumberValue }
    return Traces(
      places: places, kept: try (1...5).map { try #require(rows.firstIndex(of: $0)) },
      withdrawn: withdrawn)
  }

  /// The place with this code in the box.
  private static func place(_ code: String, _ scratch: Scratch) throws -> Int {
    let bytes = try scratch.read("room/round-1.box")
    return try #require(
      (0..<8).first { place in bytes[(4096 * (1 + 2 * place) + 16)...].starts(with: code.utf8) })
  }

  /// The mean over all rounds of Kendall's rank correlation with the order of arrival. Of five, by
  /// lot, it has a variance of 2(2·5 + 5)/(9·5·4), so that the mean has a standard error of 0.0129.
  private func correlation(_ positions: (Traces) -> [Int]) throws -> Double {
    let all = try Self.traces.get().map { traces -> Double in
      let positions = positions(traces)
      var sum = 0
      for later in positions.indices {
        for earlier in 0..<later { sum += positions[later] > positions[earlier] ? 1 : -1 }
      }
      return Double(sum) / 10
    }
    return all.reduce(0, +) / Double(Self.rounds)
  }

  /// Five standard errors: by chance less than once in a million times.
  @Test func whereASheetIsSaysNothingAboutWhenItCame() throws {
    #expect(try abs(correlation(\.places)) < 0.065)
    #expect(try abs(correlation(\.kept)) < 0.065)
  }

  /// Nor does one order follow another.
  @Test func theRowsDoNotFollowThePlaces() throws {
    let follows = try correlation { traces in
      let order = (0..<5).sorted { traces.places[$0] < traces.places[$1] }
      return order.map { traces.kept[$0] }
    }
    #expect(abs(follows) < 0.065)
  }

  /// χ² of 7 degrees of freedom is above 40 less than once in half a million times.
  @Test func everyPlaceIsAsLikelyAsAnyOther() throws {
    for person in 0..<5 {
      var counts = Array(repeating: 0, count: 8)
      for traces in try Self.traces.get() { counts[traces.places[person]] += 1 }
      let expected = Double(Self.rounds) / 8
      let chi = counts.reduce(0.0) { sum, count in
        sum + (Double(count) - expected) * (Double(count) - expected) / expected
      }
      #expect(chi < 40, "\(person): \(counts)")
    }
  }

  /// A place that somebody left is taken no sooner and no later: 125 ± 5 · 10.5.
  @Test func aPlaceThatWasLeftIsLikeAnyOther() throws {
    let same = try Self.traces.get().count { $0.withdrawn == $0.places[0] }
    #expect((72...178).contains(same))
  }
}
