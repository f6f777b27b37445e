import Glibc
import Store
import Testing
import Workbook

struct BoxLockTests {
  private let sample: WorkshopSample

  init() throws { sample = try WorkshopSample() }

  /// Somebody else's program with the box in its hands, once it has it.
  private func holder(_ deed: String = "exec sleep 60") throws -> pid_t {
    let ready = sample.scratch["ready"]
    let script = "exec 9<\"$0\"; flock -n 9 && : >\"$1\" && " + deed
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

  @Test func somebodyWhoWasStoppedIsWaitedForTwoSecondsAndNoLonger() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let child = try holder()
    kill(child, SIGSTOP)
    let stuck = WorkshopFault.stuck(sample["round-1.box"])
    let time = ContinuousClock().measure {
      #expect(throws: stuck) { try round.save(sheet) }
    }
    #expect((.seconds(1.9)...(.seconds(3))).contains(time))
    #expect(stuck.exitCode == 75)
    #expect(throws: stuck) { try sample.round(patience: 50).begin(.new) }
    #expect(throws: stuck) { try sample.round(patience: 50).shown() }
    #expect(throws: stuck) { try sample.round(patience: 50).close() }
    // Counting needs nobody.
    #expect(try round.state == .open(SheetCounts(handedIn: 1)))
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    try round.save(sheet)
    #expect(try round.shown() == .of([sheet]))
  }

  @Test func somebodyWhoWorksIsWaitedForLonger() throws {
    let round = try sample.opened()
    let sheet = try round.add(WorkshopSample.answers(1))
    let child = try holder("for i in 1 2 3 4 5 6 7 8; do touch \"$0\"; sleep 0.2; done")
    let time = try ContinuousClock().measure { try sample.round(patience: 1000).save(sheet) }
    #expect(time > .seconds(1.2))
    waitpid(child, nil, 0)
  }
}
