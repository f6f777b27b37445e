internal import Glibc
internal import Store

/// The person's own editor, for long texts.
struct Editor {
  /// Why a text did not come back.
  struct Failure: Error {
    let message: String
  }

  /// Where the text lies meanwhile; a folder that only the person can read.
  let folder: String

  /// What a text handed over is called, so that one left behind by a crash is found again.
  static let prefix = "shoal-text-"

  /// A text that came back, and the file it is in until the workbook has it.
  struct Edited {
    let text: String
    let path: String
  }

  /// Lets the person edit a text, and returns it. Waits for the editor to end.
  func edit(_ text: String) throws(Failure) -> Edited {
    let command = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? ""
    let words = command.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard let name = words.first else {
      throw Failure(message: "No editor is named: set EDITOR, or write here.")
    }
    let path = "\(folder)/\(Self.prefix)\(getpid())-\(UInt32.random(in: 0 ... .max)).md"
    let bytes = Array((text + "\n").utf8)
    do throws(StoreError) {
      try WholeFile.write(bytes, to: path, replacing: false)
    } catch {
      throw Failure(message: error.message)
    }
    let argument = path.hasPrefix("-") ? "./" + path : path
    switch ChildProgram.run(words + [argument]) {
    case .ended(0): return Edited(text: try Self.read(path), path: path)
    case .ended: throw Self.unfinished(name, path, handed: bytes)
    case .notStarted(let reason):
      unlink(path)
      throw Failure(
        message: "The editor \(name) did not start: \(reason). Set EDITOR to another, or write "
          + "here.")
    }
  }

  private static func read(_ path: String) throws(Failure) -> String {
    guard let bytes = contents(path) else {
      throw Failure(message: "What the editor wrote could not be read here; it is in \(path).")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The editor failed or was stopped: what it wrote is not taken, but not lost either.
  private static func unfinished(_ name: String, _ path: String, handed: [UInt8]) -> Failure {
    guard contents(path) == handed else {
      return Failure(
        message: "The editor \(name) did not finish. Your text here is unchanged; "
          + "what it wrote is in \(path).")
    }
    unlink(path)
    return Failure(message: "The editor \(name) did not finish. Your text here is unchanged.")
  }

  /// Texts that an editor had when the program or the computer stopped, and what editors keep
  /// beside them for such a case.
  static func leftBehind(in folder: String) -> [String] {
    FolderEntries.names(in: folder).filter { $0.contains(prefix) }.map { "\(folder)/\($0)" }
  }

  private static func contents(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= 1 << 20 {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return nil
  }
}
