import Glibc

/// One file after another in the same memory, which grows to the largest of them.
struct WorkbookBuffer {
  private(set) var bytes = [UInt8](repeating: 0, count: 1 << 16)
  /// The number of bytes in the file.
  private(set) var count = 0

  /// The file alone.
  var file: [UInt8] { Array(bytes[..<count]) }

  /// True if the first bytes are those of a workbook's first line, as far as they go.
  var beginsAsWorkbook: Bool {
    count > 0
      && bytes[..<min(count, JournalLine.opening.count)].elementsEqual(
        JournalLine.opening.prefix(count))
  }

  /// Reads a file, which may be anyone's and may be a link. `name` makes its path for an error.
  mutating func read(
    _ path: UnsafePointer<CChar>, _ name: () -> String
  ) -> StoreError? {
    do throws(SystemFault) {
      return try fill(path).map { $0(name()) }
    } catch {
      return error.code == ENOENT ? .noSuchFile(name()) : .cannotRead(name(), error)
    }
  }

  private mutating func fill(
    _ path: UnsafePointer<CChar>
  ) throws(SystemFault) -> ((String) -> StoreError)? {
    count = 0
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let file = Descriptor(try uninterrupted { open(path, flags) })
    let status = try file.status()
    if let refusal = FileRefusal.reason(status, .anyone) { return { .refused($0, refusal) } }
    guard status.size <= WorkbookFile.maximumLength else { return { .tooLarge($0) } }
    try fill(file, expecting: status.size)
    return count > WorkbookFile.maximumLength ? { .tooLarge($0) } : nil
  }

  /// A plain file ends where fewer bytes come than were asked for.
  private mutating func fill(
    _ file: borrowing Descriptor, expecting size: Int
  ) throws(SystemFault) {
    var wanted = size + 1
    while wanted > 0, count <= WorkbookFile.maximumLength {
      if count + wanted > bytes.count {
        bytes += [UInt8](repeating: 0, count: max(count + wanted - bytes.count, bytes.count))
      }
      let number = file.number
      let start = count
      let got = try uninterrupted {
        bytes.withUnsafeMutableBytes {
          Glibc.read(number, $0.baseAddress.map { $0 + start }, wanted)
        }
      }
      count += got
      wanted = got < wanted ? 0 : 1 << 16
    }
  }
}
