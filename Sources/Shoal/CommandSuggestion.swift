internal import ArgumentParser

/// The suggested command for a mistyped one.
package struct CommandSuggestion {
  /// The unknown command as typed, preceded by its parent commands.
  package let typed: String
  /// The most similar command, preceded by its parent commands.
  package let meant: String

  /// Finds the first unknown command in the arguments and the most similar command on its level;
  /// nil if every command is known or none is similar.
  ///
  /// - Parameter arguments: The command line without the program name.
  package init?(_ arguments: [String]) {
    var commands = ShoalCommand.configuration.subcommands
    var rest = arguments[...]
    var before = ""
    while let word = rest.popFirst(), word != "--" {
      if Self.takesValue.contains(word) { _ = rest.popFirst() }
      if word.hasPrefix("-") || word == "help" { continue }
      if let command = commands.first(where: { Self.name($0) == word }) {
        commands = command.configuration.subcommands
        if commands.isEmpty { return nil }
        before += word + " "
        continue
      }
      guard let meant = Self.nearest(word, among: commands.map(Self.name)) else { return nil }
      (typed, self.meant) = (before + word, before + meant)
      return
    }
    return nil
  }

  /// The error message with the suggestion.
  package var message: String {
    """
    Error: There is no command '\(typed)'. Did you mean '\(meant)'?
      See 'shoal --help' for all commands.
    """
  }

  /// The common options that are followed by a value, which is not a command.
  private static let takesValue: Set = ["--workbook", "--pack"]

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  /// Returns the word at the smallest edit distance, or else one that begins with the typed text;
  /// nil if none is similar.
  private static func nearest(_ word: String, among words: [String]) -> String? {
    let lower = word.lowercased()
    let counted = words.map { (word: $0, mistakes: mistakes(Array(lower), Array($0))) }
    let nearest = counted.min { $0.mistakes < $1.mistakes }
    if let nearest, nearest.mistakes <= (nearest.word.count < 4 ? 1 : 2),
      nearest.mistakes < lower.count
    {
      return nearest.word
    }
    return lower.count > 2 ? words.first { $0.hasPrefix(lower) } : nil
  }

  /// Returns the optimal string alignment distance: the number of substituted, missing, surplus and
  /// transposed letters.
  private static func mistakes(_ typed: [Character], _ meant: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...meant.count)
    for (index, letter) in typed.enumerated() {
      var next = [index + 1]
      for (column, other) in meant.enumerated() {
        var least = min(
          row[column + 1] + 1, next[column] + 1, row[column] + (letter == other ? 0 : 1))
        if index > 0, column > 0, letter == meant[column - 1], typed[index - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[meant.count]
  }
}
