import Testing

/// The walls inside `Screens`: which folder may name what another folder declares.
@Suite struct WallTests {
  /// The folders that each folder may name; the same table as in Sources/README.md.
  static let allowed: [String: Set<String>] = [
    "Intents": [],
    "Kit": ["Intents"],
    "Days": ["Kit"],
    "State": ["Intents", "Kit", "Days"],
    "Common": ["Intents", "Kit", "Days", "State"],
    "Solo": ["Intents", "Kit", "Days", "State", "Common"],
    "Shown": ["Intents", "Kit", "Days", "State", "Common"],
    "Room": ["Intents", "Kit", "Days", "State", "Common", "Shown"],
    "Sheet": ["Intents", "Kit", "Days", "State", "Common", "Shown"],
    "Loop": ["Intents", "Kit", "Days", "State", "Common", "Solo", "Shown", "Room", "Sheet"],
    "Linear": ["Intents", "Kit", "State", "Shown", "Loop"],
  ]

  private static let root = "Sources/Screens"

  @Test func everyFileIsInAFolderWithWalls() throws {
    for file in try Tree.swiftFiles(under: Self.root) {
      #expect(Self.allowed[Self.folder(file)] != nil, "\(file)")
    }
  }

  @Test func aFolderNamesOnlyWhatItMay() throws {
    let files = try Tree.swiftFiles(under: Self.root)
    let sources = try files.map { (folder: Self.folder($0), path: $0, text: try Tree.read($0)) }
    var homes: [String: Set<String>] = [:]
    for source in sources {
      for name in Self.declared(in: source.text) {
        homes[name, default: []].insert(source.folder)
      }
    }
    #expect(homes["Model"] == ["State"] && homes["aboutPage"] == ["Common"])
    for source in sources {
      let may = (Self.allowed[source.folder] ?? []).union([source.folder])
      for (name, folders) in Self.used(in: source.text, of: homes)
      where folders.isDisjoint(with: may) {
        Issue.record("\(source.path) names \(name) of \(folders.sorted().joined(separator: ", "))")
      }
    }
  }

  @Test func nothingInTheKitKnowsTheModel() throws {
    for folder in ["Intents", "Kit", "Days"] {
      for file in try Tree.swiftFiles(under: "\(Self.root)/\(folder)") {
        #expect(!Self.words(try Tree.read(file)).contains { $0.name == "Model" }, "\(file)")
      }
    }
  }

  @Test func theMapSaysWhichWallsThereAre() throws {
    let text = try Tree.read("Sources/README.md")
    let start = try #require(text.firstRange(of: "<!-- walls -->\n")?.upperBound)
    let end = try #require(text.firstRange(of: "<!-- /walls -->")?.lowerBound)
    var table: [String: Set<String>] = [:]
    for row in text[start..<end].split(separator: "\n").dropFirst(2) {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      try #require(cells.count == 5, "\(row)")
      table[try #require(ImportTableTests.quoted(cells[1]).first)] = Set(
        ImportTableTests.quoted(cells[2]))
    }
    #expect(table == Self.allowed)
  }

  @Test func findsNamesWhereverTheyAreUsed() {
    let source = """
      extension Model {
        var page: Page { self.other + third(model.fourth, .fifth, sixth: 1) }  // seventh
      }
      """
    let homes = Dictionary(
      uniqueKeysWithValues: ["other", "third", "fourth", "fifth", "sixth", "seventh", "Page"].map {
        ($0, Set(["Loop"]))
      })
    #expect(
      Set(Self.used(in: source, of: homes).keys) == ["other", "third", "fourth", "Page"])
    #expect(Self.declared(in: source) == ["page"])
  }

  private static func folder(_ file: String) -> String {
    String(file.dropFirst(root.count + 1).prefix { $0 != "/" })
  }

  // MARK: Declarations

  /// The types of a source, and the members that it gives the model or a context; nothing that is
  /// private.
  private static func declared(in source: String) -> Set<String> {
    var isModel = false
    var names: Set<String> = []
    for line in source.split(separator: "\n") {
      if !line.hasPrefix(" "), !line.hasPrefix("}") {
        isModel = opensModel(line)
      }
      let depth = line.prefix { $0 == " " }.count
      guard depth == 0 || isModel && depth == 2, !line.contains("private ") else { continue }
      for declaration in Declaration.all(in: String(line)) where depth == 2 || declaration.isType {
        names.insert(declaration.name)
      }
    }
    return names
  }

  /// True for the head of an extension of the model, of a context that it conforms to, or of the
  /// declaration of one.
  private static func opensModel(_ line: Substring) -> Bool {
    let words = line.split { $0 == " " || $0 == ":" }
    guard words.count > 1, ["extension", "protocol"].contains(words[0]) else { return false }
    return words[1] == "Model" || words[1].hasSuffix("Context")
  }

  // MARK: Uses

  /// The names of others that a source uses, with the folders that declare them.
  private static func used(
    in source: String, of homes: [String: Set<String>]
  ) -> [String: Set<String>] {
    let words = words(source)
    let own = Set(words.filter { $0.isDeclared || $0.isLabel }.map(\.name))
    let used = words.filter { !$0.isMemberOfAnother && !$0.isLabel && !own.contains($0.name) }
    return Dictionary(used.compactMap { word in homes[word.name].map { (word.name, $0) } }) {
      first, _ in first
    }
  }

  /// A word of a source outside comments and texts.
  private struct Word {
    let name: String
    /// The word before the full stop that stands before it; empty for a full stop alone.
    var owner: String?
    var isLabel = false
    /// True after `let`, `var`, `func`, `case` and their like.
    var isDeclared = false

    /// True after a full stop, except for members of the model.
    var isMemberOfAnother: Bool { owner.map { !["self", "model", "Model"].contains($0) } ?? false }
  }

  private static let declaring: Set = ["let", "var", "func", "case", "_", "for"]

  private static func words(_ source: String) -> [Word] {
    Tree.lines(source).flatMap { line -> [Word] in
      guard !line.text.hasPrefix("//"), !line.text.contains("(set)") else { return [] }
      let code = String(line.text).split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\"")
      return words(inCode: code.firstRange(of: "//").map { code[..<$0.lowerBound] } ?? code[...])
    }
  }

  private static func words(inCode code: Substring) -> [Word] {
    var words: [Word] = []
    var rest = code
    var before: Character = " "
    let listsCases = code.hasPrefix("case ") && ![".", "l"].contains(code.dropFirst(5).first)
    while let first = rest.first {
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty else {
        before = first
        rest.removeFirst()
        continue
      }
      rest = rest.dropFirst(name.count)
      var word = Word(name: String(name))
      if before == "." { word.owner = Self.owner(in: code[..<name.startIndex].dropLast()) }
      word.isLabel = rest.first == ":" && word.owner == nil
      word.isDeclared =
        word.owner == nil && (listsCases || declaring.contains(words.last?.name ?? ""))
      words.append(word)
      before = name.last ?? " "
    }
    return words
  }

  private static func owner(in code: Substring) -> String {
    String(code.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
  }
}
