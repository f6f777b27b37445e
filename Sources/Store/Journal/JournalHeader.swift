package import Workbook

/// The first line of a workbook file: which workbook it is and in which format.
package struct JournalHeader: Equatable, Sendable {
  /// The format this program writes.
  package static let knownVersion = 1

  /// More bytes than any first line has.
  static let maximumLength = 512

  /// The format of the file.
  package var version: Int
  /// 128 random bits as 32 hexadecimal digits.
  package var workbook: String
  /// The time at which it was made, as an ISO 8601 text in UTC.
  package var created: String
  /// True if a repair made this line because the first one was lost.
  package var isRebuilt: Bool

  /// A header with these values.
  package init(
    version: Int = knownVersion, workbook: String, created: String, isRebuilt: Bool = false
  ) {
    self.version = version
    self.workbook = workbook
    self.created = created
    self.isRebuilt = isRebuilt
  }

  /// A header with a fresh random identifier.
  package static func new(at moment: Moment, isRebuilt: Bool = false) -> JournalHeader {
    JournalHeader(
      workbook: randomDigits(16) + randomDigits(16),
      created: Timestamp.text(moment.milliseconds), isRebuilt: isRebuilt)
  }

  /// The bytes of the line, newline included.
  package var encoded: [UInt8] {
    var rest = Array("\"seq\":0,\"shoal\":\(version),\"workbook\":".utf8)
    rest.append(json: workbook)
    rest += Array(",\"created\":".utf8)
    rest.append(json: created)
    if isRebuilt { rest += Array(",\"rebuilt\":true".utf8) }
    rest.append(UInt8(ascii: "}"))
    return JournalLine.sealed(rest)
  }

  /// The header that a line's members describe; nil when they describe none.
  init?(_ members: [JSONValue.Member]) {
    guard let version = members["shoal"]?.integer else { return nil }
    self.version = version
    workbook = members["workbook"]?.text ?? ""
    created = members["created"]?.text ?? ""
    isRebuilt = members["rebuilt"] == .bool(true)
  }
}

/// Returns a number of random hexadecimal digits, at most 16.
func randomDigits(_ count: Int) -> String {
  let digits = String(UInt64.random(in: .min ... .max), radix: 16)
  return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(count))
}
