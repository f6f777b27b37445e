import FoundationEssentials

/// What terminals say that nobody typed, from `replies.txt`.
struct Reply: CustomStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  var description: String { name }

  static let all: [Reply] = {
    let path = String(#filePath.dropLast("Reply.swift".count)) + "replies.txt"
    let text = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let name = line.prefix(30)
      return Reply(name: String(name), bytes: bytes(line.dropFirst(30)))
    }
  }()

  private static func bytes(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch Unicode.Scalar(letter) {
      case "e": bytes.append(0x1B)
      case "a": bytes.append(0x07)
      case "x":
        bytes.append(UInt8(String(Substring(rest.prefix(2))), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      case _: bytes.append(letter)
      }
    }
    return bytes
  }
}
