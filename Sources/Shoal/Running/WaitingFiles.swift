/// Files that an editor with a window of its own may still write, and the state of each when its
/// text was handed over.
package struct WaitingFiles {
  private var stamps: [String: FileStamp] = [:]

  package init() {}

  /// The files that no editor is known to have written: each still has the text that was handed
  /// over, whatever has become of its box.
  package var paths: Set<String> { Set(stamps.keys) }

  /// Waits for a file in this state to be written.
  package mutating func add(_ path: String, _ stamp: FileStamp) { stamps[path] = stamp }

  /// Waits no longer for files that were written, renamed or removed, and returns their paths.
  package mutating func takeWritten() -> [String] {
    let written = stamps.filter { FileStamp($0.key) != $0.value }.keys.sorted()
    for path in written { stamps[path] = nil }
    return written
  }

  /// Waits for nothing any longer, and returns the paths of the files that nobody has written. An
  /// editor that still has one open makes it anew when it saves.
  package mutating func takeUntouched() -> [String] {
    defer { stamps = [:] }
    return stamps.filter { FileStamp($0.key) == $0.value }.keys.sorted()
  }
}
