import Reports
import Testing
import Workbook

@Suite("Actions for Taskwarrior") struct ActionsTaskwarriorTests {
  private func tasks() throws -> [JSONValue] {
    let value = try SchemaCheck.value(Array(ActionsTaskwarrior.text(SampleActions.sent).utf8))
    guard case .list(let tasks) = value else { return [] }
    return tasks
  }

  @Test("have the words, the day and the theme of a plan")
  func plan() throws {
    let task = try #require(try tasks().first)
    #expect(task["uuid"]?.text == "69addbd6-fd3d-55d1-b482-a881aff0a04a")
    #expect(
      task["description"]?.text
        == "If the place meeting is called, then I will ask the hospice to chair it")
    #expect(task["due"]?.text == "20261204T120000Z", "noon, the same day nearly everywhere")
    #expect(task["tags"] == .list([.text("shared_power")]))
    #expect(task["entry"]?.text == "20261123T093144Z")
    #expect(task["modified"]?.text == "20261123T093204Z")
  }

  @Test("have the state of each, and when it was closed")
  func states() throws {
    let tasks = try tasks()
    #expect(
      tasks.map { $0["status"]?.text } == [
        "pending", "pending", "completed", "completed", "completed", "deleted",
      ])
    #expect(tasks.map { $0["end"] != nil } == [false, false, true, true, true, true])
    #expect(tasks[2]["end"]?.text == "20261123T093504Z")
  }

  @Test("have one note a second, each on one line")
  func annotations() throws {
    for task in try tasks() {
      guard case .list(let notes)? = task["annotations"] else { continue }
      let times = notes.map { $0["entry"]?.text }
      #expect(Set(times).count == times.count)
      #expect(notes.allSatisfy { $0["description"]?.text?.contains("\n") == false })
    }
    let closed = SampleActions.sent([
      SampleActions.change("1", .act, .text("x"), 0),
      SampleActions.change("1", .outcome, .text("done"), 7),
      SampleActions.change("1", .learned, .text("y"), 7),
    ])
    let text = ActionsTaskwarrior.text(closed)
    #expect(text.contains("\"20261123T093151Z\"") && text.contains("\"20261123T093152Z\""))
  }
}
