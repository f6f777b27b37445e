import Reports
import Testing
import Workbook

@Suite("What a summary says, read back") struct SummaryContentsTests {
  @Test("is what the workbook said", arguments: SummaryForm.allCases)
  func roundTrip(_ form: SummaryForm) throws {
    for seed in 0..<150 {
      let book = GeneratedBook.book(seed)
      let text = form.text(book)
      let again = try Importing.result(text)
      #expect(form.text(again) == text, "seed \(seed)")
      let wanted = book.held.filter { form != .wide || $0.key.assessment == book.current }
      #expect(again.held == wanted, "seed \(seed)")
    }
  }

  @Test("adds nothing the second time", arguments: SummaryForm.allCases)
  func twice(_ form: SummaryForm) throws {
    for seed in 0..<20 {
      let book = GeneratedBook.book(seed)
      #expect(try Importing.plan(form.text(book), into: book).isEmpty)
    }
  }

  @Test("is the same without a part that was left out", arguments: SummaryForm.allCases)
  func leftOut(_ form: SummaryForm) throws {
    let book = SampleBook.filled
    for part in book.summaryParts(SamplePack.pack, in: 2) {
      let less = book.leavingOut(part)
      let again = try Importing.result(form.text(less))
      #expect(again.held.allSatisfy { book[$0.key] == $0.value }, "\(part.id)")
    }
    let none = try Importing.result(form.text(book.leavingOut(.profile)))
    #expect(none.answer("candour-1", in: 2) == nil)
  }

  @Test("can have a byte order mark and the line ends of other systems")
  func lineEnds() throws {
    for form in [SummaryForm.long, .wide] {
      let book = GeneratedBook.book(1)
      let text = "\u{FEFF}" + form.text(book).replacing("\n", with: "\r\n")
      #expect(form.text(try Importing.result(text)) == form.text(book))
    }
  }

  @Test("comes to words or to an answer, however it is damaged", arguments: SummaryForm.allCases)
  func damaged(_ form: SummaryForm) {
    let bytes = Array(form.text(GeneratedBook.book(7)).utf8)
    var dice = Dice(state: 11)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...3, using: &dice) {
        let place = Int.random(in: damaged.indices, using: &dice)
        switch Int.random(in: 0...2, using: &dice) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: damaged.removeSubrange(place..<min(place + 5, damaged.count))
        default: damaged.insert(contentsOf: Array("\",\n".utf8), at: place)
        }
      }
      do throws(ImportError) {
        _ = try SummaryContents.read(damaged, pack: SamplePack.pack)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test(
    "is nothing for what is no summary", arguments: ["", "\n", "hello", "{}", "[]", "a,b\n1,2\n"])
  func nothing(_ text: String) {
    #expect(Importing.message(text).contains("this is not a summary"))
  }
}
