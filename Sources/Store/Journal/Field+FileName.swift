package import Workbook

/// A box in the name of a file that holds its text, such as `evidence.1.candour`.
extension Field {
  /// The part of a file's name that tells this box; nil where its identifiers are not fit for one.
  package var nameInFiles: String? {
    let identifiers = part.isEmpty ? (subject.isEmpty ? [] : [subject]) : [subject, part]
    guard identifiers.allSatisfy(Field.isPlain) else { return nil }
    return ([kind.rawValue, "\(assessment)"] + identifiers).joined(separator: ".")
  }

  /// The box that a part of a file's name tells; nil for none.
  package init?(nameInFiles name: some StringProtocol) {
    let parts = String(name).split(separator: ".", omittingEmptySubsequences: false).map(
      String.init)
    guard (2...4).contains(parts.count), let kind = Kind(rawValue: parts[0]),
      let assessment = Int(parts[1])
    else { return nil }
    self.init(
      kind, assessment: assessment, subject: parts.count > 2 ? parts[2] : "",
      part: parts.count > 3 ? parts[3] : "")
  }

  private static func isPlain(_ identifier: String) -> Bool {
    (1...60).contains(identifier.utf8.count)
      && identifier.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (48...57).contains(byte) || (97...122).contains(byte)
      }
  }
}
