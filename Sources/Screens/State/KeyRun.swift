/// Printable keys pressed one right after another where no text box is written in: commands, or
/// words that somebody types without looking.
struct KeyRun: Equatable, Sendable {
  /// The screens before the first of the keys, or after the last answer that they gave.
  var start: Stack
  var text = ""
  /// The time of the last key, in milliseconds.
  var last: Int
  /// The notice of a key of the run that counted; empty when it said nothing.
  var said = ""
  /// The key that waits for a pause, because it changes something or leaves.
  var held: Character?
  /// True once the keys are words: none of them counts any more, until a pause.
  var isProse = false

  /// The milliseconds in which the letters of a word follow each other.
  static let pause = 300
  /// The milliseconds without a key after which words are over.
  static let rest = 700

  /// The time at which the waiting key counts, in milliseconds; nil while none waits.
  var deadline: Int? { held == nil ? nil : last + Self.pause }

  /// True for a key at this time that belongs to the run.
  func goesOn(at milliseconds: Int) -> Bool {
    milliseconds - last < (isProse ? Self.rest : Self.pause)
  }

  /// The character before the last one.
  var previous: Character? { text.dropLast().last }
}
