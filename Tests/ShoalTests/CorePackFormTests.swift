import Reports
import Shoal
import Store
import Testing
import Workbook

/// The core pack, out as a form and in again.
@Suite struct CorePackFormTests {
  @Test func comesBackAsItWas() throws {
    let pack = try #require(PackReader.read(files: PackSource.core).pack)
    let reading = XLSForm.read(Array(XLSForm.text(pack).utf8), name: "core.csv")
    #expect(reading.pack == pack)
    #expect(reading.problems == [])
    #expect(reading.notes == [])
    #expect(XLSForm.losses(pack) == [])
    let files = reading.files.files.map { ($0.name, TOMLWriter.bytes($0.root)) }
    #expect(PackReader.read(files: files) == PackReading(pack: pack, problems: []))
  }
}
