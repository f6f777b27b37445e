/// The name of a group of people; nil for people without one.
///
/// Names are compared by their UTF-8 bytes, as engines that group rows do, and not by canonical
/// equivalence: the bytes that are written must not depend on which spelling came first.
struct GroupName: Hashable, Comparable, Sendable {
  let text: String?

  /// Creates a name; an empty text stands for none.
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

  /// Orders names by bytes; people without a group come first.
  static func < (left: GroupName, right: GroupName) -> Bool {
    guard let second = right.text else { return false }
    guard let first = left.text else { return true }
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
