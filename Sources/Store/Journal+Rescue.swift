package import Workbook

extension Journal {
  /// Writes the workbook with these changes to a new file beside it, or into the first of other
  /// folders that takes it: the last way out when `append` keeps failing. Returns its path. Where all
  /// of it would be too large to be opened again, earlier states are left out.
  ///
  /// Fails as the writing beside it did.
  package func keepAside(
    _ changes: [Change], orIn folders: [String] = []
  ) throws(StoreError) -> String {
    let copy = try copy(adding: changes)
    let failure: StoreError
    do throws(StoreError) {
      return try keep(copy, ending: "jsonl")
    } catch {
      failure = error
    }
    for folder in folders {
      if let kept = try? keep(copy, in: folder, ending: "jsonl") { return kept }
    }
    throw failure
  }

  private func copy(adding changes: [Change]) throws(StoreError) -> [UInt8] {
    let whole = try bytes + encoded(waiting(with: changes)).joined()
    guard whole.count > WorkbookFile.maximumLength else { return whole }
    return try Compaction(WorkbookFile.contents(whole, path), path).bytes
  }

  /// Writes a new file named after the workbook, by the first number that is free. Returns its path.
  func keep(
    _ bytes: [UInt8], in folder: String? = nil, ending: String
  ) throws(StoreError) -> String {
    var number = 1
    while true {
      let new = place.unsaved(number, ending)
      let other = folder.map { "\($0)/\(new)" } ?? place.beside(new)
      do throws(StoreError) {
        try WholeFile.write(bytes, to: other, replacing: false, self.folder.calls)
        return other
      } catch {
        guard case .alreadyExists = error else { throw error }
        number += 1
      }
    }
  }
}
