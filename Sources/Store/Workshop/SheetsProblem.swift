/// A fault of a file of sheets, or of the number of sheets.
package enum SheetsProblem: Hashable, Sendable {
  /// It is something else altogether.
  case notSheets
  /// A newer Shoal wrote it.
  case newer(found: Int, known: Int)
  /// An older Shoal wrote it, whose codes could be guessed.
  case older(found: Int)
  /// It belongs to the round of this number.
  case otherRound(Int)
  /// It was made in another folder.
  case copied
  /// Part of it cannot be read any more.
  case damaged
  /// The number of sheets cannot be read any more.
  case damagedRoster
  /// It should be the counts of a round that was shown, and is not.
  case noResults

  /// Returns the problem and the way out, in whole sentences.
  func message(_ path: String) -> String {
    switch self {
    case .notSheets:
      "This file does not hold the sheets of a workshop, and was left as it is: \(path)."
    case .newer(let found, let known):
      "These sheets were written by a newer Shoal (format \(found); this one knows \(known)). "
        + "They were left as they are: \(path). Install the newer Shoal to go on."
    case .older(let found):
      "These sheets were written by an older Shoal, whose codes could be guessed (format \(found)). "
        + "They were left as they are: \(path). Show the round with that Shoal, or delete this file "
        + "and rate again."
    case .otherRound(let number):
      "The sheets in \(path) are of round \(number). They were left as they are. "
        + "Put the file back under its own name."
    case .copied:
      "These sheets were made in another folder, so this is a copy of a workshop: \(path). They were "
        + "left as they are. Go on in the folder where the round was opened, or delete this file and "
        + "rate again."
    case .damaged:
      "Some of what the room entered cannot be read any more: \(path). It was left as it is. "
        + "To end the round without it, delete this file; then rate again."
    case .damagedRoster:
      "How many took part in this round cannot be read any more, so no later round can be compared "
        + "with it: \(path). Restore the file from a backup, or begin a new workshop."
    case .noResults:
      "The results of a round cannot be read any more: \(path). The file was left as it is. "
        + "Put a copy of it back, if there is one."
    }
  }
}
