/// The name of a group of people; nil for people without one.
///
/// Names are the same when their bytes are, as engines that group rows have it, and not when they
/// merely look alike: the bytes written must not depend on which spelling was met first.
struct GroupName: Hashable, Comparable, Sendable {
  let text: String?

  /// An empty name is none.
  init(_ text: String?) { self.text = text == "" ? nil : text }

  static func == (left: GroupName, right: GroupName) -> Bool {
    switch (left.text, right.text) {
    case (nil, nil): true
    case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text == nil)
    for byte in (text ?? "").utf8 { hasher.combine(byte) }
  }

  /// By bytes; people without a group come first.
  static func < (left: GroupName, right: GroupName) -> Bool {
    guard let second = right.text else { return false }
    guard let first = left.text else { return true }
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
