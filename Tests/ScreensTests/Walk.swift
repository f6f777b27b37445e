import Canvas
import Screens
import Store
import Testing
import Workbook

/// A walk through the screens as a script: sizes, keys, words and the moments to look.
///
/// One command a line: `size 80x24`, `key Enter`, `keys j j 3`, `type hello`, `wait 1000`,
/// `day 2027-02-21`, `fail disk full`, `resume`, `ascii`, `readonly reason`, `screen name`; `say ...`
/// types a line into the linear face instead, and `hear ...` takes down what it says by itself after
/// another command. `#` begins a comment.
struct Walk {
  /// Something that was looked at, under the name it was given.
  struct Sight {
    let name: String
    let text: String
  }

  private(set) var model: Model
  private(set) var looks: [Sight] = []
  /// The model at each look at a screen.
  private(set) var moments: [Model] = []
  /// Every effect asked for, in order.
  private(set) var effects: [Effect] = []
  private var now: Moment
  private var failure: String?
  private let look: Look
  private var face = LinearFace()
  private var transcript: [String] = []
  /// The room of a workshop's walk: its sheets, and what was shown.
  private var room: SampleRoom

  static let day = Day(year: 2026, month: 11, day: 23) ?? Day(sinceEpoch: 0)

  init(
    _ pack: Pack, book: Book = Book(), ascii: Bool = false, isLinear: Bool = false,
    readOnly: String? = nil, look: Look = .standard,
    size: Size = Size(width: 80, height: 24), room: SampleRoom = SampleRoom(), seat: Seat = .solo
  ) {
    self.look = look
    self.room = room
    now = Moment(milliseconds: 1_795_426_860_000, day: Walk.day, minute: 9 * 60 + 41)
    model = Model(
      pack: pack, book: book, size: size, now: now, readOnly: readOnly,
      location: "~/.local/share/shoal/workbook.jsonl", glyphs: ascii ? .ascii : .unicode,
      isLinear: isLinear, seat: seat)
    if seat != .solo { send(.workshop(.standing(room.standing(for: model)))) }
  }

  /// Runs a whole script.
  mutating func run(_ script: String) throws {
    for line in script.split(separator: "\n") where !line.hasPrefix("#") {
      try step(String(line))
    }
  }

  private mutating func step(_ line: String) throws {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts[0] {
    case "size": send(.resize(try size(rest)))
    case "key", "keys":
      for name in rest.split(separator: " ") {
        send(.key(try key(String(name))))
        if model.hasKeyRun { wait(300) }
        if model.stack.top.screen == .privacy { wait(1000) }
      }
    case "type": for character in rest { send(.key(.character(character))) }
    case "paste": send(.key(.paste(rest.replacing("\\n", with: "\n"))))
    case "wait": wait(try #require(Int(rest)))
    case "day": now.day = try #require(Day(iso: rest))
    case "fail": failure = rest.isEmpty ? nil : rest
    case "left": send(.left([left(rest.replacing("\\n", with: "\n"))]))
    case "screen":
      looks.append(Sight(name: rest, text: Golden.text(view(model), look)))
      moments.append(model)
    case "resume": model.resumeStage()
    case "say": say(rest)
    case "hear":
      let before = model
      try step(rest)
      transcript += face.news(model, after: before)
    case "begin": transcript += face.say(model, after: nil)
    case "sheets":
      let counts = rest.split(separator: " ").compactMap { Int($0) }
      try #require(counts.count == 3)
      room.change(handedIn: counts[0], begun: counts[1], returning: counts[2])
      send(.workshop(.stirred))
    case "others": others(rest)
    case "tried":
      room.tryCodes(try #require(Int(rest)))
      send(.workshop(.stirred))
    case "transcript":
      looks.append(Sight(name: rest, text: transcript.joined(separator: "\n") + "\n"))
    default: throw WalkError(line: line)
    }
  }

  /// The page that was kept is the page that this state makes, whatever the event was.
  private mutating func expectPageOfState() {
    let kept = model.takePage()
    let size = model.size
    model.size = size
    #expect(kept == model.page)
  }

  /// Sends one event, and answers the effects as a disk that works would.
  mutating func send(_ event: Event) {
    let seen = model.takePage()
    var waiting = update(&model, event, at: now, seen: seen)[...]
    while let effect = waiting.popFirst() {
      effects.append(effect)
      if let answer = answer(effect) { waiting = update(&model, answer, at: now) + waiting }
    }
    expectPageOfState()
  }

  /// What the facilitator, or somebody else, does while a participant sits before this face.
  private mutating func others(_ deed: String) {
    let words = deed.split(separator: " ", maxSplits: 1).map(String.init)
    switch words[0] {
    case "page": room.turn(RoomPage(words.last ?? ""), at: now)
    case "large": room.makeLarge()
    case "note": room.write(.note(.evidence, theme: "shared-power"), words.last ?? "")
    case "action":
      room.write(.action("1", .act), words.last ?? "")
      room.write(.action("1", .owner), "Sam Fell")
    case "open": room.open(room.results.isEmpty ? 1 : 2)
    case "vote": room.open(Ballot.base + 1)
    case "show": room.show(model)
    case "take": room.meddle(withdrawing: false)
    case "withdraw": room.meddle(withdrawing: true)
    default: room.end()
    }
    send(.workshop(.stirred))
  }

  private mutating func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .append: return failure.map { .notSaved($0) } ?? .saved
    case .makePreview:
      return .preview("Reflection summary\n==================\n\nAs it would be written.\n")
    case .writeSummary(let path, let replacing):
      return path.hasPrefix("taken") && !replacing
        ? .notWritten("There is a file called \(path) already.", exists: true)
        : .written("~/\(path)")
    case .openEditor(let text): return .edited(text + " And from my editor.", problem: "")
    case .look: return room.look(model)
    case .wipe:
      room.forget()
      return nil
    case .room(let effect): return room.answer(effect, model)
    case .sheet(let effect): return room.answer(effect)
    case .setAside(let text, _): return .isAside(text, place: "~/shoal-text-1.md", problem: "")
    case .editLeft: return .edited(nil, problem: "")
    case .removeLeft, .settle, .suspend, .redraw, .guarded, .leave: return nil
    }
  }

  private mutating func wait(_ milliseconds: Int) {
    now.milliseconds += milliseconds
    if let deadline = model.deadline, deadline <= now.milliseconds { send(.tick) }
  }

  /// Types one line into the linear face and takes down what it says.
  mutating func say(_ line: String) {
    transcript.append("> " + line)
    let before: Model? = line == "again" ? nil : model
    let events = face.read(line, model)
    guard !events.isEmpty else {
      return transcript += line.isEmpty ? [] : [LinearFace.notUnderstood]
    }
    for event in events { send(event) }
    if case .leave = effects.last { return }
    transcript += face.say(model, after: before)
  }

  private func left(_ text: String) -> LeftText {
    let name = "shoal-text-1.md"
    return LeftText(
      name: name, place: "~/.local/share/shoal/" + name, field: .evidence("purpose", in: 1),
      text: text)
  }

  private func size(_ text: String) throws -> Size {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2 else { throw WalkError(line: text) }
    return Size(width: parts[0], height: parts[1])
  }

  private func key(_ name: String) throws -> Key {
    guard let key = Key(named: name) else { throw WalkError(line: name) }
    return key
  }
}

/// A line of a walk that means nothing.
struct WalkError: Error { let line: String }
