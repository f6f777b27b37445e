extension PackContents {
  /// Indicates a pack in English: the rules about English wording apply to no other language.
  package var isEnglish: Bool {
    let language = files.root("pack.toml")?.text("language") ?? ""
    return language.lowercased().split(separator: "-").first == "en"
  }

  /// The wordings of all statements, with their locations; blank ones are left out.
  package var statementWordings: [Text] {
    files.themes.flatMap { file in
      (file.root["statement"]?.elements ?? []).enumerated().flatMap { index, node in
        ["me", "us"].compactMap { voice in
          guard let text = node.table?[voice]?.text, !text.isBlank else { return nil }
          let path: PackPath = ["statement", .index(index), .key(voice)]
          return Text(file: file.name, path: path, text: text, mayBreakLines: false)
        }
      }
    }
  }
}

extension String {
  /// The words in lower case, without punctuation; apostrophes and hyphens are part of a word.
  var spokenWords: [String] {
    var words: [String] = []
    var word = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "'", "-": word.unicodeScalars.append(scalar)
      case "\u{2019}": word += "'"
      case "A"..."Z": word += scalar.properties.lowercaseMapping
      case "\u{80}"... where scalar.properties.isAlphabetic:
        word += scalar.properties.lowercaseMapping
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
