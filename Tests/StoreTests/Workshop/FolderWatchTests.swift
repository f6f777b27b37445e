import Glibc
import Store
import Testing
import Workbook

struct FolderWatchTests {
  private func changed(_ watch: FolderWatch, within milliseconds: Int32 = 0) -> Bool {
    var poll = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, milliseconds) == 1
  }

  @Test func everyChangeOfASheetIsNoticedAndNoLook() throws {
    let sample = try WorkshopSample()
    let round = try sample.opened()
    let watch = try #require(FolderWatch(sample.folder.path))
    #expect(!changed(watch))
    var sheet = try round.begin(.new)
    #expect(changed(watch, within: 1000))
    watch.drain()
    #expect(!changed(watch))
    _ = try round.state
    _ = try round.sheet(sheet.code)
    #expect(!changed(watch))
    sheet.answers[0] = .rated(3)
    try round.save(sheet)
    #expect(changed(watch, within: 1000))
    watch.drain()
    _ = try round.shown()
    #expect(changed(watch, within: 1000))
  }

  @Test func whatIsNotThereCannotBeWatched() throws {
    #expect(FolderWatch("/nowhere/at/all") == nil)
  }
}
