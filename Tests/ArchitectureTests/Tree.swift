import FoundationEssentials

/// The files of the repository, by paths from its root.
enum Tree {
  static let root = String(#filePath.dropLast("Tests/ArchitectureTests/Tree.swift".count))

  static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: root + path)), as: UTF8.self)
  }

  static func folders(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + path).filter {
      !$0.contains(".")
    }
  }

  static func swiftFiles(under path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + path)
      .filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }.sorted()
  }

  /// All Swift files of the sources and the tests.
  static func allSwiftFiles() throws -> [String] {
    try swiftFiles(under: "Sources") + swiftFiles(under: "Tests") + ["Package.swift"]
  }

  /// The folders of the targets that have Swift files, tests included.
  static let targets: [String] = ["Sources", "Tests"].flatMap { folder in
    let names = (try? folders(in: folder)) ?? []
    return names.map { "\(folder)/\($0)" }.filter { !((try? swiftFiles(under: $0)) ?? []).isEmpty }
      .sorted()
  }

  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + path)
  }

  static func paths(under path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + path)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + path) }

  /// The lines of a source without the white space before them, numbered from 1.
  static func lines(_ source: String) -> [(number: Int, text: Substring)] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      ($0.offset + 1, $0.element.drop { $0 == " " })
    }
  }

  /// The modules a source imports, whatever stands before or after the word.
  static func imports(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").map(String.init)[...]
      let modifiers: Set = ["package", "internal", "public", "private", "fileprivate"]
      while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) {
        words.removeFirst()
      }
      guard words.popFirst() == "import" else { return nil }
      let kinds: Set = ["struct", "class", "enum", "func", "var", "let", "protocol", "typealias"]
      if let word = words.first, kinds.contains(word) { words.removeFirst() }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }
}
