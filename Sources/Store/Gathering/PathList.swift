import Glibc

/// Very many paths in one piece of memory, each as the system wants it: bytes with a NUL at the
/// end, whatever text they make. A path takes its length and 17 bytes more.
struct PathList: Sendable {
  private struct Entry {
    let start: Int
    /// True if the person gave this very path.
    var isNamed: Bool
  }

  private var bytes: [CChar] = []
  private var entries: [Entry] = []

  var count: Int { entries.count }

  /// Adds a path of this folder and name; without a folder, the name is all of it.
  mutating func append(_ folder: [CChar]?, _ name: UnsafePointer<CChar>, isNamed: Bool) {
    entries.append(Entry(start: bytes.count, isNamed: isNamed))
    if let folder {
      bytes += folder
      if folder.last != 47 { bytes.append(47) }
    }
    bytes += UnsafeBufferPointer(start: name, count: strlen(name) + 1)
  }

  /// Puts the paths into the order of their bytes, each of them once.
  mutating func sort() {
    bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      entries.sort { strcmp(base + $0.start, base + $1.start) < 0 }
      var kept: [Entry] = []
      kept.reserveCapacity(entries.count)
      for entry in entries {
        if let last = kept.last, strcmp(base + last.start, base + entry.start) == 0 {
          kept[kept.count - 1].isNamed = last.isNamed || entry.isNamed
        } else {
          kept.append(entry)
        }
      }
      entries = kept
    }
  }

  func isNamed(_ index: Int) -> Bool { entries[index].isNamed }

  /// The path as text; what is no UTF-8 in it is replaced.
  func text(_ index: Int) -> String { withPath(index) { String(cString: $0) } }

  /// Calls with the path as the system wants it.
  @inline(__always) func withPath<Result>(
    _ index: Int, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    let start = entries[index].start
    return bytes[start...].withUnsafeBufferPointer { rest in
      // Every path ends in a NUL, so the rest is never empty.
      guard let base = rest.baseAddress else { preconditionFailure("A path without bytes") }
      return body(base)
    }
  }
}
