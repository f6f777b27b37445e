internal import Canvas
internal import Workbook

extension Model {
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
      return [.guarded(false), .wipe, .look]
    case .locked where !typed.isEmpty: notice = "That is not the word."
    case .locked: break
    }
    room?.guardWord = word
    let isPassed = word.step == .locked && typed.isEmpty || notice.isEmpty && word.step == .locked
    return isPassed ? [.guarded(true), .room(.passKeyboard)] : []
  }

}
