internal import ArgumentParser
internal import Canvas
internal import Screens
internal import Store
internal import Workbook

/// An opened workbook, workshop or sheet, with all that a sitting needs.
@MainActor
protocol Opened {
  /// The storage for its words.
  var keeper: any Keeper { get }
  /// The files of texts that are handed to an editor.
  var texts: TextFiles { get }
  /// Notices what others change; nil where nobody else does.
  var watch: FolderWatch? { get }
  /// Why nothing can be saved; nil when it can.
  var readOnly: ReadOnlyReason? { get }
  /// The model to begin with.
  func model(size: Size, ascii: Bool, isLinear: Bool, keymap: Keymap) -> Model
  /// A sentence for the shell once all is saved: the place of the words, and the command that opens
  /// them again; nil where nobody is to see that.
  var farewell: String? { get }
}

/// A workbook and a pack, opened together.
struct OpenedWorkbook: Opened {
  let pack: Pack
  let opened: Journal.Opened
  let path: String
  /// Screens to begin on.
  var start: [Screen] = []
  /// True to begin with a new note.
  var beginsNote = false

  var keeper: any Keeper { WorkbookKeeper(opened.journal, at: path) }
  var watch: FolderWatch? { nil }
  var readOnly: ReadOnlyReason? { opened.readOnly }

  /// The files of texts beside the workbook.
  var texts: TextFiles { TextFiles(beside: path) }

  var farewell: String? {
    guard readOnly == nil else { return nil }
    let own = Environment.workbook == path
    let command = own ? "shoal" : "shoal --workbook \(Environment.quoted(path))"
    return "Saved in \(Environment.abbreviated(path)); open it again with: \(command)"
  }

  /// Opens what the options name, for writing when that is possible.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ options: GlobalOptions, _ pack: Pack? = nil) throws {
    self.pack = try pack ?? PackSource.load(options.pack)
    let path = try options.workbookPath()
    self.path = path
    opened = try Failures.reported { () throws(StoreError) in
      try Journal.open(path, at: LocalClock.now)
    }
  }

  /// The model to begin with.
  func model(size: Size, ascii: Bool, isLinear: Bool, keymap: Keymap) -> Model {
    var model = Model(
      pack: pack, book: opened.book, size: size, now: LocalClock.now, readOnly: readOnly?.message,
      location: Environment.abbreviated(path), glyphs: ascii ? .ascii : .unicode,
      isLinear: isLinear,
      keymap: keymap)
    model.hasEditor = Editor.named != nil
    model.stack.go(start)
    model.leftTexts = leftTexts
    let left = model.leftTexts.map {
      "A text that is not in its box was left in \($0.place). Home offers it."
    }
    model.notice = (opened.notices + rescued + left + strangeFiles).joined(separator: " ")
    if beginsNote { model.beginNote() }
    return model
  }

  /// A sentence on every copy that was kept elsewhere when the disk took no more, and that has more
  /// than this workbook.
  private var rescued: [String] {
    RescuedCopy.paths(
      of: path, orIn: Environment.foldersForRescue, names: FolderEntries.names
    ).map { copy in
      "When the disk took no more, everything was kept in \(Environment.abbreviated(copy)), and "
        + "some of it is not here. To go on with that, leave and type: "
        + "shoal --workbook \(Environment.quoted(copy))"
    }
  }

  /// Texts that an editor saved when nobody waited for it, or that had no room.
  private var leftTexts: [LeftText] {
    if isHeld { return [] }
    if opened.access == .writable { texts.tidy(opened.book) }
    return texts.left(opened.book)
  }

  /// The files that editors keep for the case that they are stopped.
  private var strangeFiles: [String] {
    if isHeld { return [] }
    return texts.strange.map {
      "Your editor left a file of its own, \(Environment.abbreviated($0))."
    }
  }

  /// True where another Shoal has the workbook, and hands its texts to an editor.
  private var isHeld: Bool {
    if case .readOnly(.heldBy) = opened.access { true } else { false }
  }
}

/// Turns failures into messages and exit codes.
enum Failures {
  /// The result, or `ExitCode` after saying what went wrong.
  static func reported<Result>(_ body: () throws(StoreError) -> Result) throws -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      Console.message(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
