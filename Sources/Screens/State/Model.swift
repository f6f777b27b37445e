package import Canvas
package import Workbook

/// Everything the program knows while it runs. Only `update` changes it; `view` draws it.
package struct Model: Equatable, Sendable {
  /// The state of the person's words on the disk.
  package enum Saving: Equatable, Sendable {
    /// Nothing was changed yet.
    case untouched
    /// It has, since this time of day.
    case saved(String)
    /// It does not, and why.
    case failed(String)
  }

  package let pack: Pack
  package var book: Book { didSet { built.drop() } }
  package var size: Size { didSet { built.drop() } }
  package var now: Moment { didSet { built.drop() } }
  package var stack = Stack() {
    didSet { if !stack.isSeenAs(oldValue) { built.drop() } }
  }
  /// The page of the present state, once it was asked for.
  var built = BuiltPage()
  /// The text being written, if any.
  package var edit: TextEdit? { didSet { built.drop() } }
  /// A sentence for the foot of the screen, until the next key.
  package var notice = ""
  package var saving = Saving.untouched
  /// Changes that are not on the disk yet.
  package var unsaved: [Change] = []
  /// True once a change was refused because the workbook is read-only.
  package internal(set) var hasRefused = false
  /// Why nothing can be changed; nil when it can.
  package let readOnly: String?
  /// The place of the workbook, as shown to people.
  package let location: String
  package let glyphs: Glyphs
  /// True in the linear face, whose help lists words in place of keys.
  package let isLinear: Bool
  package let keymap: Keymap
  /// True if the person has named an editor of their own.
  package var hasEditor = true
  /// True if the whole profile is sorted by gap, the widest first.
  var isByGap = false { didSet { built.drop() } }
  /// The words typed into the find screen.
  package var query = "" { didSet { built.drop() } }
  /// The file that the summary is to be written to.
  package var summaryPath: String { didSet { built.drop() } }
  /// The format of the summary.
  package var summaryFormat = SummaryFormat.markdown { didSet { built.drop() } }
  /// The path of an existing file that the summary would replace; nil for none.
  var takenPath: String? { didSet { built.drop() } }
  /// The summary as it would be written; empty until it was made.
  package var preview = "" { didSet { built.drop() } }
  /// The document that is read or saved in a workshop.
  package var document = WorkshopDocument.summary { didSet { built.drop() } }
  /// The seat of the person at the keyboard.
  package var seat: Seat { didSet { built.drop() } }
  /// The scale that the linear face asks about.
  package var asking: String?
  /// The keys typed at the privacy notice, for the box that asked for it.
  var typedAhead: [Key] = [] { didSet { built.drop() } }
  /// The Enter that brought the privacy notice up; nil once another key came.
  var heldEnter: HeldEnter?
  /// True if the person's editor is to open once the privacy notice is read.
  var opensEditor = false
  /// Texts that lie in files beside the workbook, and that their boxes do not have.
  package var leftTexts: [LeftText] = [] { didSet { built.drop() } }
  /// True while the page asks if the first of them is to be deleted.
  var isDeletingLeft = false { didSet { built.drop() } }
  /// A text that has no room in its box.
  var excess: Excess?
  /// The file that the latest text without room is in.
  var asidePlace: String?
  /// The printable keys pressed one right after another outside text boxes; nil after a pause.
  var keyRun: KeyRun?
  /// The action that was started last, until its page is left.
  var newAction: String? { didSet { built.drop() } }
  /// The action whose outcome was asked about before its day.
  var askedAction: String? { didSet { built.drop() } }
  /// True until the end of an event that asks the disk to take what it does not have.
  var savesNow = false
  /// The person asked to leave, and the disk has not answered yet.
  var isLeaving = false
  /// The person was told that leaving loses something.
  var wasWarned = false

  package init(
    pack: Pack, book: Book, size: Size, now: Moment, readOnly: String? = nil,
    location: String = "", glyphs: Glyphs = .unicode, isLinear: Bool = false,
    keymap: Keymap = .standard,
    summaryPath: String = "shoal-summary.md", seat: Seat = .solo
  ) {
    self.pack = pack
    self.book = book
    self.size = size
    self.now = now
    self.readOnly = readOnly
    self.location = CleanText.clean(location)
    self.glyphs = glyphs
    self.isLinear = isLinear
    self.keymap = keymap
    self.summaryPath = summaryPath
    self.seat = seat
  }

  /// The number of the assessment being answered.
  package var assessment: Int { book.current }

  /// True in a window that is too small to show a page.
  var isTooSmall: Bool { size.width < Model.least.width || size.height < Model.least.height }

  /// The smallest window that a page is shown in.
  static let least = Size(width: 40, height: 12)
}
