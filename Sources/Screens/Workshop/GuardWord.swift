internal import Canvas
internal import Workbook

/// The facilitator's word, which leads from a keyboard that was passed round back to the board. It is
/// chosen before the keyboard is passed, is never on a disk, and is forgotten once it was given.
package struct GuardWord: Equatable, Sendable {
  /// The step of choosing the word, or of asking for it.
  package enum Step: Equatable, Sendable {
    /// A word of the facilitator's own.
    case choosing
    /// The chosen word is typed a second time.
    case repeating
    /// The word that was chosen.
    case locked
  }

  package var step = Step.choosing
  /// The word that was chosen.
  var chosen = ""
  /// The characters typed so far.
  var typed = ""

  /// The fewest characters of a word.
  static let least = 4
  /// The most characters of a word.
  static let most = 64
}

extension Model {
  /// True while the word is asked for, which is not shown while it is typed.
  package var isAskingWord: Bool { room?.guardWord != nil }

  /// True while only the facilitator's word leads on.
  package var isLocked: Bool { room?.guardWord?.step == .locked }

  /// Takes in a key while a word is asked for: no other key counts.
  mutating func pressOnWord(_ key: Key) -> [Effect] {
    guard let word = room?.guardWord else { return [] }
    switch key {
    case .character(let character):
      if word.typed.count < GuardWord.most { room?.guardWord?.typed.append(character) }
    case .paste(let text):
      let rest = text.prefix(GuardWord.most - word.typed.count)
      room?.guardWord?.typed += rest.filter { !$0.isNewline }
    case .backspace: if !word.typed.isEmpty { room?.guardWord?.typed.removeLast() }
    default: return command(keymap[key])
    }
    return []
  }

  private mutating func command(_ command: Command?) -> [Effect] {
    switch command {
    case .accept: return takeWord(room?.guardWord?.typed ?? "")
    case .redraw: return [.redraw]
    case .back where isLocked: room?.guardWord?.typed = ""
    case .back, .leave: leaveWord()
    case .saveAndLeave where !isLocked: return leaveNow()
    default: break
    }
    return []
  }

  /// Leaves the keyboard where it is; not where it has been passed round.
  mutating func leaveWord() {
    if !isLocked { room?.guardWord = nil }
  }

  /// Takes a word that was typed to its end.
  mutating func takeWord(_ typed: String) -> [Effect] {
    notice = ""
    guard var word = room?.guardWord else { return [] }
    word.typed = ""
    switch word.step {
    case .choosing where typed.count < GuardWord.least:
      notice = "At least \(GuardWord.least) characters, please."
    case .choosing: (word.chosen, word.step) = (typed, .repeating)
    case .repeating where typed != word.chosen:
      word = GuardWord()
      notice = "Those were two different words. Begin again."
    case .repeating: word.step = .locked
    case .locked where typed == word.chosen:
      room?.guardWord = nil
      return [.workshop(.guarded(false)), .workshop(.wipe), .workshop(.look)]
    case .locked where !typed.isEmpty: notice = "That is not the word."
    case .locked: break
    }
    room?.guardWord = word
    let isPassed = word.step == .locked && typed.isEmpty || notice.isEmpty && word.step == .locked
    return isPassed ? [.workshop(.guarded(true)), .workshop(.passKeyboard)] : []
  }

  /// The page on which the word is chosen, or asked for.
  func wordPage(_ word: GuardWord) -> Page {
    let stars = String(repeating: "*", count: word.typed.count)
    let line = Block.item(
      Item(
        "word", label: "Word", labelWidth: 6,
        body: .drawn(
          [Span(glyphs.bar + " ", Style(.accent)), Span(stars)], spoken: "typed unseen"),
        intent: .none))
    switch word.step {
    case .choosing, .repeating:
      let ask =
        word.step == .choosing
        ? "Choose a word, of at least \(GuardWord.least) characters." : "Type it once more."
      return Page(
        [plan.title, "Pass the keyboard round"],
        blocks: [
          .gap,
          .text(
            "While the keyboard goes round, your board, the reveal and the end of the round are "
              + "behind a word that only you know. It is not shown, and not stored."), .gap,
          .text(ask, .strong), .gap, line,
        ], hints: [.command(.accept, "go on"), .command(.back, "back")], manner: .notice)
    case .locked:
      return Page(
        [plan.title],
        blocks: [
          .gap, .text("This keyboard is being passed round.", .strong), .gap,
          .text("To go on with the next person, press Enter."),
          .text("The facilitator types the word here, and then presses Enter."), .gap, line,
        ], hints: [.command(.accept, "go on")], manner: .notice)
    }
  }
}
