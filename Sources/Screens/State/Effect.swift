package import Workbook

/// A request to the disk, the editor or the terminal, as a value.
package enum Effect: Equatable, Sendable {
  /// Write these changes to the journal, durably; answered by `saved` or `notSaved`.
  case append([Change])
  /// Move a text that is being written, and saved, to where everything else is.
  case settle
  /// Hand this text to the person's editor; answered by `edited`.
  case openEditor(String)
  /// Put a text that has no room in its box into a file; answered by `isAside`.
  case setAside(String, Field)
  /// Let the person change a file that was left, in their editor; answered by `edited`.
  case editLeft(String)
  /// Remove a file that was left, once the disk has the workbook.
  case removeLeft(String)
  /// Make the summary as plain text of so many columns; answered by `preview`.
  case makePreview(width: Int)
  /// Write the summary to a file; answered by `written` or `notWritten`.
  case writeSummary(path: String, replacing: Bool)
  /// Look how the rounds of a workshop stand; answered by news.
  case look
  /// Leave nothing of the person before on the screen, above it or in memory.
  case wipe
  /// Keep the terminal from a shell if the program is killed, or stop doing so.
  case guarded(Bool)
  case room(RoomEffect)
  case sheet(SheetEffect)
  case suspend
  case redraw
  case leave(Leaving)
}

/// The end of the program.
package enum Leaving: Equatable, Sendable {
  /// The person left.
  case normal
  /// Ctrl-C or a signal; what was typed is saved.
  case interrupted
  /// The person left although the disk did not take everything.
  case unsaved
}
