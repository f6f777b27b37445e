internal import ArgumentParser
internal import Store
internal import Workbook

/// A workbook opened only to be read, with its pack: no lock, nothing written.
struct ReadWorkbook {
  let pack: Pack
  let book: Book
  /// The changes that led to the book, in order.
  let changes: [Change]
  /// The workbook's own random identifier; empty when there is none, or its line is lost.
  let identifier: String

  /// Reads what the options name; a person without a workbook yet has an empty one. Damage and a
  /// torn end are said on standard error, and what is whole is used.
  ///
  /// - Parameter orNew: whether a workbook that is named, but not there, is an empty one, too.
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ options: GlobalOptions, orNew: Bool = false) throws {
    pack = try PackSource.load(options.pack)
    let path = try options.workbookPath()
    do throws(StoreError) {
      let contents = try WorkbookFile.read(path)
      changes = contents.changes
      identifier = contents.header?.workbook ?? ""
      contents.warn(path)
    } catch {
      guard case .noSuchFile = error, orNew || options.workbook == nil else {
        Console.message(error.message)
        throw ExitCode(error.exitCode)
      }
      changes = []
      identifier = ""
    }
    book = Book(changes)
  }
}

extension JournalContents {
  /// Says on standard error what of a file cannot be used, and what to do about damage.
  func warn(_ path: String) {
    for words in readerWords { Console.message("\(path): \(words)") }
    if !isSound { Console.message("To mend it, with a copy kept first: shoal repair \(path)") }
  }
}
