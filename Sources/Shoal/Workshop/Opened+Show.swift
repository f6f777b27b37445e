internal import Canvas
internal import Screens
internal import Store
internal import Workbook

/// A workshop, opened to show the room what its facilitator opens.
struct OpenedShow: Opened {
  private let place: WorkshopPlace
  private let standing: Standing
  /// The sign for the facilitator's program that the room has a screen of its own.
  private let hold: ShowHold?
  let keeper: any Keeper
  let watch: FolderWatch?

  var texts: TextFiles { TextFiles(folder: place.folder.path) }
  var readOnly: ReadOnlyReason? { nil }
  var farewell: String? { nil }

  /// Opens a workshop to show it.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ path: String, _ options: GlobalOptions) throws {
    let place = try WorkshopPlace(path, options)
    let book = try Failures.reported { () throws(StoreError) in try place.book() }
    try place.confirmPack(book)
    watch = FolderWatch(place.folder.path)
    standing = try Failures.reported { () throws(WorkshopFault) in try place.standingForRoom() }
    self.place = place
    keeper = ShowKeeper(place)
    hold = ShowHold(place.folder)
  }

  func model(size: Size, ascii: Bool, isLinear: Bool, keymap: Keymap) -> Model {
    var model = Model(
      pack: place.pack, book: Book(), size: size, now: LocalClock.now,
      location: Environment.abbreviated(place.folder.path), glyphs: ascii ? .ascii : .unicode,
      isLinear: isLinear, keymap: keymap, seat: .audience(Audience()))
    _ = update(&model, .workshop(.standing(standing)), at: LocalClock.now)
    if hold == nil {
      model.notice = "The facilitator's program cannot see this screen, and goes on as if alone."
    }
    return model
  }
}

/// Looks in a workshop's folder for what the room is shown. It changes nothing there, and never opens
/// a sheet.
final class ShowKeeper: Keeper {
  private let place: WorkshopPlace

  init(_ place: WorkshopPlace) { self.place = place }

  func append(_ changes: [Change], _ model: Model) throws(NotKept) {}

  func look(_ model: Model) -> Event? {
    do throws(WorkshopFault) {
      return .workshop(.standing(try place.standingForRoom(known: model.results)))
    } catch {
      return .workshop(.refused(error.message))
    }
  }

  func document(_ model: Model) -> Printed { .workshop(model) }

  func keepAside(_ unsaved: [Change]) -> String { "" }
}
