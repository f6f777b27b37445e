import Glibc
import Workbook

/// The right to write to a workbook, held on `<workbook>.lock` for as long as this value lives.
///
/// The kernel holds it (`flock`), so that a process that died never blocks anyone. The file
/// itself stays. A process that forks must not hand it on.
struct WorkbookLock: ~Copyable {
  /// What trying for the lock came to.
  enum Attempt: ~Copyable {
    case held(WorkbookLock)
    /// Someone else has it; who, in their own words, cleaned.
    case heldBy(String)
  }

  private let file: Descriptor

  private init(_ file: consuming Descriptor) { self.file = file }

  // Not left to closing: a process that is just being started still has the file open, too.
  deinit { flock(file.number, LOCK_UN) }

  /// Tries for the lock of a workbook, once and without waiting. Who holds it is written down when
  /// it is said since when.
  static func attempt(
    _ place: FilePlace, in folder: Folder, at now: Moment?
  ) throws(StoreError) -> Attempt {
    let name = place.name + ".lock"
    let path = place.beside(name)
    let file = try meaning({ .cannotCreate(path, $0) }) { () throws(SystemFault) in
      try folder.open(name, O_RDWR | O_CREAT)
    }
    let status = try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
      try file.status()
    }
    if let refusal = FileRefusal.reason(status, .own) { throw .refused(path, refusal) }
    do throws(SystemFault) {
      _ = try uninterrupted { folder.calls.lock(file.number) }
    } catch {
      guard error.code == EWOULDBLOCK else { throw .cannotCreate(path, error) }
      return .heldBy(holder(file))
    }
    if let now { sign(file, now) }
    return .held(WorkbookLock(file))
  }

  /// Writes who holds it, for others to read; not worth failing over.
  private static func sign(_ file: borrowing Descriptor, _ now: Moment) {
    let text = "pid \(getpid()), on \(host) since \(now.day.iso)T\(now.clock)\n"
    ftruncate(file.number, 0)
    _ = Array(text.utf8).withUnsafeBytes { pwrite(file.number, $0.baseAddress, $0.count, 0) }
  }

  private static var host: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "this computer" }
    return withUnsafeBytes(of: name.nodename) { clean($0) }
  }

  private static func holder(_ file: borrowing Descriptor) -> String {
    let text = withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
      let count = pread(file.number, buffer.baseAddress, buffer.count, 0)
      return clean(UnsafeRawBufferPointer(rebasing: buffer[..<max(0, count)]))
    }
    return text.isEmpty ? "unknown" : text
  }

  /// The printable ASCII up to the first line end or NUL, at most 120 characters.
  private static func clean(_ bytes: UnsafeRawBufferPointer) -> String {
    let line = bytes.prefix { $0 != 0 && $0 != 0x0A }
    return String(decoding: line.filter { (0x20...0x7E).contains($0) }.prefix(120), as: UTF8.self)
  }
}
