internal import Glibc
internal import Screens
internal import Store
internal import Terminal
internal import Workbook

/// Performs effects in order and feeds their answers back as events, until there are none left.
@MainActor
final class Runner {
  private(set) var model: Model
  /// The page of the model, kept for drawing and for the next key.
  private(set) var page: Page
  private let keeper: any Keeper
  private let editor: Editor
  private let files: TextFiles
  /// Gives the terminal to something else for a while; the linear face needs no more than to
  /// run it.
  private let terminal: any TerminalLending
  /// Files of texts that came back from an editor and that the workbook may not have yet.
  private var edited: [String] = []
  /// The states in which files of left texts were when their texts were taken or deleted.
  private var taken: [String: FileStamp] = [:]
  /// Files that an editor may still write.
  private var waiting = WaitingFiles()
  /// The states of the files of the texts that are offered, by their names.
  private var stamps: [String: FileStamp] = [:]
  /// The file of what has no room in the box being written.
  private var aside: (field: Field, path: String)?
  /// True when the files beside the workbook may be others than the model has.
  private var isStale = false

  init(
    _ model: Model, _ keeper: any Keeper, _ terminal: any TerminalLending, _ files: TextFiles
  ) {
    self.model = model
    page = model.page
    self.keeper = keeper
    self.terminal = terminal
    self.files = files
    editor = Editor(files: files)
  }

  /// Takes an event in, with all that follows from it. Returns how to leave, when it is time.
  func send(_ event: Event) -> Leaving? {
    var leaving: Leaving?
    if event.isChoice, offersOtherTexts() { return nil }
    var effects = update(&model, event, at: LocalClock.now, seen: page)[...]
    while let effect = effects.popFirst() {
      if case .leave(let how) = effect { leaving = how }
      if let answer = perform(effect) {
        effects = update(&model, answer, at: LocalClock.now) + effects
      }
    }
    if model.edit == nil { aside = nil }
    if leaving != nil || model.edit == nil { settle() }
    if leaving != nil { edited += waiting.takeUntouched() }
    removeEdited()
    lookAtFiles()
    page = model.takePage()
    heedRequest()
    return leaving.map(checked)
  }

  /// A text that is written no more goes from its draft into the file. Where that fails, the draft
  /// has it, and the next change tries again.
  private func settle() { try? keeper.append([], model) }

  /// Whoever asked to leave while an editor had the terminal is heard now that its text is saved.
  private func heedRequest() {
    if let number = GuardedProcess.takeRequest() { raise(number) }
  }

  /// A file from the editor goes when the disk has its text in the workbook, and not before.
  private func removeEdited() {
    guard !edited.isEmpty, model.unsaved.isEmpty, model.edit?.deadline == nil else { return }
    for path in edited {
      if let stamp = taken[path], FileStamp(path) != stamp {
        isStale = true
      } else {
        unlink(path)
      }
    }
    (edited, taken) = ([], [:])
  }

  /// Looks at the files again while their texts are offered, because an editor may have one open.
  /// Returns true if they have other texts than the page shows, which is then made anew.
  private func offersOtherTexts() -> Bool {
    guard model.stack.top.screen == .leftTexts else { return false }
    stamps = [:]
    for text in model.leftTexts { stamps[text.name] = FileStamp(files.path(of: text.name)) }
    let left = files.left(model.book, besides: waiting.paths)
    guard
      Set(left.map(\.name)) != Set(model.leftTexts.map(\.name))
        || left.contains(where: { !model.leftTexts.contains($0) })
    else { return false }
    _ = update(&model, .left(left), at: LocalClock.now)
    page = model.takePage()
    return true
  }

  /// Returns the ending, which is `unsaved` where something was not saved on the way out, however
  /// the program was asked to leave.
  private func checked(_ leaving: Leaving) -> Leaving {
    leaving == .interrupted && !model.unsaved.isEmpty ? .unsaved : leaving
  }

