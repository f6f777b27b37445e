import Glibc

/// An open file; closed when it goes out of use.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  func status() throws(SystemFault) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .latest }
    return FileStatus(status)
  }

  /// Everything from the present position on, but no more than this many bytes and one.
  func read(upTo limit: Int) throws(SystemFault) -> [UInt8] {
    let expected = min(try status().size, limit) + 1
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    while bytes.count <= limit {
      let wanted = max(min(expected, limit + 1) - bytes.count, 4096)
      let chunk = try read(chunk: wanted)
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  private func read(chunk size: Int) throws(SystemFault) -> [UInt8] {
    var fault: SystemFault?
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(SystemFault) {
        count = try uninterrupted { Glibc.read(number, buffer.baseAddress, size) }
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return chunk
  }

  /// Writes all bytes, however many calls that takes.
  func write(_ bytes: [UInt8], _ calls: FileCalls) throws(SystemFault) {
    var written = 0
    while written < bytes.count {
      let count = try uninterrupted {
        bytes.withUnsafeBytes { all in
          calls.write(number, UnsafeRawBufferPointer(rebasing: all[written...]))
        }
      }
      guard count > 0 else { throw SystemFault(EIO) }
      written += count
    }
  }

  /// Fills memory from an offset on; where the file ends, the rest stays as it is.
  func read(
    into memory: UnsafeMutableRawBufferPointer, at offset: Int, _ calls: FileCalls
  ) throws(SystemFault) {
    var done = 0
    while done < memory.count {
      let read = try uninterrupted {
        calls.readAt(
          number, UnsafeMutableRawBufferPointer(rebasing: memory[done...]), offset + done)
      }
      if read == 0 { break }
      done += read
    }
  }

  /// Reads a number of bytes from an offset on; fewer where the file ends.
  func read(
    _ count: Int, at offset: Int, _ calls: FileCalls
  ) throws(SystemFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = try uninterrupted {
        bytes.withUnsafeMutableBytes { all in
          calls.readAt(
            number, UnsafeMutableRawBufferPointer(rebasing: all[done...]), offset + done)
        }
      }
      if read == 0 { break }
      done += read
    }
    return done == count ? bytes : Array(bytes[..<done])
  }

  /// Writes all bytes over those from an offset on, however many calls that takes.
  func write(_ bytes: [UInt8], at offset: Int, _ calls: FileCalls) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
      let count = try uninterrupted {
        bytes.withUnsafeBytes { all in
          calls.writeAt(number, UnsafeRawBufferPointer(rebasing: all[done...]), offset + done)
        }
      }
      guard count > 0 else { throw SystemFault(EIO) }
      done += count
    }
  }

  /// The parts of a file of this length that the disk holds anything of; the rest are holes. All of
  /// it where the file system does not say.
  func parts(upTo length: Int) -> [Range<Int>] {
    // The values of `SEEK_DATA` and `SEEK_HOLE`.
    let (toData, toHole): (Int32, Int32) = (3, 4)
    var parts: [Range<Int>] = []
    var end = 0
    while end < length {
      let start = lseek(number, end, toData)
      guard start >= 0 else { return errno == ENXIO ? parts : parts + [end..<length] }
      let hole = lseek(number, start, toHole)
      end = hole > start ? min(hole, length) : length
      if start < end { parts.append(start..<end) }
    }
    return parts
  }

  /// Makes what was written last through a power cut.
  func syncData(_ calls: FileCalls) throws(SystemFault) {
    _ = try uninterrupted { calls.syncData(number) }
  }

  /// Writes everything to the disk, with what the system knows about the file.
  func sync(_ calls: FileCalls) throws(SystemFault) {
    _ = try uninterrupted { calls.sync(number) }
  }

  func truncate(to length: Int, _ calls: FileCalls) throws(SystemFault) {
    _ = try uninterrupted { calls.truncate(number, length) }
  }
}
