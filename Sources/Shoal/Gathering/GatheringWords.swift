internal import Scoring
internal import Store
internal import Workbook

/// The remarks on files of answers that were read.
enum GatheringWords {
  private static let mostColumns = 12
  private static let mostTwins = 10

  /// Folders without a workbook that counts are no error; nor is one to be thought read.
  static func nothing(in paths: [String]) -> String {
    "No workbook counts from \(paths.joined(separator: ", "))."
  }

  static func notes(_ reading: AnswerReading) -> [String] {
    let counts = [
      count(
        reading.replaced, "earlier row",
        "of the same person (by time, then by the order of the files), left out."),
      count(reading.skipped, "row", "with a mistake, left out."),
    ].compactMap(\.self)
    return counts + reading.files.flatMap(notes)
  }

  private static func notes(_ file: AnswerFileNote) -> [String] {
    var notes: [String] = []
    if file.coding == .windows1252 {
      notes.append(
        "\(file.file) is not saved as UTF-8, and is read as \(file.coding.name). Look whether "
          + "letters with accents are right.")
    }
    if !file.absent.isEmpty {
      notes.append(
        "\(file.file) has no column for \(file.absent.count) of the statements; "
          + "nobody in it answered them: \(file.absent.joined(separator: ", ")).")
    }
    if !file.passedOver.isEmpty { notes.append(passedOver(file)) }
    return notes
  }

  private static func passedOver(_ file: AnswerFileNote) -> String {
    let names = file.passedOver.prefix(mostColumns).map { CleanText.clean(String($0.prefix(60))) }
    let more = file.passedOver.count - names.count
    let are =
      file.passedOver.count == 1
      ? "1 other column is" : "\(file.passedOver.count) other columns are"
    return "\(file.file): \(are) passed over: \(names.joined(separator: ", "))"
      + (more > 0 ? " and \(more) more." : ".")
  }

  /// The message that an entry in the column for people is in too many rows to be one person.
  static func shared(_ reading: AnswerReading) -> String {
    let files = reading.files.map(\.file).joined(separator: ", ")
    return
      "\(files): the same entry is in \(reading.mostRows) of \(reading.people + reading.replaced) rows "
      + "of the column for people, so it does not tell people apart. Name another column with "
      + "--person, or leave the column out of the file."
  }

  /// The remark that the entries of people only number the rows.
  static let numbered =
    "The entries in the column for people number the rows of each file: 1, 2, 3 and so on. If a number "
    + "is not the same person in both, nothing here is about anybody's change."

  /// The remark on people with one row in a file that has both times.
  static func answeredOnce(_ count: Int) -> String {
    "\(Words.people(count)) answered once, and \(count == 1 ? "is" : "are") left out."
  }

  /// The remark that answers to two wordings are counted together.
  static func twoWordings(_ ofRoom: [String]) -> String {
    "The statements in \(ofRoom.joined(separator: ", ")) are about a group, the others about each "
      + "person. They are counted together, and printed as those about a person."
  }

  /// The question to ask where `NA` may mean two things.
  ///
  /// - Parameter read: how many answers are missing and how many no chance, with those as no chance.
  static func question(
    _ reading: AnswerReading, _ read: (notAnswered: Int, noChance: Int)
  ) -> String {
    let cells = reading.undecided
    let files = reading.files.map(\.file).joined(separator: ", ")
    return
      "\(files): \(cells == 1 ? "1 answer is" : "\(cells) answers are") NA. Statistics programs "
      + "write that for not answered, Shoal for no chance to show it. Say which:\n"
      + "  --na missing    makes \(read.notAnswered + cells) not answered and "
      + "\(read.noChance - cells) no chance\n"
      + "  --na no-chance  makes \(read.notAnswered) not answered and \(read.noChance) no chance"
  }

  /// Returns the warning about two tallies with the same answers, which may count people twice.
  static func twice(_ first: String, _ second: String, _ groups: [String?]) -> String {
    let names = groups.prefix(mostColumns).map {
      $0.map { "\"\(CleanText.clean($0))\"" } ?? "no group"
    }
    let more = groups.count > names.count ? " and \(groups.count - names.count) more" : ""
    return
      "\(first) and \(second) have exactly the same answers of \(names.joined(separator: ", "))"
      + "\(more). If these are the same people, they count twice: leave one of the files out."
  }

  /// The names of groups that differ in no letter and no digit.
  static func twins(_ groups: [String?]) -> [String] {
    let names = groups.compactMap(\.self)
    let kinds = Dictionary(grouping: names) { name in
      String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter(isWord)))
    }
    let twins = kinds.filter { !$0.key.isEmpty && $0.value.count > 1 }.map { $0.value.sorted() }
      .sorted { $0[0] < $1[0] }
    let lines = twins.prefix(mostTwins).map { names in
      "Groups with nearly the same name are apart: "
        + names.map { "\"\(CleanText.clean($0))\"" }.joined(separator: " and ")
        + ". To take them as one: --merge \"\(CleanText.clean(names.joined(separator: "+")))\""
    }
    return lines + (twins.count > mostTwins ? ["... and \(twins.count - mostTwins) more."] : [])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Each mistake that was passed over, with its place and what was there.
  static func details(_ reading: AnswerReading) -> [String] {
    let more = reading.skipped - reading.problems.count
    return reading.problems.map(\.message) + (more > 0 ? ["... and \(more) more."] : [])
  }

  private static func count(_ number: Int, _ noun: String, _ rest: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s") \(rest)"
  }
}
