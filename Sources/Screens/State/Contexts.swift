internal import Canvas
internal import Workbook

/// The facts that every screen may look at: a screen changes nothing, and reads no other seat.
protocol PageContext {
  var pack: Pack { get }
  var book: Book { get }
  /// The number of the assessment being answered.
  var assessment: Int { get }
  var size: Size { get }
  var now: Moment { get }
  var stack: Stack { get }
  /// The text being written; nil for none.
  var edit: TextEdit? { get }
  /// The reason why nothing can be changed; nil when it can.
  var readOnly: String? { get }
  /// The path of the workbook, as shown to people.
  var location: String { get }
  var glyphs: Glyphs { get }
  var isLinear: Bool { get }
  var keymap: Keymap { get }
  var isSolo: Bool { get }
  /// The workshop's plan; that of the book outside one.
  var plan: WorkshopPlan { get }
  /// The person whom statements speak about.
  var voice: Voice { get }
  /// The action that was started last, until its page is left.
  var newAction: String? { get }
  /// The action whose outcome was asked about before its day.
  var askedAction: String? { get }
  var summaryPath: String { get }
  var summaryFormat: SummaryFormat { get }
  /// The path of an existing file that the summary would replace; nil for none.
  var takenPath: String? { get }
  /// The summary as it would be written; empty until it was made.
  var preview: String { get }
  /// The keys typed at the privacy notice, for the box that asked for it.
  var typedAhead: [Key] { get }
  /// The document that is read or saved in a workshop.
  var document: WorkshopDocument { get }
}

/// The facts that the screens of one person's workbook may look at.
protocol SoloContext: PageContext {
  /// The place to go on at; nil when everything has an answer.
  var resumption: Place? { get }
  /// True if the whole profile is sorted by gap, the widest first.
  var isByGap: Bool { get }
  /// The words looked for on the find screen.
  var query: String { get }
  /// The texts that lie in files beside the workbook.
  var leftTexts: [LeftText] { get }
  /// True while the page asks if the first of them is to be deleted.
  var isDeletingLeft: Bool { get }
}

/// The facts that a whole room may be shown.
protocol WorkshopContext: PageContext {
  var standing: Standing { get }
  /// The vote that is open; nil for none.
  var openBallot: Ballot? { get }
  var isFacilitator: Bool { get }
  var isParticipant: Bool { get }
  /// True on a screen for the room.
  var isAudience: Bool { get }
  /// The words typed on another terminal to join; empty for everybody but the facilitator.
  var joiningCommand: String { get }
  var isLarge: Bool { get }
  /// True while the facilitator's word is asked for.
  var isAskingWord: Bool { get }
  /// The clock that the present page shows; nil for none.
  var clockSubject: ClockSubject? { get }
}

/// The facts that the facilitator's screens may look at.
protocol RoomContext: WorkshopContext {}

/// The facts that a participant's screens may look at.
protocol SheetContext: WorkshopContext {
  /// The place of a participant; nil for every other seat.
  var chair: Chair? { get }
  /// The room as a participant follows it; nil for somebody who does not.
  var following: Model? { get }
}

extension Model: SoloContext, RoomContext, SheetContext {
  var isFacilitator: Bool { room != nil }

  /// True on a screen for the room.
  package var isAudience: Bool { audience != nil }

  var isParticipant: Bool { chair != nil }

  var joiningCommand: String { room?.joining ?? "" }
}
