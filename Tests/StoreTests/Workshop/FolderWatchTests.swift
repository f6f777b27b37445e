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
    let watch = FolderWatch(sample.folder.path)
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

  @Test func whatCannotBeWatchedIsLookedAt() throws {
    #expect(FolderWatch("/nowhere/at/all").patience != nil)
    let sample = try WorkshopSample()
    #expect(FolderWatch(sample.folder.path).patience == nil)
  }

  @Test func theBeginningAndTheEndOfAShowAreNoticed() throws {
    let sample = try WorkshopSample()
    let watch = FolderWatch(sample.folder.path)
    for _ in 1...2 {
      #expect(!ShowHold.isHeld(sample.folder))
      var show = ShowHold(sample.folder)
      #expect(show != nil && changed(watch, within: 1000))
      watch.drain()
      #expect(ShowHold.isHeld(sample.folder))
      #expect(!changed(watch), "that somebody looked is no change")
      show = nil
      #expect(changed(watch, within: 1000))
      watch.drain()
    }
  }

  /// A folder with the sign of a show in it can still be erased.
  @Test func whatAShowLeavesIsErased() throws {
    let sample = try WorkshopSample()
    _ = ShowHold(sample.folder)
    try WorkshopFolder.erase(sample.folder.path)
    #expect(throws: StoreError.self) { try WorkshopFolder.open(sample.folder.path) }
  }
}
