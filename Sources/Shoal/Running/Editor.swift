internal import Glibc
internal import Store

/// The person's own editor, for long texts.
struct Editor {
  /// Why a text did not come back.
  struct Failure: Error {
    let message: String
  }

  /// A folder only the person can read.
  let folder: String

  /// What a text handed over is called, so that one left behind by a crash is found again.
  static let prefix = "shoal-text-"

  /// Lets the person edit a text, and returns it. Waits for the editor to end.
  func edit(_ text: String) throws(Failure) -> String {
    guard let command = Environment.value("VISUAL") ?? Environment.value("EDITOR") else {
      throw Failure(message: "No editor is named: set EDITOR, or write here.")
    }
    let path = "\(folder)/\(Self.prefix)\(getpid())-\(UInt32.random(in: 0 ... .max)).md"
    do throws(StoreError) {
      try WholeFile.write(Array((text + "\n").utf8), to: path, replacing: false)
    } catch {
      throw Failure(message: error.message)
    }
    let status = Self.run(command.split(separator: " ").map(String.init) + [path])
    guard status == 0, let edited = Self.contents(path) else {
      throw Failure(message: "The editor did not finish; its text is kept in \(path).")
    }
    unlink(path)
    return edited
  }

  /// Texts that an editor had when the program or the computer stopped.
  static func leftBehind(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix) { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }

  /// Runs a program in this process group, so that the terminal's keys reach it; no shell.
  private static func run(_ words: [String]) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawnp(&child, words[0], nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func contents(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= 1 << 20 {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return nil
  }
}
