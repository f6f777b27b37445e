import Testing

/// What no Swift file here has in it.
@Suite struct SourceTests {
  /// What iCalendar calls a plan.
  private static let calendarWord = "VTO" + "DO"

  /// Written in two pieces, so that this file does not break its own rule.
  @Test(arguments: ["TO" + "DO", "FIX" + "ME", "@test" + "able"])
  func nothingIsLeftUndoneOrOpenedByForce(_ word: String) throws {
    for file in try Tree.allSwiftFiles() {
      let text = try Tree.read(file).replacing(Self.calendarWord, with: "")
      let lines = Tree.lines(text).filter { $0.text.contains(word) }
      #expect(lines.isEmpty, "\(file):\(lines.first?.number ?? 0) has \(word)")
    }
  }

  /// `package` is as far as anything here needs to be seen.
  @Test(arguments: ["public", "open"])
  func nothingIsSeenFromOutside(_ word: String) throws {
    let kinds = ["class", "struct", "enum", "protocol", "func", "var", "let", "init", "import"]
    for file in try Tree.allSwiftFiles() {
      let lines = Tree.lines(try Tree.read(file)).filter { line in
        kinds.contains { line.text.hasPrefix("\(word) \($0)") }
      }
      #expect(lines.isEmpty, "\(file):\(lines.first?.number ?? 0): use package, or nothing")
    }
  }

  /// What little is needed of it is in FoundationEssentials.
  @Test func nothingImportsFoundation() throws {
    for file in try Tree.allSwiftFiles() {
      let imports = Tree.imports(in: try Tree.read(file))
      #expect(!imports.contains("Foundation"), "\(file): use FoundationEssentials, or nothing")
    }
  }

  /// A type is named for what it is. These words stand for nothing in particular.
  @Test(arguments: ["Manager", "Helper", "Util", "Base", "Common"])
  func typesAndFilesAreNamedForWhatTheyAre(_ word: String) throws {
    for file in try Tree.allSwiftFiles() {
      let name = file.split(separator: "/").last ?? ""
      #expect(!name.contains(word), "\(file)")
      for declaration in Declaration.all(in: try Tree.read(file)) where declaration.isType {
        #expect(!declaration.name.contains(word), "\(file):\(declaration.line)")
      }
    }
  }
}
