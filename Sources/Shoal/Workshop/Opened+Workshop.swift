internal import ArgumentParser
internal import Canvas
internal import Glibc
internal import Screens
internal import Store
internal import Workbook

/// A workshop, opened by its facilitator.
struct OpenedWorkshop: Opened {
  private let place: WorkshopPlace
  private let opened: Journal.Opened
  private let standing: Standing
  let keeper: any Keeper
  let watch: FolderWatch?
  /// Screens to begin on; where it was left when there are none.
  var start: [Screen] = []

  var texts: TextFiles { TextFiles(folder: place.folder.path) }
  var readOnly: ReadOnlyReason? { opened.readOnly }
  var farewell: String? {
    guard readOnly == nil else { return nil }
    let path = Environment.quoted(place.folder.path)
    return "Saved; go on with: shoal workshop run \(path)"
  }

  /// Opens a workshop to run it: one process at a time.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ path: String, _ options: GlobalOptions, _ appearance: Appearance) throws {
    let place = try WorkshopPlace(path, options)
    let opened = try Failures.reported { () throws(StoreError) in
      try Journal.open(place.folder.journal, at: LocalClock.now)
    }
    if case .readOnly(.heldBy(let holder)) = opened.access {
      Console.message(
        "This workshop is open on another screen (\(holder)). Only one can lead it: close that "
          + "one first.")
      throw ExitCode(75)
    }
    try place.confirmPack(opened.book)
    let keeper = WorkshopKeeper(
      place, opened.journal,
      joining: Self.face("join", place.folder.path, options, appearance),
      typing: Self.face("paper", place.folder.path, options, appearance))
    standing = try Failures.reported { () throws(WorkshopFault) in
      for number in Array(WorkshopPlan.Limits.rounds) + place.pack.ballots.map(\.number) {
        try place.folder.round(number).settle()
      }
      return try keeper.standing(WorkshopPlan(opened.book, pack: place.pack))
    }
    self.place = place
    self.opened = opened
    self.keeper = keeper
    watch = FolderWatch(place.folder.path)
  }

  func model(size: Size, ascii: Bool, isLinear: Bool, keymap: Keymap) -> Model {
    var model = Model(
      pack: place.pack, book: opened.book, size: size, now: LocalClock.now,
      readOnly: readOnly?.message,
      location: Environment.abbreviated(place.folder.path), glyphs: ascii ? .ascii : .unicode,
      isLinear: isLinear, keymap: keymap, seat: .facilitator(Room(joining: place.joining)))
    _ = update(&model, .workshop(.standing(standing)), at: LocalClock.now)
    if start.isEmpty { model.resumeStage() } else { model.stack.go(start) }
    model.notice = opened.notices.joined(separator: " ")
    return model
  }

  /// Another face of the same workshop, as this one looks and listens.
  private static func face(
    _ command: String, _ path: String, _ options: GlobalOptions, _ appearance: Appearance
  ) -> [String] {
    let flags: [(Bool, String)] = [
      (appearance.isLinear, "--linear"), (appearance.isASCII, "--ascii"),
      (options.noColor, "--no-color"),
    ]
    return [Environment.program, "workshop", command, "--passed-round"]
      + flags.filter(\.0).map(\.1) + (options.pack.map { ["--pack", $0] } ?? []) + ["--", path]
  }
}

/// A workshop, opened by somebody in the room.
struct OpenedSheet: Opened {
  private let place: WorkshopPlace
  private let isPassedRound: Bool
  /// True where sheets of paper are typed in.
  private let isPaper: Bool
  private let plan: WorkshopPlan
  private let standing: Standing
  let keeper: any Keeper
  let watch: FolderWatch?

  var texts: TextFiles { TextFiles(folder: place.folder.path) }
  var readOnly: ReadOnlyReason? { nil }
  var farewell: String? { nil }

  /// Opens a workshop to take part.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ path: String, _ options: GlobalOptions, isPassedRound: Bool, isPaper: Bool = false) throws
  {
    let place = try WorkshopPlace(path, options)
    let book = try Failures.reported { () throws(StoreError) in try place.book() }
    try place.confirmPack(book)
    standing = try Failures.reported { () throws(WorkshopFault) in try place.standingForRoom() }
    self.place = place
    plan = WorkshopPlan(book, pack: place.pack)
    self.isPassedRound = isPassedRound
    self.isPaper = isPaper
    keeper = SheetKeeper(place)
    watch = FolderWatch(place.folder.path)
  }

  func model(size: Size, ascii: Bool, isLinear: Bool, keymap: Keymap) -> Model {
    var chair = Chair(plan: plan, isPassedRound: isPassedRound)
    if isPaper { chair.paper = PaperDesk() }
    var model = Model(
      pack: place.pack, book: Book(), size: size, now: LocalClock.now,
      glyphs: ascii ? .ascii : .unicode, isLinear: isLinear, keymap: keymap,
      seat: .participant(chair))
    _ = update(&model, .workshop(.standing(standing)), at: LocalClock.now)
    return model
  }
}

extension Failures {
  /// The result, or `ExitCode` after saying what went wrong.
  static func reported<Result>(_ body: () throws(WorkshopFault) -> Result) throws -> Result {
    do throws(WorkshopFault) {
      return try body()
    } catch {
      Console.message(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
