import Store
import Testing

struct JournalDamageTests {
  @Test(arguments: [
    (
      JournalDamage(lines: 3...3, reason: .unreadable(.checksum), missing: 1),
      "Line 3: damaged, its checksum does not match (1 change lost)."
    ),
    (JournalDamage(lines: 3...5, reason: .unreadable(.empty)), "Lines 3 to 5: empty."),
    (
      JournalDamage(lines: 4...5, reason: .unreadable(.notALine), missing: 2, bytes: 10..<25),
      "Lines 4 to 5: not a line that Shoal wrote, bytes 11 to 25 (2 changes lost)."
    ),
    (
      JournalDamage(lines: 4...4, reason: .unreadable(.notALine), bytes: 10..<11),
      "Line 4: not a line that Shoal wrote, byte 11."
    ),
    (
      JournalDamage(lines: 9...9, reason: .gap, missing: 12),
      "Line 9: changes before this line are missing (12 changes lost)."
    ),
    (
      JournalDamage(lines: 1...1, reason: .noHeader),
      "Line 1: the first line, which says which workbook this is, is missing."
    ),
  ])
  func inPlainWords(damage: JournalDamage, words: String) {
    #expect(damage.message == words)
  }
}
