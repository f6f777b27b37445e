import Testing
import Workbook

/// The sections "Integer", "Float", "Boolean" and those on dates of the TOML specification.
@Suite struct TOMLWordTests {
  static let sound: [String: PackNode] = [
    "true": true, "false": false, "0": 0, "+0": 0, "-0": 0, "+99": 99, "-17": -17, "1_000": 1000,
    "5_3_4": 534, "9223372036854775807": 9_223_372_036_854_775_807,
    "-9223372036854775808": -9_223_372_036_854_775_808, "0xDEADBEEF": 0xDEAD_BEEF,
    "0xdead_beef": 0xDEAD_BEEF, "0x00": 0, "0o755": 493, "0b1101_0110": 214,
  ]

  @Test(arguments: sound.keys.sorted()) func isRead(_ word: String) {
    #expect("a = \(word)".toml == ["a": Self.sound[word] ?? "none"])
  }

  static let others: [String: [String]] = [
    "a fraction": [
      "+1.0", "3.1415", "-0.01", "5e+22", "1e06", "-2E-2", "6.626e-34", "224_617.445_991_228",
      "0.0", "-0.0", "0e0", "inf", "+inf", "-inf", "nan", "+nan", "-nan", "1e1_0",
    ],
    "a date": ["1979-05-27", "2024-02-29", "2000-02-29", "1979-12-31", "0001-01-01"],
    "a time": ["07:32:00", "00:32:00.999999", "23:59:59"],
    "a date and time": [
      "1979-05-27T07:32:00Z", "1979-05-27T00:32:00-07:00", "1979-05-27T00:32:00.999999+07:00",
      "1979-05-27 07:32:00Z", "1979-05-27t07:32:00z", "1979-05-27T07:32:00",
      "1979-05-27 00:32:00.5",
    ],
  ]

  @Test(arguments: others.keys.sorted()) func isRecognised(_ name: String) {
    for word in Self.others[name, default: []] {
      #expect("a = \(word) # c".toml == ["a": .other(name)], "\(word)")
      #expect("a = [\(word)]".toml == ["a": [.other(name)]], "\(word)")
    }
  }

  static let broken = [
    "01", "-01", "+", "-", "--1", "+-1", "1_", "_1", "1__0", "0_1", "0x", "0x_1", "0x1_", "0xG",
    "+0x1", "-0b1", "0X1", "0b2", "0o8", "0b", "1a", ".7", "7.", "3.e+20", "+.1", "1.2.3", "1e",
    "1e+", "1e1.5", "1._5", "1_.5", "1e_5", "01.5", "1.5e", "Inf", "infinity", "NaN", "++inf",
    "2021-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-04-31",
    "2024-1-01", "24-01-01", "07:32", "24:00:00", "07:60:00", "07:32:60", "07:32:00.", "7:32:00",
    "07:32:00Z", "2024-01-01T", "2024-01-01 07:32", "2024-01-01T07:32:00+24:00",
    "2024-01-01T07:32:00+07", "2024-01-01T07:32:00z+01:00", "2024-01-01  07:32:00", "TRUE", "null",
  ]

  @Test(arguments: broken) func isRefused(_ word: String) {
    #expect("a = \(word)".mistakes.count == 1)
    #expect("a = \(word)".toml == [:])
  }

  static let huge = [
    "9223372036854775808", "-9223372036854775809", "0x8000000000000000",
    String(repeating: "9", count: 10_000),
  ]

  @Test(arguments: huge) func aHugeNumberIsNamed(_ word: String) {
    #expect("a = \(word)".mistakes[0].hasPrefix("1:5: expected a number of at most 64 bits, found"))
  }
}
