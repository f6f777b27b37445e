import Glibc
import Store
import Testing

/// Where files come from, and how they are dealt out.
@Suite struct RecordFeedTests {
  /// Every way for a boundary to fall: in cells, line ends, quotation marks and names.
  @Test(arguments: [1, 2, 3, 7]) func stepsAndThreadsDoNotMatter(_ threads: Int) throws {
    let text = [
      "group,a-1,person,a-2,b-1,time\r\n", "north,1,p,2,3,2026-01-01\r\n",
      "\"so\nuth\",NA,\"q \"\"x\"\"\",,5,\r\n", "\r\n", "\"a,\r\nb\",5,r,\"5\",5,2026-11-23\n",
      "north,1,p,1,1,2026-01-02\r\n", "oops,9,p,1,1,\n", "north,4,s,\"4\n\",3,2026-11-23T00:00\n",
      "\"bad\"x,1,t,1,1,\n", ",3,t,,NA,",
    ].joined()
    let whole = try AnswerSample(skippingBad: true).read(text)
    #expect(whole.texts == ["111 north", "3.n", "555 a,\r\nb", "n.5 so\nuth"])
    #expect(whole.reading.problems.map(\.line) == [9, 10, 12])
    for step in 1...text.utf8.count {
      var sample = AnswerSample(skippingBad: true, threads: threads, step: step)
      #expect(try sample.read(text) == whole, "step \(step)")
      sample.skippingBad = false
      #expect(try sample.read(text).problems == whole.problems, "step \(step)")
    }
  }

  @Test(arguments: [1, 2, 3, 7]) func manyRowsOnManyThreads(_ threads: Int) throws {
    var dice = AnswerDice(state: 5)
    var text = "a-1,group,a-2,b-1\n"
    for row in 0..<5_000 {
      let cells = (0..<3).map { _ in
        ["", "NA", "1", "2", "3", "4", "5"].randomElement(using: &dice) ?? ""
      }
      text += "\(cells[0]),g\(row % 50),\(cells[1]),\(cells[2])\n"
    }
    let whole = try AnswerSample().read(text)
    #expect(whole.reading.rows == 5_000)
    for step in [10, 1000, 50_000] {
      #expect(try AnswerSample(threads: threads, step: step).read(text) == whole)
    }
  }

  @Test func aPipeIsReadLikeAFile() throws {
    let scratch = try Scratch()
    let path = scratch["pipe"]
    #expect(mkfifo(path, 0o600) == 0)
    let text = "a-1,a-2,b-1\n" + String(repeating: "1,2,3\n", count: 10_000) + "4,5,"
    let writer = PipeWriter(path, Array(text.utf8))
    writer.start()
    let outcome = AnswerSample(threads: 2).read(paths: [path])
    writer.join()
    #expect(outcome.reading.rows == 10_001)
    #expect(outcome.texts.last == "45.")
  }

  /// A pipe that nobody writes to must not hold anybody up; one that somebody is late with must not be
  /// taken for an empty one.
  @Test func aPipeWithoutAWriterIsEmpty() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch["pipe"], 0o600) == 0)
    #expect(AnswerSample().read(paths: [scratch["pipe"]]).problem?.fault == .noHeader)
  }

  @Test func devicesAreRefusedAndNotRead() {
    for path in ["/dev/zero", "/dev/null", "/dev/full", "/dev/urandom"] {
      #expect(AnswerSample().read(paths: [path]).error == .file(.refused(path, .notAFile)))
    }
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let scratch = try Scratch()
    let missing = scratch["none.csv"]
    #expect(AnswerSample().read(paths: [missing]).error == .file(.noSuchFile(missing)))
    #expect(
      AnswerSample().read(paths: [scratch.path]).error == .file(.refused(scratch.path, .folder)))
    #expect(AnswerSample().read(paths: [""]).error == .file(.badPath("")))
    #expect(AnswerSample().read(paths: [missing]).error?.exitCode == 66)
  }
}

/// Writes into a pipe, a little at a time, on a thread of its own.
private final class PipeWriter: @unchecked Sendable {
  private let path: String
  private let bytes: [UInt8]
  private var thread = pthread_t()

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  func start() {
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<PipeWriter>.fromOpaque(argument).takeUnretainedValue().write()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    #expect(code == 0)
  }

  func join() { pthread_join(thread, nil) }

  private func write() {
    let file = open(path, O_WRONLY)
    var place = 0
    while place < bytes.count {
      let piece = min(977, bytes.count - place)
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + place }, piece)
      }
      guard count > 0 else { break }
      place += count
    }
    close(file)
  }
}
