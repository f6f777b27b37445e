import Glibc

extension WorkshopFolder {
  /// The names of the files that `erase` would erase, sorted; none where an earlier attempt left
  /// only an empty folder. Fails with `noSuchFile` where there is nothing to erase.
  package static func eraseCandidates(_ path: String) throws(StoreError) -> [String] {
    let place = try place(path)
    var (found, isThere) = (try names(in: place.path) ?? [], false)
    for hidden in [hiddenName(place), earlierHiddenName(place)] {
      guard let names = try names(in: place.beside(hidden)) else { continue }
      (found, isThere) = (found + names, true)
    }
    let names = found.filter(WorkshopNames.isOurs).sorted()
    guard isThere || !names.isEmpty else { throw .noSuchFile(place.path) }
    return names
  }

  /// The names in a folder; nil when there is none.
  private static func names(in path: String) throws(StoreError) -> [String]? {
    do throws(SystemFault) {
      return try Folder(path, .system).names()
    } catch {
      guard error.code == ENOENT else { throw .cannotRead(path, error) }
      return nil
    }
  }

  /// Erases a workshop: overwrites every file that Shoal made in it with zeros, on the disk too,
  /// removes them and then the folder.
  ///
  /// Nothing is touched when there are other files, when a `run` has the workshop, or when somebody
  /// holds a box. Then the folder gets a hidden name beside the old one, so that what is left when
  /// the power fails is no workshop any more; erasing the same path again finishes it.
  package static func erase(
    _ path: String, patience: Int = patience, calls: FileCalls = .system
  ) throws(WorkshopFault) {
    let place = try stored(try place(path))
    let parent = try stored(try parent(place, calls))
    let erasing = WorkshopErasing(
      place: place, hidden: hiddenName(place), parent: parent, patience: patience)
    let earlier = WorkshopErasing(
      place: place, hidden: earlierHiddenName(place), parent: parent, patience: patience)
    for begun in [erasing, earlier] where try begun.isHalfDone() {
      try begun.finish()
      guard try erasing.isThere() else { return }
    }
    let lock = try erasing.hide()
    try erasing.finish()
    _ = consume lock
  }

  /// The folder's place; `.` and the like by their real name.
  private static func place(_ path: String) throws(StoreError) -> FilePlace {
    let plain = WorkshopFolder(path).path
    if let place = FilePlace(plain) { return place }
    guard !plain.isEmpty, let real = realpath(plain, nil) else { throw .badPath(path) }
    defer { free(real) }
    guard let place = FilePlace(String(cString: real)) else { throw .badPath(path) }
    return place
  }

  private static func parent(
    _ place: FilePlace, _ calls: FileCalls
  ) throws(StoreError) -> Folder {
    try meaning({ WorkbookFile.missing(place.path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, calls)
    }
  }

  /// Returns the name of a workshop while it is being erased.
  private static func hiddenName(_ place: FilePlace) -> String { ".\(place.name).shoal-erasing" }

  /// The name in earlier versions, so that an erasing that one of them left is finished.
  private static func earlierHiddenName(_ place: FilePlace) -> String {
    ".\(place.name).erasing"
  }
}
