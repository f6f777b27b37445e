/// The place of a file: its folder and its name there.
package struct FilePlace: Equatable, Sendable {
  /// The path as it was given.
  package let path: String
  /// The folder's path; `.` when none was given.
  package let folder: String
  /// The last part of the path.
  package let name: String

  /// nil when the path names no file: it is empty, ends in `/`, `.` or `..`, or holds a NUL.
  package init?(_ path: String) {
    guard !path.utf8.contains(0) else { return nil }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    guard !name.isEmpty, name != ".", name != ".." else { return nil }
    let folder = slash.map { String(path[..<$0]) } ?? "."
    self.path = path
    self.folder = folder.isEmpty ? "/" : folder
    self.name = name
  }

  /// The name of the lock of this file, in the same folder. It says whose it is: any other, such as
  /// the file's own with `.lock` behind it, may be the lock of another program.
  var lock: String { ".\(name).shoal-lock" }

  /// The name under which a file is written that is to take the place of this one.
  var temporary: String { ".\(name).shoal-new" }

  /// The name of a file beside this one for what could not be saved in it.
  func unsaved(_ number: Int, _ ending: String) -> String {
    "\(unsavedPrefix)\(number).\(ending)"
  }

  /// The beginning of the names of files beside this one for what could not be saved in it.
  package var unsavedPrefix: String {
    "\(name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name).unsaved-"
  }

  /// The path of a file beside this one.
  package func beside(_ name: String) -> String {
    folder == "/" ? "/" + name : folder == "." && !path.hasPrefix("./") ? name : folder + "/" + name
  }
}
