import FoundationEssentials
import Glibc
import Store
import Testing
import Workbook

/// How long a start takes. `SHOAL_MEASURE=1 swift test -c release --filter Replay` prints it.
@Suite(.serialized, .enabled(if: getenv("SHOAL_MEASURE") != nil))
struct ReplayTests {
  @Test(arguments: [2_000, 10_000])
  func replay(count: Int) throws {
    let scratch = try Scratch()
    try scratch.write(journal(count))
    try measure("\(count) lines, \(scratch.read().count) bytes") {
      let book = try WorkbookFile.read(scratch.workbook).book
      #expect(!book.fields.isEmpty)
    }
  }

  /// What `JSONDecoder` takes for the same lines, without checksum, numbers or book.
  @Test func jsonDecoder() throws {
    let lines = Samples.lines(journal(10_000)).dropFirst().map { Data($0) }
    let decoder = JSONDecoder()
    try measure("10000 lines, JSONDecoder") {
      for line in lines { _ = try decoder.decode(Line.self, from: line) }
    }
  }

  private struct Line: Decodable {
    let seq: Int
    let at: String
    let by: String
    let why: String?
    let set: String
    let `in`: Int?
    let of: String?
    let part: String?
    let to: To
  }

  private struct To: Decodable {
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if (try? value.decode(Int.self)) == nil { _ = try value.decode(String.self) }
    }
  }

  private func journal(_ count: Int) -> [UInt8] {
    let changes = (1...count).map { number in
      number % 5 == 0
        ? Change(
          .reflection("so-what", theme: "safe-challenge", in: 1),
          .text("I asked the ward clerk – who’d been there – what she’d change, \(number)"),
          at: Samples.noon)
        : Change(
          .rating("safe-challenge-\(number % 60)", in: 1 + number / 500),
          .answer(.rated(number % 5 + 1)), at: Samples.noon + number)
    }
    return Samples.journal(changes)
  }

  /// Processor time of this thread: the machine may be busy with other things.
  private func measure(_ what: String, _ body: () throws -> Void) throws {
    let times = try (0..<15).map { _ in
      let start = milliseconds
      try body()
      return milliseconds - start
    }.sorted()
    print("\(what): median \(times[7]) ms, best \(times[0]) ms")
  }

  private var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}