  private func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .append(let changes): return append(changes)
    case .settle: settle()
    case .openEditor(let text): return edit(text)
    case .setAside(let text, let field): return setAside(text, field)
    case .editLeft(let name): return changeLeft(name)
    case .removeLeft(let name):
      let path = files.path(of: name)
      taken[path] = stamps[name]
      edited.append(path)
    case .makePreview(let width): return .preview(keeper.document(model).text(width: width))
    case .look: return keeper.look(model)
    case .wipe:
      terminal.wipe()
      keeper.forget()
    case .guarded(let isGuarded): GuardedProcess.keepFromShell(isGuarded)
    case .room(let effect): return perform(effect)
    case .sheet(let effect): return keeper.perform(effect, model)
    case .writeSummary(let path, let replacing): return write(path, replacing)
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .leave: break
    }
    return nil
  }

  private func append(_ changes: [Change]) -> Event {
    do throws(NotKept) {
      try keeper.append(changes, model)
      return .saved
    } catch {
      return .notSaved(error.message)
    }
  }

  /// The terminal is this one's to give; the rest is for whoever keeps the workshop.
  private func perform(_ effect: RoomEffect) -> Event? {
    switch effect {
    case .passKeyboard, .typePaper:
      terminal.wipe()
      // However the participants' face ended, and whatever it left.
      defer { terminal.wipe() }
      return terminal.lend { keeper.perform(effect, model) }
    case .openRound, .showRound, .endRound: return keeper.perform(effect, model)
    }
  }

  private func edit(_ text: String) -> Event {
    terminal.lend {
      do throws(Editor.Failure) {
        let edited = try self.editor.edit(text, for: self.box)
        if let stamp = edited.waiting {
          self.waiting.add(edited.path, stamp)
        } else {
          self.edited.append(edited.path)
        }
        return .edited(edited.text, problem: edited.remark)
      } catch {
        self.isStale = true
        return .edited(nil, problem: error.message)
      }
    }
  }

  /// The box of the workbook that is being written.
  private var box: Field? {
    if case .book(let field) = model.edit?.target.target { field } else { nil }
  }

  private func changeLeft(_ name: String) -> Event {
    isStale = true
    let path = files.path(of: name)
    return .edited(nil, problem: terminal.lend { self.editor.change(path) })
  }

  /// Keeps what has no room in its box: everything of one visit to a box in one file.
  private func setAside(_ text: String, _ field: Field) -> Event {
    isStale = true
    if let aside, aside.field == field, files.append(text, to: aside.path) {
      return .isAside(text, place: Environment.abbreviated(aside.path), problem: "")
    }
    do throws(StoreError) {
      let path = try files.write(text, for: field, isExcess: true)
      aside = (field, path)
      return .isAside(text, place: Environment.abbreviated(path), problem: "")
    } catch {
      return .isAside(text, place: nil, problem: error.message)
    }
  }

  /// Tells the model what lies in files, when that may be something else than it knows.
  private func lookAtFiles() {
    for path in waiting.takeWritten() {
      TextFiles.makePrivate(path)
      isStale = true
    }
    guard isStale else { return }
    isStale = false
    let left = files.left(model.book, besides: waiting.paths)
    if left != model.leftTexts { _ = update(&model, .left(left), at: LocalClock.now) }
  }

  private func write(_ path: String, _ replacing: Bool) -> Event {
    do throws(StoreError) {
      let path = Environment.expanded(path)
      let bytes = Array(keeper.document(model).file.utf8)
      try WholeFile.write(bytes, to: path, replacing: replacing)
      return .written(Environment.abbreviated(Self.absolute(path)))
    } catch {
      if case .alreadyExists = error { return .notWritten(error.message, exists: true) }
      return .notWritten(error.message, exists: false)
    }
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }
}

/// The terminal of a face, beyond reading and showing.
@MainActor
protocol TerminalLending {
  func lend<Result>(_ body: () -> Result) -> Result
  func suspend()
  func redraw()
  /// Leaves nothing on the screen, nor above it, and nothing that was typed ahead.
  func wipe()
}
