import Glibc
import Store
import Synchronization
import Testing
import Workbook

struct BoxLockTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  /// Somebody else's program with the box in its hands, once it has it.
  private func holder() throws -> pid_t {
    let ready = sample.scratch["ready"]
    let script = "exec 9<\"$0\"; flock -n 9 && : >\"$1\" && exec sleep 60"
    let child = try spawn(["/bin/sh", "-c", script, sample["round-1.box"], ready])
    for _ in 0..<500 where access(ready, F_OK) != 0 { usleep(10_000) }
    return child
  }

  private func spawn(_ words: [String]) throws -> pid_t {
    var child: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawn(&child, words[0], nil, nil, &arguments, environ)
    guard code == 0, child > 0 else { throw SystemFault(code) }
    return child
  }

  /// Calls of a terminal that finds the box held at every one of `limit` tries, a tenth of a second
  /// apart; `meanwhile` is what happens to the box before each. Counts the tries in `tries`.
  private func calls(
    _ tries: Tries, held limit: Int = .max, meanwhile: @escaping @Sendable () -> Void = {}
  ) -> FileCalls {
    var calls = FileCalls.system
    calls.uptime = { tries.count * 100 }
    calls.lock = { file in
      meanwhile()
      guard tries.next() <= limit else { return FileCalls.system.lock(file) }
      errno = EWOULDBLOCK
      return -1
    }
    return calls
  }

  private final class Tries: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func next() -> Int {
      number.withLock {
        $0 += 1
        return $0
      }
    }
  }

  @Test func somebodyWhoWasStoppedIsWaitedForTwoSecondsAndNoLonger() throws {
    let sheet = try sample.opened().add(WorkshopSample.answers(1))
    let tries = Tries()
    let stuck = WorkshopFault.stuck(sample["round-1.box"])
    #expect(throws: stuck) { try sample.round(calls: calls(tries)).save(sheet) }
    #expect(tries.count == 20)
  }

  @Test func somebodyWhoWorksIsWaitedForLongerThoughNotForEver() throws {
    let sheet = try sample.opened().add(WorkshopSample.answers(1))
    let path = sample["round-1.box"]
    let touch: @Sendable () -> Void = {
      usleep(10_000)
      utimes(path, nil)
    }
    let tries = Tries()
    try sample.round(calls: calls(tries, held: 150, meanwhile: touch)).save(sheet)
    #expect(tries.count == 151)
    let more = Tries()
    #expect(throws: WorkshopFault.stuck(path)) {
      try sample.round(calls: calls(more, meanwhile: touch)).save(sheet)
    }
    #expect(more.count == 200)
  }

  @Test func aStoppedProgramBlocksNobodyWhoCounts() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let child = try holder()
    kill(child, SIGSTOP)
    let stuck = WorkshopFault.stuck(sample["round-1.box"])
    #expect(stuck.exitCode == 75)
    #expect(throws: stuck) { try sample.round(patience: 50).save(sheet) }
    #expect(throws: stuck) { try sample.round(patience: 50).begin(.new) }
    #expect(throws: stuck) { try sample.round(patience: 50).shown() }
    #expect(throws: stuck) { try sample.round(patience: 50).close() }
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    try round.save(sheet)
    #expect(try round.shown() == .of([sheet]))
  }
}
