import Glibc
import Store
import Testing

@Suite final class SettingsFileTests {
  private let path: String

  init() throws {
    var template = Array("/tmp/shoal-settings-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    close(file)
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  deinit { unlink(path) }

  private func read(_ text: String) throws(SettingsFile.Failure) -> [SettingsFile.Entry] {
    let file = open(path, O_WRONLY | O_TRUNC)
    let bytes = Array(text.utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    close(file)
    return try SettingsFile.read(path)
  }

  @Test func settingsComeWithTheirLines() throws {
    let settings = try read(
      "ascii = true\n\n[keys]\nundo = [\"u\", 'z']\nwait = 2\nat = 07:00:00\n")
    #expect(
      settings == [
        .init(path: ["ascii"], value: .flag(true), line: 1),
        .init(path: ["keys", "undo"], value: .list(["u", "z"]), line: 4),
        .init(path: ["keys", "wait"], value: .number(2), line: 5),
        .init(path: ["keys", "at"], value: .other("a time"), line: 6),
      ])
  }

  @Test func everyMistakeIsNamed() {
    let expected = [
      ":1:5: expected text in quotes, a number, true, false or a list, found `yes`",
      ":3:3: expected `=` after `b`, found `:`",
    ]
    #expect(throws: SettingsFile.Failure(messages: expected)) {
      try self.read("a = yes\n\nb : 1\n")
    }
  }

  @Test func noFileIsNoSettings() throws {
    unlink(path)
    #expect(try SettingsFile.read(path) == [])
  }
}
