import Glibc

/// An open folder. Files are opened below it by name, so that nobody can swap the path meanwhile.
final class Folder {
  let path: String
  let calls: FileCalls
  private let descriptor: Descriptor

  init(_ path: String, _ calls: FileCalls) throws(SystemFault) {
    self.path = path
    self.calls = calls
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    descriptor = Descriptor(try uninterrupted { calls.open(AT_FDCWD, path, flags, 0) })
  }

  /// Opens a file; never through a link, and never waiting for the other end of a pipe.
  /// `permissions` count only when `flags` create it.
  func open(
    _ name: String, _ flags: Int32, permissions: mode_t = 0o600
  ) throws(SystemFault) -> Descriptor {
    let safe = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    return Descriptor(
      try uninterrupted { calls.open(descriptor.number, name, safe, permissions) })
  }

  /// Returns the status of a name, links not followed; nil for nothing.
  func status(of name: String) throws(SystemFault) -> FileStatus? {
    var status = stat()
    if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(status)
    }
    guard errno == ENOENT else { throw .latest }
    return nil
  }

  func status() throws(SystemFault) -> FileStatus { try descriptor.status() }

  /// Makes names that were added, changed or removed last through a power cut.
  func sync() throws(SystemFault) { try descriptor.sync(calls) }

  func rename(_ name: String, to other: String) throws(SystemFault) {
    _ = try uninterrupted { calls.rename(descriptor.number, name, other) }
  }

  func link(_ name: String, as other: String) throws(SystemFault) {
    _ = try uninterrupted { calls.link(descriptor.number, name, other) }
  }

  func remove(_ name: String) throws(SystemFault) {
    _ = try uninterrupted { calls.unlink(descriptor.number, name) }
  }

  func removeFolder(_ name: String) throws(SystemFault) {
    _ = try uninterrupted { calls.removeFolder(descriptor.number, name) }
  }

  /// The names in it, sorted, without `.` and `..`.
  func names() throws(SystemFault) -> [String] {
    let copy = try uninterrupted {
      openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let listing = fdopendir(copy) else {
      let fault = SystemFault.latest
      close(copy)
      throw fault
    }
    defer { closedir(listing) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(listing) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        })
      errno = 0
    }
    guard errno == 0 else { throw .latest }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}

extension Folder {
  /// Makes a folder and those above it, open to nobody else, and lasting through a power cut.
  static func make(_ path: String, _ calls: FileCalls) throws(SystemFault) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    let parent = FilePlace(path)?.folder ?? "/"
    if parent != path { try make(parent, calls) }
    do throws(SystemFault) {
      _ = try uninterrupted { calls.makeFolder(path, 0o700) }
    } catch {
      guard error.code == EEXIST else { throw error }
    }
    try Folder(parent, calls).sync()
  }

  /// Writes a whole new file under a temporary name, then gives it this name in one step.
  /// Returns it, open for appending; the new name lasts only once the folder is synced.
  func replace(
    _ name: String, by bytes: [UInt8], through temporary: String
  ) throws(SystemFault) -> Descriptor {
    try replace(name, through: temporary) { (file) throws(SystemFault) in
      try file.write(bytes, calls)
    }
  }

  /// Fills a new file under a temporary name, then gives it this name in one step.
  func replace(
    _ name: String, through temporary: String,
    _ fill: (borrowing Descriptor) throws(SystemFault) -> Void
  ) throws(SystemFault) -> Descriptor {
    do {
      let file = try create(temporary, fill)
      try rename(temporary, to: name)
      return file
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  /// Keeps these bytes in a file of their own, on the disk for good, under the first name of a series
  /// that nothing has yet; none is made where one of them has these very bytes. Returns the name.
  func keep(_ bytes: [UInt8], _ name: (Int) -> String) throws(SystemFault) -> String {
    for number in 1...999 {
      let name = name(number)
      if let status = try status(of: name) {
        if try holds(name, status, bytes) { return name }
        continue
      }
      do {
        _ = try create(name, bytes)
        try sync()
      } catch {
        try? remove(name)
        throw error
      }
      return name
    }
    throw SystemFault(EEXIST)
  }

  private func holds(
    _ name: String, _ status: FileStatus, _ bytes: [UInt8]
  ) throws(SystemFault) -> Bool {
    guard FileRefusal.reason(status, .own) == nil, status.size == bytes.count else { return false }
    return try open(name, O_RDONLY).read(upTo: bytes.count) == bytes
  }

  /// A new file with these bytes, on the disk for good but for its name; open for appending.
  func create(_ name: String, _ bytes: [UInt8]) throws(SystemFault) -> Descriptor {
    try create(name) { (file) throws(SystemFault) in try file.write(bytes, calls) }
  }

  /// Creates a new file and fills it, so that it is on the disk for good but for its name; it stays
  /// open for appending.
  func create(
    _ name: String, _ fill: (borrowing Descriptor) throws(SystemFault) -> Void
  ) throws(SystemFault) -> Descriptor {
    let file = try open(name, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
    try fill(file)
    try file.sync(calls)
    return file
  }
}
