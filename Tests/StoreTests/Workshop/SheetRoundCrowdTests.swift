import FoundationEssentials
import Glibc
import Store
import Synchronization
import Testing
import Workbook

/// Thirty people at once.
struct SheetRoundCrowdTests {
  /// Whatever each of them was told last is what counts, and nothing else does.
  private func rate(
    _ sample: WorkshopSample, _ calls: FileCalls, saves: Int
  ) throws {
    _ = try sample.opened(places: 32)
    let told = Mutex([String: Sheet]())
    Crowd.together(30) { number in
      let round = sample.round(calls: calls)
      do {
        var sheet = try round.begin(.new)
        for save in 1...saves {
          sheet.answers = WorkshopSample.answers(number * 100 + save)
          if save == saves { sheet.state = .handedIn }
          try round.save(sheet)
          let found = try round.sheet(sheet.code)
          if found != sheet { Issue.record("\(found) is not \(sheet)") }
        }
        if number % 6 == 0 { return try round.withdraw(sheet.code) }
        told.withLock { told in
          if let other = told.updateValue(sheet, forKey: sheet.code) {
            Issue.record("two have the code \(other.code)")
          }
        }
      } catch {
        Issue.record("\(number): \(error)")
      }
    }
    let all = told.withLock { $0 }
    #expect(all.count == 25)
    #expect(try sample.round().state == .open(SheetCounts(handedIn: 25)))
    let counted = try sample.round().shown()
    #expect(counted == .of(Array(all.values)))
  }

  @Test func thirtyThreadsLoseAndDoubleNothing() throws {
    try rate(WorkshopSample(), .system, saves: 5)
  }

  /// Without waiting for the disk, so that there is more of a crowd.
  @Test func fortyWorkshopsOfThirty() throws {
    var calls = FileCalls.system
    calls.syncData = { _ in 0 }
    for _ in 0..<40 { try rate(WorkshopSample(), calls, saves: 1) }
  }

  /// Thirty programs on one box, half of which are killed at some moment. Each writes down, apart, what
  /// it was told was saved.
  @Test func thirtyProgramsOfWhichHalfAreKilled() async throws {
    let sample = try WorkshopSample()
    let round = try sample.opened(places: 32)
    let folder = sample.folder.path
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<30 {
        group.addTask {
          let isKilled = number % 2 == 0
          let expected: ExitTest.Condition = isKilled ? .signal(SIGKILL) : .success
          await #expect(processExitsWith: expected) {
            [folder = folder as String, number = number as Int] in
            try Joiner(folder, number).rate()
          }
        }
      }
    }
    let counts = try #require(try round.state.counts)
    #expect(counts.handedIn + counts.begun >= 15 && counts.handedIn >= 15)
    var told = [String: [Int]]()
    for number in 0..<30 {
      guard let text = try? sample.scratch.read("told-\(number)") else { continue }
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      guard let code = lines.first else { continue }
      told[code] = [number] + lines.dropFirst().compactMap { Int($0) }
      let sheet = try round.sheet(code)
      let last = lines.count - 1
      // A save that was not acknowledged may have come about.
      let possible = (last...last + 1).map { Joiner.answers(number, $0) }
      #expect(possible.contains(sheet.answers), "\(number), \(last)")
      if number % 2 == 1 { #expect(last == Joiner.saves && sheet.state == .handedIn) }
    }
    #expect(told.count >= 15)
    let counted = try round.shown()
    #expect(counted.sheets >= 15)
  }
}

/// One of thirty programs.
private struct Joiner {
  static let saves = 12
  private let round: SheetRound
  private let number: Int
  private let told: Int32

  init(_ folder: String, _ number: Int) {
    round = WorkshopFolder(folder).round(1)
    self.number = number
    told = open(folder + "/../told-\(number)", O_WRONLY | O_CREAT | O_APPEND, 0o600)
  }

  static func answers(_ number: Int, _ save: Int) -> [Answer?] {
    save == 0 ? Array(repeating: nil, count: 5) : WorkshopSample.answers(number * 100 + save)
  }

  func rate() throws {
    if number % 2 == 0 {
      let delay = UInt32.random(in: 1000...400_000)
      Crowd.leave {
        usleep(delay)
        kill(getpid(), SIGKILL)
      }
    }
    var sheet = try round.begin(.new)
    say(sheet.code)
    for save in 1...Self.saves {
      sheet.answers = Self.answers(number, save)
      if save == Self.saves { sheet.state = .handedIn }
      try round.save(sheet)
      say("\(save)")
    }
    if number % 2 == 0 { pause() }
  }

  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(told, $0.baseAddress, $0.count) }
  }
}

extension RoundState {
  /// The counts, where it is open.
  fileprivate var counts: SheetCounts? {
    if case .open(let counts) = self { counts } else { nil }
  }
}
