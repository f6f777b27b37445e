import Glibc
import Workbook

/// The right to write to a workbook, held on `.<workbook>.shoal-lock` for as long as this value
/// lives; on `<workbook>.lock`, too, where an earlier Shoal left one, so that it is kept out as well.
///
/// The kernel holds it (`flock`), so that a process that died never blocks anyone. The file
/// itself stays. A process that forks must not hand it on.
struct WorkbookLock: ~Copyable {
  /// The result of trying for the lock.
  enum Attempt: ~Copyable {
    case held(WorkbookLock)
    /// Someone else has it; who, in their own words, cleaned.
    case heldBy(String)
    /// No lock exists, and none was made.
    case absent
  }

  /// An open lock file; an object, because a value that cannot be copied is hard to have or not.
  private final class LockFile {
    let descriptor: Descriptor
    var number: Int32 { descriptor.number }

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    // Not left to closing: a process that is just being started still has the file open, too.
    deinit { flock(descriptor.number, LOCK_UN) }
  }

  /// The lock of this version, and the one that an earlier Shoal looks for, where it made one.
  private let files: [LockFile]

  private init(_ files: [LockFile]) { self.files = files }

  /// Tries for the lock of a workbook, once and without waiting. Who holds it is written down when
  /// it is said since when.
  ///
  /// Call it only for a file that was looked at: what is no workbook gets no lock beside it.
  /// - Parameter making: whether the lock is made where there is none.
  static func attempt(
    _ place: FilePlace, in folder: Folder, at now: Moment?, making: Bool = true
  ) throws(StoreError) -> Attempt {
    let path = place.beside(place.lock)
    guard let file = try open(place.lock, path, in: folder, making: making) else {
      guard let earlier = earlier(place, in: folder) else { return .absent }
      let isFree = try take(earlier.number, path, folder.calls)
      return isFree ? .absent : .heldBy(holder(earlier.number))
    }
    guard try take(file.number, path, folder.calls) else { return .heldBy(holder(file.number)) }
    if let now { sign(file.number, now) }
    guard let earlier = earlier(place, in: folder) else { return .held(WorkbookLock([file])) }
    guard try take(earlier.number, path, folder.calls) else {
      return .heldBy(holder(earlier.number))
    }
    if let now, !words(earlier.number).isEmpty { sign(earlier.number, now) }
    return .held(WorkbookLock([file, earlier]))
  }

  private static func open(
    _ name: String, _ path: String, in folder: Folder, making: Bool
  ) throws(StoreError) -> LockFile? {
    let file: LockFile
    do throws(SystemFault) {
      file = LockFile(try folder.open(name, making ? O_RDWR | O_CREAT : O_RDWR))
    } catch {
      if !making, error.code == ENOENT { return nil }
      throw .cannotCreate(path, error)
    }
    let status = try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
      try file.descriptor.status()
    }
    if let refusal = FileRefusal.reason(status, .own) { throw .refused(path, refusal) }
    return file
  }

  /// Tries to take the lock; false when somebody else has it.
  private static func take(
    _ number: Int32, _ path: String, _ calls: FileCalls
  ) throws(StoreError) -> Bool {
    do throws(SystemFault) {
      _ = try uninterrupted { calls.lock(number) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw .cannotCreate(path, error) }
      return false
    }
  }

  /// The lock of an earlier Shoal, if there is one: a small file of this user's that is private and
  /// empty, or says who had it, as only Shoal does. Anything else of that name is somebody else's, and no
  /// such lock is ever made.
  private static func earlier(_ place: FilePlace, in folder: Folder) -> LockFile? {
    let name = place.name + ".lock"
    guard let found = try? folder.status(of: name), FileRefusal.reason(found, .own) == nil,
      let file = try? LockFile(folder.open(name, O_RDWR)),
      let status = try? file.descriptor.status(), FileRefusal.reason(status, .own) == nil,
      status.owner == geteuid(), status.size <= 256
    else { return nil }
    let words = words(file.number)
    let isEmpty = status.size == 0 && !status.isOpenToOthers
    guard isEmpty || words.hasPrefix("pid ") && words.contains(", on ") else { return nil }
    return file
  }

  /// Writes who holds it, for others to read; not worth failing over.
  private static func sign(_ number: Int32, _ now: Moment) {
    let text = "pid \(getpid()), on \(host) since \(now.day.iso)T\(now.clock)\n"
    ftruncate(number, 0)
    _ = Array(text.utf8).withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, 0) }
  }

  private static var host: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "this computer" }
    return withUnsafeBytes(of: name.nodename) { clean($0) }
  }

  private static func holder(_ number: Int32) -> String {
    let words = words(number)
    return words.isEmpty ? "unknown" : words
  }

  /// The words of a lock about its holder; empty for none.
  private static func words(_ number: Int32) -> String {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
      let count = pread(number, buffer.baseAddress, buffer.count, 0)
      return clean(UnsafeRawBufferPointer(rebasing: buffer[..<max(0, count)]))
    }
  }

  /// The printable ASCII up to the first line end or NUL, at most 120 characters.
  private static func clean(_ bytes: UnsafeRawBufferPointer) -> String {
    let line = bytes.prefix { $0 != 0 && $0 != 0x0A }
    return String(decoding: line.filter { (0x20...0x7E).contains($0) }.prefix(120), as: UTF8.self)
  }
}
