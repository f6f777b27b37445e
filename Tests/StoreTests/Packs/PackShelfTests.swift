import Glibc
import Store
import Testing

/// Packs that are found by name.
@Suite struct PackShelfTests {
  @Test func packsAreFoundByTheirPlainNames() throws {
    let scratch = try Scratch()
    for name in ["b", "a", "no-pack", ".hidden"] { mkdir(scratch[name], 0o700) }
    for name in ["b", "a", ".hidden"] { try scratch.write([], "\(name)/pack.toml") }
    try scratch.write([], "letter.txt")
    let shelf = PackShelf(scratch[""])
    #expect(shelf.names == ["a", "b"])
    #expect(shelf.folder("a").map(WholeFile.exists) == true)
    for name in ["", "c", "no-pack", "..", ".hidden", "a/../b", "a\0"] {
      #expect(shelf.folder(name) == nil, "\(name)")
    }
  }

  @Test func noFolderHasNoPacks() { #expect(PackShelf("/nowhere/at/all").names == []) }
}
