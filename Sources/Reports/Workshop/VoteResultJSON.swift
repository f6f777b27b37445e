package import Scoring
internal import Workbook

/// The file of a shown vote in the workshop's folder: format `shoal-vote`, version 1. It holds only
/// what the room was shown.
package enum VoteResultJSON {
  private static let format = "shoal-vote"
  private static let version = 1

  /// The whole file, ending in a newline.
  ///
  /// - Parameter isRehearsal: true if the votes are made up, which the file then says.
  package static func bytes(_ result: VoteResult, isRehearsal: Bool = false) -> [UInt8] {
    let mark: [String: JSON] = isRehearsal ? ["rehearsal": .truth(true)] : [:]
    let json: [String: JSON] = [
      "format": .text(format), "version": .number(version), "voters": .number(result.voters),
      "themes": .list(result.options.map(json)),
    ]
    return Array(JSON.object(json.merging(mark) { first, _ in first }).document.utf8)
  }

  /// One theme as an object with its dots, as files have it.
  static func json(_ option: VoteResult.Option) -> JSON {
    .object(["id": .text(option.theme), "dots": dots(option.dots)])
  }

  private static func dots(_ dots: VoteResult.Dots) -> JSON {
    switch dots {
    case .total(let count): .number(count)
    case .few: .text("few")
    case .most: .text("most")
    case .other: .text("other")
    }
  }

  /// Reads the result of a shown vote; nil if the bytes are no such file.
  package static func result(_ bytes: [UInt8]) -> VoteResult? {
    guard let json = try? JSONScanner.value(bytes, bytes.indices),
      json["format"]?.text == format, json["version"]?.integer == version,
      let voters = json["voters"]?.integer, voters >= 0, case .list(let list)? = json["themes"]
    else { return nil }
    let options = list.compactMap { entry -> VoteResult.Option? in
      guard let theme = entry["id"]?.text, let dots = dots(entry["dots"]) else { return nil }
      return VoteResult.Option(theme: theme, dots: dots)
    }
    return options.count == list.count ? VoteResult(voters: voters, options: options) : nil
  }

  private static func dots(_ json: JSONValue?) -> VoteResult.Dots? {
    if let count = json?.integer { return count >= RoomRules.least ? .total(count) : nil }
    switch json?.text {
    case "few": return .few
    case "most": return .most
    case "other": return .other
    default: return nil
    }
  }
}
