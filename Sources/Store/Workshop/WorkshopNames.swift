import Workbook

/// The names of the files that Shoal makes in the folder of a workshop.
enum WorkshopNames {
  /// True for the name of a file that Shoal makes.
  static func isOurs(_ name: String) -> Bool {
    isJournal(name) || isDraft(name) || name == WorkshopFolder.beforeName
      || RoundNames.number(in: name) != nil || isTemporary(name)
  }

  /// The journal, what was kept when it could not be saved, and what stands beside them.
  private static func isJournal(_ name: String) -> Bool {
    for ending in [".shoal-lock", ".shoal-new"] where name.hasPrefix(".") && name.hasSuffix(ending)
    {
      return afterJournal(in: name.dropFirst().dropLast(ending.count)) == ""
    }
    guard let rest = afterJournal(in: name[...]) else { return false }
    // Earlier versions had the lock and a file to be under other names.
    return ["", ".lock", ".new", ".damaged"].contains(rest)
      || isNumbered(rest, ".damaged-") || isNumbered(rest, ".before-repair-")
  }

  /// The rest of a name behind that of a journal; nil in any other. A shorter copy, and what could
  /// not be saved, are journals as well, and may have such of their own.
  private static func afterJournal(in name: Substring) -> Substring? {
    let (ending, compact, unsaved) = (".jsonl", ".compact", ".unsaved-")
    let stem = WorkshopFolder.journalName.dropLast(ending.count)
    guard name.hasPrefix(stem) else { return nil }
    var rest = name.dropFirst(stem.count)
    while !rest.hasPrefix(ending) {
      if rest.hasPrefix(compact) {
        rest = rest.dropFirst(compact.count)
      } else if rest.hasPrefix(unsaved) {
        rest = rest.dropFirst(unsaved.count).drop { $0.isASCII && $0.isNumber }
        if rest == ".draft" || isText(rest) { return "" }
      } else {
        return nil
      }
    }
    return rest.dropFirst(ending.count)
  }

  /// True for the end of the name of a text that could not be saved: `.md`, perhaps behind its box.
  private static func isText(_ rest: Substring) -> Bool {
    let ending = ".md"
    guard rest.hasSuffix(ending) else { return false }
    return rest == ending || Field(nameInFiles: rest.dropLast(ending.count).dropFirst()) != nil
  }

  /// The draft of such a journal, which a program that was stopped leaves.
  private static func isDraft(_ name: String) -> Bool {
    let whole = name.hasSuffix(".new") ? name.dropLast(".new".count) : name[...]
    return whole.hasPrefix(".") && whole.hasSuffix(FilePlace.draftEnding)
      && isJournal(String(whole.dropFirst().dropLast(FilePlace.draftEnding.count)))
  }

  /// Returns true for the rest of a file that was being written, or of a text that was in an
  /// editor.
  private static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".shoal-") || name.hasPrefix("shoal-text-")
  }

  private static func isNumbered(_ text: Substring, _ start: String) -> Bool {
    let digits = text.dropFirst(start.count)
    return text.hasPrefix(start) && !digits.isEmpty
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
