/// Which names in the folder of a workshop are of files that Shoal makes.
enum WorkshopNames {
  /// Whether Shoal makes files of this name.
  static func isOurs(_ name: String) -> Bool {
    isJournal(name) || isDraft(name) || RoundNames.number(in: name) != nil || isTemporary(name)
  }

  /// The journal, what was kept when it could not be saved, and what stands beside them.
  private static func isJournal(_ name: String) -> Bool {
    let whole = WorkshopFolder.journalName
    if name == Compaction.path(of: whole) { return true }
    let stem = whole.dropLast(".jsonl".count) + ".unsaved-"
    let rest: Substring
    if name.hasPrefix(whole) {
      rest = name.dropFirst(whole.count)
    } else if name.hasPrefix(stem) {
      let unsaved = name.dropFirst(stem.count).drop { $0.isASCII && $0.isNumber }
      if unsaved == ".md" { return true }
      guard unsaved.hasPrefix(".jsonl") else { return false }
      rest = unsaved.dropFirst(".jsonl".count)
    } else {
      return false
    }
    return ["", ".lock", ".new", ".damaged"].contains(rest)
      || isNumbered(rest, ".before-repair-")
  }

  /// The draft of such a journal, which a program that was stopped leaves.
  private static func isDraft(_ name: String) -> Bool {
    let whole = name.hasSuffix(".new") ? name.dropLast(".new".count) : name[...]
    return whole.hasPrefix(".") && whole.hasSuffix(FilePlace.draftEnding)
      && isJournal(String(whole.dropFirst().dropLast(FilePlace.draftEnding.count)))
  }

  /// What is left of a file that was being written, or of a text that was in an editor.
  private static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".shoal-") || name.hasPrefix("shoal-text-")
  }

  private static func isNumbered(_ text: Substring, _ start: String) -> Bool {
    let digits = text.dropFirst(start.count)
    return text.hasPrefix(start) && !digits.isEmpty
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
