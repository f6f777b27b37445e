internal import ArgumentParser

/// The command that somebody meant who typed another.
package struct CommandSuggestion {
  /// The words as they were typed, with the commands before them.
  package let typed: String
  /// The nearest command at its place, with the commands before it.
  package let meant: String

  /// Finds the word that is no command, and the command it is nearest to; nil where nothing is
  /// near.
  ///
  /// - Parameter arguments: the command line, without the program.
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

  /// The words that say it.
  package var message: String {
    """
    Error: There is no command '\(typed)'. Did you mean '\(meant)'?
      See 'shoal --help' for all commands.
    """
  }

  /// The options of all commands that are followed by a word of their own.
  private static let takesValue: Set = ["--workbook", "--pack"]

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  /// The word with the fewest mistakes in it, or that begins as this does; nil where all are far.
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

  /// The number of letters that are wrong, missing, too many or exchanged with the next one.
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
