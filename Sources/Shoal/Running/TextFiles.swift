internal import Glibc
package import Screens
internal import Store
package import Workbook

/// Files of single texts beside the workbook: handed to an editor, or too long for their box. The
/// name of each tells its box, and the process that made it.
package struct TextFiles {
  /// The words of a file, or the reason why there are none.
  package enum Contents: Equatable {
    case text(String)
    /// The file is there; the reason is a whole sentence.
    case unreadable(String)
    case gone
  }

  private static let prefix = "shoal-text-"
  private static let suffix = ".md"
  /// The end of the name of a text that had no room in its box.
  private static let excess = ".more" + suffix
  /// The most bytes of a file that are read.
  private static let mostBytes = 1 << 20

  /// The folder of the workbook, which only the person can read.
  let folder: String

  package init(folder: String) { self.folder = folder }

  // MARK: Names

  /// A path that nothing has yet, for a text of this box, or for one that has no room in it.
  private func newPath(for field: Field?, isExcess: Bool) -> String {
    let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
    let box = field.map { [$0.kind.rawValue, "\($0.assessment)", $0.subject, $0.part] } ?? []
    let isSafe = box.allSatisfy { $0.utf8.allSatisfy(TextFiles.isPlain) && $0.utf8.count <= 60 }
    let parts = ["\(Self.prefix)\(getpid())-\(digits)"] + (isSafe ? box : [])
    return path(of: parts.joined(separator: ".") + (isExcess ? Self.excess : Self.suffix))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (48...57).contains(byte) || (97...122).contains(byte)
  }

  /// The box that the name of a file tells; nil for none.
  package static func field(of name: String) -> Field? {
    let parts = name.dropLast(suffix.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 5, let kind = Field.Kind(rawValue: String(parts[1])),
      let assessment = Int(parts[2])
    else { return nil }
    return Field(kind, assessment: assessment, subject: String(parts[3]), part: String(parts[4]))
  }

  func path(of name: String) -> String { "\(folder)/\(name)" }

  /// Whether another Shoal that still runs made the file.
  private static func isInUse(_ name: String) -> Bool {
    let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
    guard let process = pid_t(number), process != getpid() else { return false }
    guard case .text(let program) = contents("/proc/\(process)/comm") else { return false }
    return program.hasPrefix("shoal")
  }

  // MARK: Contents

  /// Everything in a file, as a text.
  package static func contents(_ path: String) -> Contents {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return errno == ENOENT ? .gone : .unreadable("It cannot be read.") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable("It is no file.")
    }
    guard let bytes = bytes(file) else { return .unreadable("It cannot be read.") }
    guard bytes.count <= mostBytes else { return .unreadable("It is longer than 1 MB.") }
    return decoded(bytes)
  }

  private static func bytes(_ file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= mostBytes {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Bytes as a text: nothing that is no UTF-8 is guessed at, because a guess would change it.
  package static func decoded(_ bytes: [UInt8]) -> Contents {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .unreadable("It is in UTF-16. Save it as UTF-8.")
    }
    guard !bytes.contains(0) else {
      return .unreadable("It holds zero bytes, as UTF-16 does. Save it as UTF-8.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable("It is not in UTF-8, perhaps in Latin-1. Save it as UTF-8.")
    }
    return .text(trimmed(text))
  }

  /// A text as it comes back from a file: an editor ends that with a new line, which no text has.
  static func trimmed(_ text: String) -> String {
    var text = CleanText.clean(text, keepingLines: true)
    while text.last == "\n" { text.removeLast() }
    return text
  }

  // MARK: Writing

  /// Writes a text for an editor, or one that has no room in its box. Returns its path.
  func write(
    _ text: String, for field: Field?, isExcess: Bool = false
  ) throws(StoreError) -> String {
    let path = newPath(for: field, isExcess: isExcess)
    try WholeFile.write(Array((text + "\n").utf8), to: path, replacing: false)
    return path
  }

  /// Adds a text to the end of a file that this program made.
  func append(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return false }
    }
    return fdatasync(file) == 0
  }

  /// Makes a file that an editor has written anew the person's alone again.
  static func makePrivate(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG { fchmod(file, 0o600) }
  }

  // MARK: Left behind

  /// The texts in files that their boxes do not have, and that nobody is writing.
  ///
  /// - Parameter waiting: paths of files that only have the text that an editor was handed.
  package func left(_ book: Book, besides waiting: Set<String> = []) -> [LeftText] {
    names.filter { !Self.isInUse($0) && !waiting.contains(path(of: $0)) }
      .compactMap { left($0, book) }
  }

  /// Removes files whose texts are all of their boxes or were put below what those had, and empty
  /// ones. A part of a box is a text that was shortened, and stays. What stays is made the person's
  /// alone, because an editor may have made it anew.
  package func tidy(_ book: Book) {
    for name in names where !Self.isInUse(name) {
      if left(name, book) == nil {
        unlink(path(of: name))
      } else {
        Self.makePrivate(path(of: name))
      }
    }
  }

  /// What editors keep beside a file, such as Vim's swap file, and no text of Shoal's own.
  package var strange: [String] {
    FolderEntries.names(in: folder).filter { $0.contains(Self.prefix) && !Self.isOwn($0) }
      .map { path(of: $0) }
  }

  private var names: [String] { FolderEntries.names(in: folder).filter(Self.isOwn) }

  private static func isOwn(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }

  private func left(_ name: String, _ book: Book) -> LeftText? {
    let path = path(of: name)
    let place = Environment.abbreviated(path)
    let field = Self.field(of: name)
    switch Self.contents(path) {
    case .gone: return nil
    case .unreadable(let problem):
      return LeftText(name: name, place: place, field: field, text: nil, problem: problem)
    case .text(let text):
      let box = Self.trimmed(field.map(book.text) ?? "")
      let isKnown = !name.hasSuffix(Self.excess) && (box == text || box.hasSuffix("\n" + text))
      guard !text.trimmedIsEmpty, !isKnown else { return nil }
      return LeftText(name: name, place: place, field: field, text: text)
    }
  }
}

extension String {
  fileprivate var trimmedIsEmpty: Bool { allSatisfy(\.isWhitespace) }
}
