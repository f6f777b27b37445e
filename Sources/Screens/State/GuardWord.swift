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

  /// Leaves the keyboard where it is; not where it has been passed round.
  mutating func leaveWord() {
    if !isLocked { room?.guardWord = nil }
  }
}
