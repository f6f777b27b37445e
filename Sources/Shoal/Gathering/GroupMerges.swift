internal import ArgumentParser
package import Scoring

/// The groups that are to be taken as one, as `--merge` has them: `North+South`.
package struct GroupMerges {
  /// The new names by the old ones; those of groups that stay are not in it. People without a
  /// group are the empty name.
  private var names: [[UInt8]: String] = [:]

  /// The merges of these words, for a tally of these groups.
  ///
  /// A group whose name has a `+` is found as well, where the name is there.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  package init(_ words: [String], of groups: [String?]) throws {
    let known = Set(groups.map { Array(($0 ?? "").utf8) })
    for word in words {
      let parts = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1 else {
        throw Self.failed("--merge \(word): expected two groups or more, such as North+South.")
      }
      guard let members = Self.members(parts[...], known) else {
        throw Self.failed(
          "--merge \(word): there is no group of one of these names. There are: "
            + "\(Self.list(groups)).")
      }
      try add(members, as: word, known)
    }
  }

  /// These answers, with the named groups as one.
  package func applied(to tally: Tally) -> Tally {
    names.isEmpty ? tally : tally.renamingGroups { names[Array(($0 ?? "").utf8)] ?? $0 }
  }

  private mutating func add(_ members: [String], as word: String, _ known: Set<[UInt8]>) throws {
    let keys = members.map { Array($0.utf8) }
    guard Set(keys).count == members.count else {
      throw Self.failed("--merge \(word): a group is named twice.")
    }
    guard keys.allSatisfy({ names[$0] == nil }) else {
      throw Self.failed("--merge \(word): one of these groups is in another --merge.")
    }
    guard !known.contains(Array(word.utf8)) else {
      throw Self.failed("--merge \(word): there is a group of that name already.")
    }
    let name = members.map { Words.group($0.isEmpty ? nil : $0) }.joined(separator: "+")
    for key in keys { names[key] = name }
  }

  /// The names that parts between `+` make, those that are longest first; nil where one is of no
  /// group.
  private static func members(_ parts: ArraySlice<String>, _ known: Set<[UInt8]>) -> [String]? {
    if parts.isEmpty { return [] }
    for count in (1...parts.count).reversed() {
      let name = parts.prefix(count).joined(separator: "+")
      guard known.contains(Array(name.utf8)), count < parts.count || parts.startIndex > 0,
        let rest = members(parts.dropFirst(count), known)
      else { continue }
      return [name] + rest
    }
    return nil
  }

  private static func list(_ groups: [String?]) -> String {
    let names = groups.prefix(12).map(Words.group)
    return names.joined(separator: ", ") + (groups.count > names.count ? ", and more" : "")
  }

  private static func failed(_ message: String) -> ExitCode {
    Console.message(message)
    return ExitCode(64)
  }
}
