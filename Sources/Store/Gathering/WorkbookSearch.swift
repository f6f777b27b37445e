import Glibc

/// Looks for workbook files in files and folders.
///
/// Folders are gone through to the bottom, in the order of names; links are followed, and a folder
/// that was seen is not gone through again. Names that begin with a dot are passed over, and so
/// is what does not end in `.jsonl`, unless it was named.
struct WorkbookSearch {
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  /// Paths of files that may be workbooks.
  private(set) var paths = PathList()
  /// Files that were passed over.
  private(set) var others = 0
  /// Folders that could not be read.
  private(set) var problems: [StoreError] = []
  private var seen: Set<Identity> = []

  /// Looks at these files and folders; fails when one of them is not there, or is neither.
  init(_ named: [String]) throws(StoreError) {
    for path in named.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { try add(path) }
    paths.sort()
  }

  private mutating func add(_ path: String) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath(path) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let fault = SystemFault.latest
      throw fault.code == ENOENT ? .noSuchFile(path) : .cannotRead(path, fault)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let end = path.utf8.lastIndex { $0 != 47 } ?? path.startIndex
      walk(Array(String(path[...end]).utf8CString.dropLast()))
    case S_IFREG: path.withCString { paths.append(nil, $0, isNamed: true) }
    default: throw .refused(path, .notAFile)
    }
  }

  private mutating func walk(_ folder: [CChar]) {
    var waiting = [folder]
    while let folder = waiting.popLast() {
      do throws(SystemFault) {
        waiting += try folders(in: folder).sorted { $1.lexicographicallyPrecedes($0) }
      } catch {
        let path = String(decoding: folder.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        problems.append(.cannotRead(path, error))
      }
    }
  }

  /// Notes the files of one folder, and returns the folders in it.
  private mutating func folders(in folder: [CChar]) throws(SystemFault) -> [[CChar]] {
    guard
      let stream = (folder + [0]).withUnsafeBufferPointer({ path in
        path.baseAddress.flatMap { opendir($0) }
      })
    else { throw .latest }
    defer { closedir(stream) }
    guard isNew(dirfd(stream)) else { return [] }
    var found: [[CChar]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) {
          if $0.pointee != 46, note(folder, $0, entry.pointee.d_type, dirfd(stream)) {
            found.append(
              folder + (folder.last == 47 ? [] : [47])
                + UnsafeBufferPointer(start: $0, count: strlen($0)))
          }
        }
      }
    }
    guard errno == 0 else { throw .latest }
    return found
  }

  private mutating func isNew(_ folder: Int32) -> Bool {
    var status = stat()
    guard fstat(folder, &status) == 0 else { return true }
    return seen.insert(Identity(device: status.st_dev, inode: status.st_ino)).inserted
  }

  /// Notes a file; true for a folder.
  private mutating func note(
    _ folder: [CChar], _ name: UnsafePointer<CChar>, _ type: UInt8, _ stream: Int32
  ) -> Bool {
    switch kind(name, type, in: stream) {
    case S_IFDIR: return true
    // A link that leads nowhere is for the reader to speak of, if it has the name of a workbook.
    case S_IFREG, nil:
      if hasEnding(name, ".jsonl") {
        paths.append(folder, name, isNamed: false)
      } else if !hasEnding(name, ".jsonl.lock") {
        others += 1
      }
    default: others += 1
    }
    return false
  }

  /// The kind of file behind a name, links followed; nil when that cannot be told.
  private func kind(
    _ name: UnsafePointer<CChar>, _ type: UInt8, in folder: Int32
  ) -> mode_t? {
    switch Int(type) {
    case Int(DT_REG): return S_IFREG
    case Int(DT_DIR): return S_IFDIR
    case Int(DT_LNK), Int(DT_UNKNOWN):
      var status = stat()
      return fstatat(folder, name, &status, 0) == 0 ? status.st_mode & S_IFMT : nil
    default: return 0
    }
  }

  private func hasEnding(_ name: UnsafePointer<CChar>, _ ending: StaticString) -> Bool {
    let length = strlen(name)
    let count = ending.utf8CodeUnitCount
    return length >= count && memcmp(name + length - count, ending.utf8Start, count) == 0
  }
}
