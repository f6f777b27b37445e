import Glibc
import Workbook

/// Deals out a file in chunks of whole rows to any number of threads, and never holds more of it
/// than they work on. A plain file, a pipe and a terminal are read alike.
final class RecordFeed: @unchecked Sendable {
  /// The most bytes a row may have.
  static let longest = 1 << 20

  /// The origin of a chunk.
  struct Chunk {
    /// Chunks before it.
    let index: Int
    /// Bytes of the file before it.
    let offset: Int
  }

  private let file: Descriptor
  private let size: Int
  private let lock = Lock()
  private let carry: ByteBuffer
  private var cutter = RecordCutter()
  private var coding = FeedCoding(.utf8)
  /// Bytes of the file that were looked at and not yet dealt out.
  private var ahead: [UInt8] = []
  private var isAtEnd = false
  private var offset = 0
  /// Lines in each chunk, filled in when it is done with: 8 bytes for each 256 kB of file.
  private var lines: [Int] = []
  /// The time that somebody may take to begin writing to a pipe, in milliseconds.
  private var patience = 800
  /// Hears how many bytes have been dealt out; set before the first thread begins.
  var told: (Int) -> Void = { _ in }
  /// Why reading ended early, if it did.
  private(set) var fault: SystemFault?
  /// True if it ended at a row longer than `longest`.
  private(set) var endedAtLongLine = false

  /// Reads from `file` in steps of `size` bytes.
  init(_ file: consuming Descriptor, size: Int) {
    self.file = file
    self.size = size
    carry = ByteBuffer(capacity: size)
  }

  /// The first bytes of the file, at most so many; they are dealt out all the same.
  func look(_ most: Int) -> (head: [UInt8], isAll: Bool) {
    let buffer = ByteBuffer(capacity: most)
    do throws(SystemFault) {
      while buffer.count < most {
        let wanted = most - buffer.count
        let count = try buffer.append(upTo: wanted) { (free) throws(SystemFault) in
          try take(upTo: wanted, into: free)
        }
        if count == 0 { break }
      }
    } catch {
      fault = error
    }
    ahead = Array(buffer.bytes)
    return (ahead, ahead.count < most)
  }

  /// Sets how the file is written, before the first of it is dealt out.
  func set(_ coding: FeedCoding, separator: UInt8) {
    self.coding = coding
    cutter = RecordCutter(separator: separator)
  }

  /// Fills `buffer` with the next rows, or with the first one alone; nil at the end. `done` is
  /// the chunk that the same thread had before, with its lines.
  func next(
    into buffer: ByteBuffer, onlyFirst: Bool = false, done: (chunk: Chunk, lines: Int)? = nil
  ) -> Chunk? {
    lock.hold {
      if let done { lines[done.chunk.index] = done.lines }
      buffer.removeAll()
      buffer.append(carry.bytes[...])
      carry.removeAll()
      guard let end = fill(buffer, onlyFirst: onlyFirst) else { return nil }
      carry.append(buffer.bytes[end...])
      buffer.keep(end)
      defer {
        offset += end
        lines.append(0)
        told(offset)
      }
      return Chunk(index: lines.count, offset: offset)
    }
  }

  /// Notes the lines of the last chunk that a thread takes.
  func finish(_ chunk: Chunk, lines count: Int) { lock.hold { lines[chunk.index] = count } }

  /// Chunks dealt out so far.
  var chunks: Int { lines.count }

  /// Bytes dealt out so far.
  var length: Int { offset }

  /// Lines before a chunk, once all before it are done.
  func lines(before chunk: Int) -> Int { lines[..<chunk].reduce(0, +) }

  /// Reads on until there are whole rows, and says where they end; nil when there are none.
  private func fill(_ buffer: ByteBuffer, onlyFirst: Bool) -> Int? {
    while !endedAtLongLine {
      if !isAtEnd { read(into: buffer) }
      guard fault == nil, buffer.count > 0 else { return nil }
      let first = cutter.firstEnd(buffer.bytes, isAll: isAtEnd)
      if first ?? buffer.count > RecordFeed.longest { endedAtLongLine = true }
      guard let first, !endedAtLongLine else { continue }
      return onlyFirst ? first : cutter.lastEnd(buffer.bytes, after: first, isAll: isAtEnd)
    }
    return nil
  }

  /// A step of reading; at the end of the file, its last line gets its line end if it has none.
  private func read(into buffer: ByteBuffer) {
    let enough = buffer.count + size
    do throws(SystemFault) {
      while !isAtEnd, buffer.count < enough {
        let wanted = enough - buffer.count
        let count = try coding.append(upTo: wanted, to: buffer) { (free) throws(SystemFault) in
          try take(upTo: wanted, into: free)
        }
        isAtEnd = count == 0
      }
    } catch {
      fault = error
    }
    if isAtEnd, let last = buffer.bytes.last, last != UInt8(ascii: "\n") {
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// A read, which waits for the other end of a pipe: for ever once somebody is there, and for a
  /// moment until then. 0 is the end.
  private func take(
    upTo wanted: Int, into free: UnsafeMutableRawPointer
  ) throws(SystemFault) -> Int {
    if !ahead.isEmpty { return takeAhead(upTo: wanted, into: free) }
    while true {
      do throws(SystemFault) {
        let count = try uninterrupted { Glibc.read(file.number, free, wanted) }
        if count > 0 { patience = 0 }
        guard count == 0, patience > 0, isPipe else { return count }
        usleep(20_000)
        patience -= 20
      } catch {
        guard error.code == EAGAIN else { throw error }
        patience = 0
        var wait = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, -1)
      }
    }
  }

  private func takeAhead(upTo wanted: Int, into free: UnsafeMutableRawPointer) -> Int {
    let count = min(wanted, ahead.count)
    ahead.withUnsafeBytes {
      free.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(free), byteCount: count)
    }
    ahead.removeFirst(count)
    return count
  }

  private var isPipe: Bool { ((try? file.status())?.mode ?? 0) & S_IFMT == S_IFIFO }
}
