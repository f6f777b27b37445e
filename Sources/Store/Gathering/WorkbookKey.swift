/// The identity of a workbook, wherever its copies are.
enum WorkbookKey: Hashable {
  /// 32 hexadecimal digits, as Shoal gives every workbook.
  case digits(UInt64, UInt64)
  /// Any other identifier.
  case text(String)
  /// A workbook without an identifier is no copy of anything: the number of its path.
  case path(Int)

  init(_ header: JournalHeader?, path: Int) {
    let text = header?.workbook ?? ""
    if text.isEmpty {
      self = .path(path)
    } else if let high = WorkbookKey.half(text.utf8.prefix(16)), text.utf8.count == 32,
      let low = WorkbookKey.half(text.utf8.suffix(16))
    {
      self = .digits(high, low)
    } else {
      self = .text(text)
    }
  }

  /// The identifier as the first line has it; empty for none.
  var text: String {
    switch self {
    case .digits(let high, let low): WorkbookKey.digits(high) + WorkbookKey.digits(low)
    case .text(let text): text
    case .path: ""
    }
  }

  /// Only small digits, so that no two identifiers become one.
  private static func half(_ digits: Substring.UTF8View) -> UInt64? {
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - 87)
      default: return nil
      }
    }
    return value
  }

  private static func digits(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
