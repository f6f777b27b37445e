import Canvas
import Terminal

extension KeyDecoder {
  /// The keys so far, and those of what comes a minute later.
  mutating func keys(then text: String = "") -> [Key] {
    wait(60_000)
    for byte in text.utf8 { take(byte) }
    wait(60_000)
    var keys: [Key] = []
    while let key = next() { keys.append(key) }
    return keys
  }
}
