internal import Workbook

/// The names of the files of one round of ratings, or of one vote.
struct RoundNames: Sendable {
  /// The number of a round, or of a vote.
  let number: Int

  /// `round-1`, `vote-1`.
  private var stem: String {
    number > Ballot.base ? "vote-\(number - Ballot.base)" : "round-\(number)"
  }

  /// The sheets, while the round is open.
  var box: String { "\(stem).box" }
  /// The sheets, once they are no longer used and are being erased.
  var erasing: String { ".\(stem).box.erasing" }
  /// The counts: that it exists is what makes the round shown.
  var tally: String { "\(stem).tally.json" }
  /// The counts before they count.
  var newTally: String { ".\(stem).tally.json.new" }
  /// The name of the file with the number of counted sheets.
  var roster: String { "\(stem).roster" }
  /// The sheets that are kept.
  var kept: String { "\(stem).sheets.csv" }

  /// The files that a reveal writes before it counts, and takes back when it does not.
  var fold: [String] { [kept, roster, newTally] }

  /// The number in a name such as `round-1.box`; nil in any other.
  static func number(in name: String) -> Int? {
    let plain = name.hasPrefix(".") ? String(name.dropFirst()) : name
    for (lead, base) in [("round-", 0), ("vote-", Ballot.base)] where plain.hasPrefix(lead) {
      let digits = plain.dropFirst(lead.count).prefix { $0 != "." }
      guard let found = Int(digits), String(found) == digits, found > 0,
        base > 0 || found <= Ballot.base
      else { return nil }
      let names = RoundNames(number: found + base)
      let all = [names.box, names.erasing, names.tally] + names.fold
      return all.contains(name) ? names.number : nil
    }
    return nil
  }
}
