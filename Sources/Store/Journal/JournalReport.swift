import Workbook

/// The contents of a workbook file, and its faults.
package struct JournalReport: Equatable, Sendable {
  /// The path as it was given.
  package let path: String
  /// The contents of the file.
  package let contents: JournalContents
  /// The warnings about others who can see the file, in whole sentences.
  package let warnings: [String]

  /// Examines a file without changing it.
  ///
  /// Fails when it is missing, refused, unreadable, too large, newer or no workbook.
  package static func verify(_ path: String) throws(StoreError) -> JournalReport {
    let contents = try WorkbookFile.read(path)
    let folder = FilePlace(path).flatMap { FilePrivacy.warning(folder: $0.folder) }
    return JournalReport(
      path: path, contents: contents,
      warnings: [FilePrivacy.warning(file: path), folder].compactMap { $0 })
  }

  /// True if nothing is missing or damaged. A torn tail is no damage: it was never saved.
  package var isSound: Bool { contents.isSound }

  /// 0 when sound, 65 when damaged.
  package var exitCode: Int32 { isSound ? 0 : 65 }

  /// The report as plain English, a line each.
  package var lines: [String] {
    var lines = ["\(path): \(verdict)"]
    lines.append(
      "  \(contents.lineCount) lines, \(contents.changes.count) changes, format "
        + "\(contents.header?.version ?? JournalHeader.knownVersion)")
    if contents.unknownChanges > 0 {
      let count = contents.unknownChanges == 1 ? "1 change" : "\(contents.unknownChanges) changes"
      lines.append("  \(count) from a newer Shoal, kept but not shown")
    }
    lines += contents.repairs.map { "  Repaired before: \(words($0))" }
    lines += (contents.damage.map(\.message) + contents.endWords).map { "  \($0)" }
    if !isSound {
      lines.append("  \(contents.loss)")
      lines.append("  To mend it, with a copy kept first: shoal repair \(path)")
    }
    lines += contents.draftText.words.map { "  \($0)" }
    if let advice = Compaction.advice(contents.goodLength, path) { lines.append("  \(advice)") }
    lines += warnings.map { "  \($0)" }
    return lines.map { CleanText.clean($0) }
  }

  private var verdict: String {
    guard isSound else { return "damaged" }
    guard contents.tail == nil else { return "sound, with an unfinished end" }
    return contents.isNew ? "empty, as a workbook is before its first line is written" : "sound"
  }

  private func words(_ mark: JournalRepairMark) -> String {
    mark.from <= mark.to
      ? "changes \(mark.from) to \(mark.to) were lost" : "changes out of order were kept"
  }
}

extension JournalContents {
  /// The findings at the end that are no damage, in whole sentences.
  package var endWords: [String] {
    var words = tailWords
    if lacksLineEnd { words.append("The last line has no line end; it is whole, and counts.") }
    if blankLength > 0 { words.append("There are blank lines at the end, which mean nothing.") }
    return words
  }

  /// The sentences for a person who only reads the file: all that is wrong, and what of the end does
  /// not count.
  package var readerWords: [String] {
    let ofFile = isSound ? tailWords : damage.map(\.message) + [loss]
    return ofFile + draftText.words
  }

  /// The unfinished end, and that it cost nothing of the text that was in the draft.
  private var tailWords: [String] {
    guard let tail else { return [] }
    let ofText = draftText == .takenIn ? " The text that was being written is here." : ""
    return [tail.message + ofText]
  }
}
