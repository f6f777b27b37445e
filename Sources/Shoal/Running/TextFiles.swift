internal import Glibc
package import Screens
internal import Store
package import Workbook

/// Files of single texts beside the workbook: handed to an editor, too long for their box, or kept
/// because the workbook had changed meanwhile. The name of each tells its box.
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
  /// The end of the first word in the name of a text that had no room in its box.
  private static let excess = "-more"
  /// The most bytes of a file that are read: more than any text has.
  private static let mostBytes = 1 << 20

  /// The folder of the workbook, which only the person can read.
  let folder: String
  /// The beginning of the names of texts that could not be saved in the workbook; nil for a
  /// workshop, which keeps none.
  private let unsavedPrefix: String?

  /// The files in the folder of a workshop.
  package init(folder: String) {
    self.folder = folder
    unsavedPrefix = nil
  }

  /// The files beside a workbook.
  package init(beside workbook: String) {
    let place = FilePlace(workbook)
    folder = place?.folder ?? "."
    unsavedPrefix = place?.unsavedPrefix
  }

  // MARK: Names

  /// A path that nothing has yet, for a text of this box, or for one that has no room in it.
  private func newPath(for field: Field?, isExcess: Bool) -> String {
    let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
    let name = "\(Self.prefix)\(getpid())-\(digits)\(isExcess ? Self.excess : "")"
    return path(
      of: ([name] + [field?.nameInFiles].compactMap(\.self)).joined(separator: ".") + Self.suffix)
  }

  /// The box that the name of a file tells; nil for none.
  package func field(of name: String) -> Field? {
    let prefix = unsavedPrefix.flatMap { name.hasPrefix($0) ? $0 : nil } ?? ""
    let words = name.dropFirst(prefix.count).dropLast(Self.suffix.count)
    guard let dot = words.firstIndex(of: ".") else { return nil }
    return Field(nameInFiles: words[words.index(after: dot)...])
  }

  private static func isExcess(_ name: String) -> Bool {
    name.prefix { $0 != "." }.hasSuffix(excess)
  }

  func path(of name: String) -> String { "\(folder)/\(name)" }

  /// True for a file that was made by another Shoal which still runs.
  private static func isInUse(_ name: String) -> Bool {
    let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
    guard let process = pid_t(number), process != getpid() else { return false }
    guard case .text(let program) = contents("/proc/\(process)/comm") else { return false }
    return program.hasPrefix("shoal")
  }

  // MARK: Contents

  /// Everything in a file, as a text.
  package static func contents(_ path: String) -> Contents {
    do throws(StoreError) {
      return decoded(try WholeFile.read(path, upTo: mostBytes))
    } catch {
      if case .noSuchFile = error { return .gone }
      if case .refused = error { return .unreadable("It is no file.") }
      if case .tooLarge = error { return .unreadable("It is longer than 1 MB.") }
      return .unreadable("It cannot be read.")
    }
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
    return .text(asHanded(text))
  }

  /// A text as it comes back from a file, without the line end that `write` puts behind it.
  private static func asHanded(_ text: String) -> String {
    let text = CleanText.clean(text, keepingLines: true)
    return text.last == "\n" ? String(text.dropLast()) : text
  }

  /// A text without empty lines at its end, which editors add and remove.
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

  /// Adds a text to the end of a file that this program made. Returns whether it is there.
  func append(_ text: String, to path: String) -> Bool {
    (try? WholeFile.append(Array((text + "\n").utf8), to: path)) != nil
  }

  /// Makes a file that an editor has written anew the person's alone again.
  static func makePrivate(_ path: String) { FilePrivacy.makePrivate(path) }

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

  /// The files that editors keep beside another, such as Vim's swap file; no text of Shoal's own.
  package var strange: [String] {
    FolderEntries.names(in: folder).filter { $0.contains(Self.prefix) && !Self.isOwn($0) }
      .map { path(of: $0) }
  }

  private var names: [String] {
    FolderEntries.names(in: folder).filter { Self.isOwn($0) || isUnsaved($0) }
  }

  /// True for the file of a text that could not be saved in the workbook.
  private func isUnsaved(_ name: String) -> Bool {
    guard let unsavedPrefix, name.hasPrefix(unsavedPrefix) else { return false }
    return name.hasSuffix(Self.suffix)
      && name.dropFirst(unsavedPrefix.count).first?.isNumber == true
  }

  private static func isOwn(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }

  private func left(_ name: String, _ book: Book) -> LeftText? {
    let path = path(of: name)
    let place = Environment.abbreviated(path)
    let field = field(of: name)
    switch Self.contents(path) {
    case .gone: return nil
    case .unreadable(let problem):
      return LeftText(name: name, place: place, field: field, text: nil, problem: problem)
    case .text(let words):
      let text = Self.trimmed(words)
      let box = Self.trimmed(field.map(book.text) ?? "")
      let isKnown = !Self.isExcess(name) && (box == text || box.hasSuffix("\n" + text))
      guard !text.trimmedIsEmpty, !isKnown else { return nil }
      return LeftText(name: name, place: place, field: field, text: text)
    }
  }
}

extension String {
  fileprivate var trimmedIsEmpty: Bool { allSatisfy(\.isWhitespace) }
}
