import Glibc
import Shoal
import Testing

@Suite("A run of another program") struct ToolRunTests {
  private func shell(_ script: String, limit: Int = ToolRun.limit) -> ToolRun {
    ToolRun(["/bin/sh", "-c", script], limit: limit)
  }

  @Test("keeps the last of what was said, on either stream")
  func says() {
    let run = shell("echo one; echo two >&2")
    #expect(run.end == .done)
    #expect(run.said == "one\ntwo\n")
    let long = shell("i=0; while [ $i -lt 2000 ]; do echo line $i; i=$((i + 1)); done; exit 3")
    #expect(long.end == .failed)
    #expect(long.said.hasSuffix("line 1999\n"))
    #expect(long.said.utf8.count <= 4_000)
  }

  @Test("tells a failure and a crash from success")
  func fails() {
    #expect(shell("exit 1").end == .failed)
    #expect(shell("kill -9 $$").end == .failed)
    #expect(ToolRun(["/nowhere/at-all"]).end == .notStarted("No such file or directory"))
  }

  @Test("reads nothing from the person, and has the variables given")
  func surroundings() {
    let run = ToolRun(
      ["/bin/sh", "-c", "cat; echo $TMPDIR $SHOAL_CANARY"],
      variables: ["TMPDIR": "/there", "SHOAL_CANARY": "a b"])
    #expect(run.said == "/there a b\n")
  }

  @Test("is over at its limit, with all that it started")
  func hangs() throws {
    var ticks = 0
    let run = ToolRun(
      ["/bin/sh", "-c", "sleep 300 & echo $!; trap '' TERM; sleep 300"], limit: 500,
      tick: { _ in ticks += 1 })
    #expect(run.end == .tooLong)
    #expect(ticks > 1)
    let child = try #require(pid_t(run.said.prefix { $0.isNumber }))
    for _ in 0..<100 where kill(child, 0) == 0 { usleep(20_000) }
    #expect(kill(child, 0) == -1 || isZombie(child))
  }

  /// Whoever inherits an ended process may be slow to notice.
  private func isZombie(_ process: pid_t) -> Bool {
    ToolRun(["/bin/sh", "-c", "grep -q '^State:.Z' /proc/\(process)/status"]).end == .done
  }

  @Test("ends what the program left behind")
  func leavesNothing() throws {
    let run = shell("sleep 300 >/dev/null 2>&1 & echo $!")
    #expect(run.end == .done)
    let child = try #require(pid_t(run.said.prefix { $0.isNumber }))
    for _ in 0..<100 where kill(child, 0) == 0 && !isZombie(child) { usleep(20_000) }
    #expect(kill(child, 0) == -1 || isZombie(child))
  }
}
