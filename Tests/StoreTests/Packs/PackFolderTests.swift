import Glibc
import Store
import Testing
import Workbook

/// Packs on disk, and folders that are none.
@Suite final class PackFolderTests {
  private let folder: String

  init() throws {
    var template = Array("/tmp/shoal-pack-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
    mkdir("\(folder)/themes", 0o700)
    for (name, text) in PackSampleText().files { write(Array(text.utf8), to: name) }
  }

  deinit {
    for folder in ["\(folder)/themes", folder] {
      for name in Self.names(in: folder) { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  private func write(_ bytes: [UInt8], to name: String) {
    let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    #expect(Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  private func problems() throws -> [String] {
    try PackReader.read(folder: folder).problems.map(\.description)
  }

  @Test func aFolderIsRead() throws {
    #expect(try PackReader.read(folder: folder).pack == PackSampleText().reading.pack)
    #expect(try PackReader.read(folder: folder + "/").problems == [])
  }

  @Test func otherFilesAreLeftAlone() throws {
    write([0xFF], to: "README.md")
    write([0xFF], to: ".pack.toml")
    #expect(try problems() == [])
  }

  @Test func aMissingFolderIsAnError() {
    #expect(throws: PackFolderError.missing("/nowhere/at/all")) {
      try PackReader.read(folder: "/nowhere/at/all")
    }
  }

  @Test func aFileIsNoFolder() {
    #expect(throws: PackFolderError.notFolder("\(folder)/pack.toml")) {
      try PackReader.read(folder: "\(folder)/pack.toml")
    }
  }

  @Test func themesThatAreNoFolderAreNamed() {
    for name in Self.names(in: "\(folder)/themes") { unlink("\(folder)/themes/\(name)") }
    rmdir("\(folder)/themes")
    write([], to: "themes")
    #expect(throws: PackFolderError.notFolder("\(folder)/themes")) {
      try PackReader.read(folder: folder)
    }
  }

  @Test func linksAreFollowed() throws {
    #expect(rename("\(folder)/sources.toml", "\(folder)/sources.txt") == 0)
    #expect(symlink("sources.txt", "\(folder)/sources.toml") == 0)
    #expect(try problems() == [])
  }

  @Test func aBrokenLinkIsNamed() throws {
    unlink("\(folder)/sources.toml")
    symlink("nothing", "\(folder)/sources.toml")
    #expect(try problems() == ["sources.toml: could not be read: No such file or directory"])
  }

  @Test func aPipeIsRefusedWithoutWaiting() throws {
    unlink("\(folder)/sources.toml")
    mkfifo("\(folder)/sources.toml", 0o600)
    #expect(try problems() == ["sources.toml: expected a file, found something else"])
  }

  @Test func aHugeFileIsRefused() throws {
    truncate("\(folder)/sources.toml", 1 << 40)
    #expect(try problems() == ["sources.toml: expected at most 1 MB"])
  }

  @Test func tooManyFilesAreRefused() throws {
    for number in 0..<500 { write([], to: "themes/t\(number).toml") }
    #expect(try problems().contains { $0.hasSuffix("expected at most 500 files, found 506") })
  }

  @Test func anotherEncodingIsNamedWithItsPlace() throws {
    write(Array("id = 1\n# caf".utf8) + [0xE9, 0x0A], to: "sources.toml")
    let expected = "sources.toml:2:6: expected UTF-8 text: this byte is in another encoding"
    #expect(try problems() == [expected])
  }

  @Test func aNULIsNamedWithItsPlace() throws {
    write(Array("# one\n#\0".utf8), to: "sources.toml")
    #expect(try problems() == ["sources.toml:2:2: expected no hidden characters, found U+0000"])
  }

  @Test func anEscapedNULIsNamedWithItsPlace() throws {
    write(Array(#"a = "\\u0000 \u0000""#.utf8), to: "sources.toml")
    let expected = "sources.toml:1:1: a: expected no hidden characters, found U+0000"
    #expect(try problems().contains { $0.hasPrefix(expected) })
  }
}
