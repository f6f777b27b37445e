internal import Scoring
internal import Workbook

/// Words about a round of rating, and about no answer in it.
enum RoundWords {
  static func ordinal(_ round: Int) -> String { round == 1 ? "first" : "second" }

  /// `7 of 9 have handed in.`
  static func done(_ sheets: Standing.Sheets, of people: Int?) -> String {
    let of = people.map { $0 >= sheets.handedIn ? " of \($0)" : "" } ?? ""
    let verb = sheets.handedIn == 1 && of.isEmpty ? "has" : "have"
    return "\(sheets.handedIn)\(of) \(verb) handed in."
  }

  /// `11 sheets, 9 people: ask the room.`; nil when there are no more sheets than people.
  static func tooMany(_ sheets: Int, of people: Int?) -> String? {
    guard let people, sheets > people else { return nil }
    return "\(Count.of(sheets, "sheet")), \(people == 1 ? "1 person" : "\(people) people"): ask "
      + "the room whether somebody has begun twice."
  }

  /// That codes were tried which do not exist; nil when none were.
  static func wrongCodes(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "A code that does not exist was tried once."
    default:
      "Codes that do not exist were tried \(count) times. If nobody has mistyped theirs, somebody "
        + "is guessing."
    }
  }

  /// Why a round may not be shown yet; nil when it may.
  static func gate(_ gate: RoundGate) -> String? {
    switch gate {
    case .open: nil
    case .tooFew(let have, let needed): "\(have) of at least \(needed) sheets so far"
    }
  }

  /// `One of the first round missing, two new`.
  static func people(_ people: RoundPeople) -> String {
    [
      people.missing > 0 ? "\(Count.word(people.missing)) of the first round missing" : nil,
      people.new > 0 ? "\(Count.word(people.new)) new" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
