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
    try scratch.write(Samples.journal(changes))
    var times: [Double] = []
    for _ in 0..<15 {
      let start = clock()
      let book = try WorkbookFile.read(scratch.workbook).book
      times.append(Double(clock() - start) / 1000)
      #expect(!book.fields.isEmpty)
    }
    times.sort()
    print(
      "\(count) lines, \(try scratch.read().count) bytes: median \(times[7]) ms, best \(times[0])")
  }
}
