import Workbook

/// A copy of a workbook that was kept in another file because the workbook's own disk took nothing.
package enum RescuedCopy {
  /// The paths of copies, beside a workbook or in other folders, with changes that the workbook does
  /// not have, sorted by folder and number.
  ///
  /// - Parameters:
  ///   - names: the names of the files in a folder.
  ///   - folders: the other folders that copies are kept in.
  package static func paths(
    of workbook: String, orIn folders: [String], names: (String) -> [String]
  ) -> [String] {
    guard let place = FilePlace(workbook) else { return [] }
    var seen: Set<String> = []
    let paths = ([place.folder] + folders).filter { seen.insert($0).inserted }.flatMap { folder in
      names(folder).filter { isCopy($0, of: place) }
        .map { folder == place.folder ? place.beside($0) : "\(folder)/\($0)" }
    }
    guard !paths.isEmpty, let own = try? WorkbookFile.read(workbook) else { return [] }
    return paths.filter { goesFurther($0, than: own) }
  }

  private static func isCopy(_ name: String, of place: FilePlace) -> Bool {
    guard name.hasPrefix(place.unsavedPrefix), name.hasSuffix(".jsonl") else { return false }
    let number = name.dropFirst(place.unsavedPrefix.count).dropLast(".jsonl".count)
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  private static func goesFurther(_ path: String, than own: JournalContents) -> Bool {
    guard let copy = try? WorkbookFile.read(path), let header = copy.header,
      header.workbook == own.header?.workbook, let last = copy.changes.last
    else { return false }
    return !own.changes.contains(last)
  }
}
