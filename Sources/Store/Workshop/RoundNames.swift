/// What the files of one round are called.
struct RoundNames: Sendable {
  let number: Int

  /// The sheets, while the round is open.
  var box: String { "round-\(number).box" }
  /// The sheets, once they are no longer used and are being erased.
  var erasing: String { ".round-\(number).box.erasing" }
  /// The counts: that it exists is what makes the round shown.
  var tally: String { "round-\(number).tally.json" }
  /// The counts before they count.
  var newTally: String { ".round-\(number).tally.json.new" }
  /// The name of the file with the number of counted sheets.
  var roster: String { "round-\(number).roster" }
  /// The sheets that are kept.
  var kept: String { "round-\(number).sheets.csv" }

  /// What a reveal writes before it counts, and what is taken back when it does not.
  var fold: [String] { [kept, roster, newTally] }

  /// The number in a name such as `round-1.box`; nil in any other.
  static func number(in name: String) -> Int? {
    let plain = name.hasPrefix(".") ? String(name.dropFirst()) : name
    guard plain.hasPrefix("round-") else { return nil }
    let digits = plain.dropFirst("round-".count).prefix { $0 != "." }
    guard let number = Int(digits), String(number) == digits, number > 0 else { return nil }
    let names = RoundNames(number: number)
    let all = [names.box, names.erasing, names.tally] + names.fold
    return all.contains(name) ? number : nil
  }
}
