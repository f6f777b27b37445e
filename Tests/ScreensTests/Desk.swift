import Canvas
import Screens
import Testing
import Workbook

/// A model with its disk and its clock in the hands of a test: effects are performed as `Runner`
/// performs them, and the disk takes changes, or refuses them while it has a fault.
struct Desk {
  var model: Model
  /// What the disk has, in order.
  private(set) var disk: [Change] = []
  /// Every effect asked for, in order.
  private(set) var effects: [Effect] = []
  /// How the program was left; nil while it runs.
  private(set) var leaving: Leaving?
  /// Why the disk takes nothing; nil while it does.
  var fault: String?
  /// What the person's editor makes of a text; nil when it fails.
  var editor: (String) -> String? = { $0 + " edited" }
  /// Texts that had no room in their boxes.
  private(set) var aside: [String] = []
  /// The names of files of texts that are not wanted any more.
  private(set) var removed: [String] = []
  /// Files that are there already.
  var taken: Set<String> = []

  init(
    _ pack: Pack = Small.pack, _ screens: [Screen] = [], book: Book = Book(),
    size: Size = Size(width: 80, height: 24), readOnly: String? = nil,
    glyphs: Glyphs = .unicode, isLinear: Bool = false, keymap: Keymap = .standard
  ) {
    model = Model(
      pack: pack, book: book, size: size,
      now: Moment(milliseconds: 1_795_426_860_000, day: Walk.day, minute: 581),
      readOnly: readOnly, location: "~/workbook.jsonl", glyphs: glyphs, isLinear: isLinear,
      keymap: keymap)
    model.stack.go(screens)
  }

  var screen: Screen { model.stack.top.screen }

  /// The text the disk has for a field.
  func saved(_ field: Field) -> String { Book(disk).text(field) }

  mutating func send(_ event: Event) {
    var waiting = update(&model, event, at: model.now)[...]
    while let effect = waiting.popFirst() {
      effects.append(effect)
      if let answer = answer(effect) { waiting = update(&model, answer, at: model.now) + waiting }
    }
  }

  private mutating func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .append(let changes):
      if let fault { return .notSaved(fault) }
      disk += changes
      return .saved
    case .makePreview: return .preview("# Summary\n\nAs it would be.\n")
    case .writeSummary(let path, let replacing):
      return taken.contains(path) && !replacing
        ? .notWritten("There is a file \(path).", exists: true) : .written(path)
    case .openEditor(let text):
      let edited = editor(text)
      return .edited(edited, problem: edited == nil ? "The editor failed." : "")
    case .setAside(let text, _):
      aside.append(text)
      return .isAside(text, place: "~/shoal-text-1.md", problem: "")
    case .editLeft: return .edited(nil, problem: "")
    case .removeLeft(let name): removed.append(name)
    case .leave(let how): leaving = how
    case .settle, .suspend, .redraw, .look, .wipe, .guarded, .room, .sheet: break
    }
    return nil
  }

  /// Presses keys by their names, one space between them, and waits after each that may begin a word.
  mutating func press(_ names: String) throws {
    for name in names.split(separator: " ") {
      send(.key(try #require(Key(named: String(name)), "there is no key \(name)")))
      // A person does not press Enter at a notice as fast as a key held down does.
      if model.hasKeyRun || screen == .privacy { wait(1000) }
    }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Lets time pass; what is due is done at its time.
  mutating func wait(_ milliseconds: Int) {
    let end = model.now.milliseconds + milliseconds
    if let due = model.deadline, due <= end {
      model.now.milliseconds = max(model.now.milliseconds, due)
      send(.tick)
    }
    model.now.milliseconds = end
  }

  /// Ends what is being written, goes to these screens, and there to an item.
  mutating func go(_ screens: [Screen], focus: String? = nil) {
    if model.edit != nil { send(.endText) }
    model.edit = nil
    send(.perform(.go(screens)))
    model.stack.top.focus = focus
  }

  /// Opens the field with this identifier, past the privacy words.
  mutating func write(_ screens: [Screen], _ item: String) throws {
    go(screens, focus: item)
    try press("Enter")
    if screen == .privacy { try press("Enter") }
    try #require(model.edit != nil, "\(item) is not written in")
  }
}

/// Small, steady randomness (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}
