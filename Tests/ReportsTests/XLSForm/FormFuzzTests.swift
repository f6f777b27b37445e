import Reports
import Testing
import Workbook

/// Damaged and hostile forms: never a crash, never a pack without what it needs, and never a file
/// outside the pack's folder.
@Suite struct FormFuzzTests {
  private static func damage(_ bytes: inout [UInt8], _ dice: inout FormDice) {
    let pieces = [
      "\"", "\"\"", ",", "\n", "\r", "begin group", "end group", "select_one", "../", "survey\n",
      "choices\n", "::", "\u{202E}", "'=", "${", "99999999999999999999", "\0", ";",
    ]
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 0...30, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place / 2)
      case 3:
        bytes.insert(contentsOf: (pieces.randomElement(using: &dice) ?? "").utf8, at: place)
      default: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &dice) }
      }
    }
  }

  private static func check(_ reading: FormReading) {
    #expect((reading.pack == nil) == reading.problems.contains(where: \.isFatal))
    #expect(reading.pack?.scale.points.count ?? 2 >= 2)
    #expect(reading.problems.allSatisfy { $0.line != nil && !$0.message.isEmpty })
    for file in reading.files.files {
      #expect(PackSchema.of(file: file.name) != nil, "\(file.name)")
      #expect(!file.name.contains(".."))
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomDamage(_ seed: UInt64) {
    var dice = FormDice(state: seed)
    let whole = Array(XLSForm.text(RandomPack.pack(seed)).utf8)
    for round in 0..<150 {
      var bytes = round % 2 == 0 ? whole : Array(FormSample().text.utf8)
      Self.damage(&bytes, &dice)
      Self.check(XLSForm.read(bytes, name: "form.csv"))
    }
  }

  static let hostile: [String] = [
    "", ",", "\"", "\n\n\n", "survey", "survey\n,type,name", "type,name\nnote,a",
    String(repeating: "survey\n,type\n", count: 20_000), String(repeating: ",", count: 1_000_000),
    String(repeating: "\"a\n", count: 200_000), String(repeating: "a\"\"\"\n", count: 100_000),
    "survey\n,type,name\n" + String(repeating: ",begin group,a\n", count: 4_999),
    "survey\n,type,name\n" + String(repeating: ",end group\n", count: 4_999),
    "survey\n,type,name,label,sources\n,begin group,a,A\n,begin group,b,B,"
      + String(repeating: "x ", count: 4_000),
    "survey\n,type,name\n,select_one\n,select_multiple,\n,begin group\n",
    "survey\n,type,name\nchoices\n,list_name,name\n,scale,9223372036854775807\n,scale,x\n,scale,y",
    "survey\n,::,type::,name::\n,a,note,b", "settings\n,form_id\n,-\n,b\nsurvey\n,type,name\n,a,b",
  ]

  @Test(arguments: hostile.indices) func hostileForms(_ index: Int) {
    let reading = XLSForm.read(Array(Self.hostile[index].utf8), name: "form.csv")
    Self.check(reading)
    #expect(reading.pack == nil)
  }
}
