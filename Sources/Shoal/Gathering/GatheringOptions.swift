internal import ArgumentParser
package import Scoring
package import Workbook

/// The options of the commands about many people.
struct GatheringOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Workbooks, folders of workbooks, CSV files, spreadsheets and tallies; - is standard input.",
      valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Flag(
    name: .customLong("skip-bad"),
    help: "Leave out, count and report what cannot be read, instead of stopping.")
  var skipBad = false

  @Flag(help: "Let an unfinished assessment count when a workbook has no finished one.")
  var unfinished = false

  @OptionGroup(title: "How CSV files are read") var answers: AnswerOptions

  /// A gathering as the options ask for it.
  func gathering(_ pack: Pack) -> Gathering {
    Gathering(
      pack: pack, manner: answers.manner, skippingBad: skipBad, countingUnfinished: unfinished)
  }

  /// All the inputs as one tally, with what a person should know about them; the notes go to
  /// standard error as well.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  func gathered(_ pack: Pack) throws -> Gathered {
    let gathered = try gathering(pack).gathered(inputs)
    for note in gathered.notes + gathered.details { Console.message(note) }
    return gathered
  }
}

/// The answers of many people, and what became of the inputs on the way.
package struct Gathered {
  /// All their answers.
  package let tally: Tally
  /// The wording that people answered: about themselves, unless every file has the other.
  package let voice: Voice
  /// Whole sentences, for people: what was read, and how much was left out.
  package let notes: [String]
  /// Each mistake that was passed over, with its place. They quote what was in the file, so they
  /// are as confidential as the answers.
  package let details: [String]
}
