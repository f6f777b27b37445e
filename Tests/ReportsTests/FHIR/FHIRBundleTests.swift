import Reports
import Testing
import Workbook

@Suite("A summary as FHIR") struct FHIRBundleTests {
  private func resources(
    _ book: Book, _ pack: Pack = SamplePack.pack
  ) throws -> (questionnaire: JSONValue, response: JSONValue) {
    let text = FHIRBundle.text(
      book, pack: pack, assessment: book.current, today: SampleBook.today)
    let bundle = try SchemaCheck.value(Array(text.utf8))
    guard case .list(let entries)? = bundle["entry"], entries.count == 2 else {
      throw ImportError.notASummary
    }
    #expect(bundle["type"]?.text == "collection")
    return (entries[0]["resource"] ?? .null, entries[1]["resource"] ?? .null)
  }

  private func list(_ value: JSONValue?) -> [JSONValue] {
    if case .list(let values)? = value { values } else { [] }
  }

  /// All items below a resource or an item.
  private func items(_ value: JSONValue) -> [JSONValue] {
    list(value["item"]).flatMap { [$0] + items($0) }
  }

  private func answer(_ response: JSONValue, _ link: String) -> JSONValue? {
    items(response).first { $0["linkId"]?.text == link }.flatMap { list($0["answer"]).first }
  }

  @Test("has each question once, groups with items and choices with options")
  func questions() throws {
    let items = items(try resources(SampleBook.filled).questionnaire)
    #expect(Set(items.map { $0["linkId"]?.text }).count == items.count)
    for item in items {
      let type = item["type"]?.text ?? ""
      #expect(["group", "choice", "boolean", "date", "string", "text"].contains(type))
      #expect((type == "group") == !list(item["item"]).isEmpty)
      #expect((type == "choice") == !list(item["answerOption"]).isEmpty)
    }
  }

  @Test("answers what was asked, within its options", arguments: 0..<20)
  func answers(_ seed: Int) throws {
    let (questionnaire, response) = try resources(GeneratedBook.book(seed))
    let asked = Dictionary(
      uniqueKeysWithValues: items(questionnaire).map { ($0["linkId"]?.text ?? "", $0) })
    for item in items(response) {
      let question = try #require(asked[item["linkId"]?.text ?? ""])
      for answer in list(item["answer"]) {
        guard let coding = answer["valueCoding"] else { continue }
        let codes = list(question["answerOption"]).compactMap { $0["valueCoding"]?["code"] }
        #expect(codes.contains(coding["code"] ?? .null))
      }
    }
  }

  @Test("tells a rating, no chance and no answer apart")
  func three() throws {
    let response = try resources(SampleBook.filled).response
    let code = { self.answer(response, $0)?["valueCoding"]?["code"]?.text }
    #expect(code("influence-1") == "3" && code("influence-2") == "no-chance")
    #expect(answer(response, "influence-3") == nil)
    #expect(code("importance.candour") == "5" && answer(response, "partner.safe-challenge") == nil)
  }

  @Test("has what was written, ticked and planned")
  func words() throws {
    let response = try resources(SampleBook.filled).response
    #expect(answer(response, "evidence-day.candour")?["valueDate"]?.text == "2026-10-12")
    #expect(
      answer(response, "watch-for.shared-power.shared-power-w2")?["valueBoolean"] == .bool(true))
    #expect(answer(response, "watch-for.shared-power.shared-power-w1") == nil)
    let plans = items(response).filter { $0["linkId"]?.text == "action" }
    #expect(plans.count == 2)
    #expect(answer(plans[1], "action.outcome")?["valueCoding"]?["code"]?.text == "partly")
  }

  @Test("keeps a text as a text where it is the word of an outcome")
  func wordOfAnOutcome() throws {
    for outcome in Action.Outcome.allCases {
      var book = SampleBook.filled
      book.apply(Change(.evidence("candour", in: 2), .text(outcome.rawValue)))
      let example = answer(try resources(book).response, "evidence.candour")
      #expect(example?["valueString"]?.text == outcome.rawValue)
    }
  }

  @Test("is completed once the assessment is finished")
  func status() throws {
    let finished = try resources(SampleBook.filled).response
    #expect(finished["status"]?.text == "completed" && finished["authored"]?.text == "2026-11-20")
    var book = SampleBook.filled
    book.apply(Change(.finished(2), nil))
    let open = try resources(book).response
    #expect(open["status"]?.text == "in-progress" && open["authored"]?.text == "2026-11-23")
  }

  @Test("names nobody, and leaves out what was left out")
  func nobody() throws {
    let book = SampleBook.filled.leavingOut(.profile, .example(SamplePack.candour))
    let response = try resources(book).response
    for name in ["subject", "author", "source", "identifier"] { #expect(response[name] == nil) }
    #expect(answer(response, "candour-1") == nil && answer(response, "evidence.candour") == nil)
    #expect(answer(response, "evidence.shared-power") != nil)
  }

  @Test("of an empty workbook has no empty lists, which FHIR does not know")
  func empty() throws {
    let response = try resources(Book()).response
    #expect(response["item"] == nil && response["status"]?.text == "in-progress")
  }
}
