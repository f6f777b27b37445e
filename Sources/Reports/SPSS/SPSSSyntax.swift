import Scoring
package import Workbook

/// SPSS syntax that reads the figures of a summary, or the answers of many people, from a CSV file
/// and labels them; PSPP runs it as well.
///
/// The CSV file is the one `SummaryWideCSV` writes with `onlyFigures`, or that of `RowsCSV`. A
/// no-chance answer becomes a number below the scale that is declared missing, a statement without
/// an answer is system-missing, and a watch-for is 1 or 0.
package struct SPSSSyntax {
  private struct Variable {
    let name: String
    /// The name of the string variable that the CSV text is read into; nil if the column is numeric
    /// in the CSV.
    let raw: String?
    let column: SummaryColumns.Column
  }

  private let pack: Pack
  /// The variables before the figures, each with its format.
  private let head: [(name: String, format: String)]
  /// The sentence on what the file is.
  private let about: String
  private let variables: [Variable]

  /// Returns the syntax for a workbook's summary.
  ///
  /// - Parameter file: The name of the CSV file, in the working directory of the syntax.
  package static func text(_ book: Book, pack: Pack, assessment: Int, reading file: String)
    -> String
  {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let formats = ["A40", "A40", "A40", "F4.0", "SDATE10", "SDATE10"]
    return SPSSSyntax(
      pack, SummaryWideCSV.columns(results, onlyFigures: true),
      head: Array(zip(SummaryHead.columns, formats)), about: "A summary that Shoal wrote."
    ).text(file)
  }

  /// Returns the syntax for the answers of many people.
  ///
  /// - Parameter file: The name of the CSV file, in the working directory of the syntax.
  package static func text(_ rows: [PersonRow], pack: Pack, reading file: String) -> String {
    var lengths = RowsCSV.head.map { _ in 40 }
    for row in rows {
      for (place, text) in RowsCSV.texts(row, pack).enumerated() {
        // A cell may have an apostrophe more than its text.
        lengths[place] = max(lengths[place], text.utf8.count + 1)
      }
    }
    return SPSSSyntax(
      pack, SummaryColumns.ratings(pack), head: zip(RowsCSV.head, lengths).map { ($0, "A\($1)") },
      about: "The answers of many people: \(Words.confidential)."
    ).text(file)
  }

  /// Returns the code for a no-chance answer, 10 below the lowest point of the pack's scale.
  package static func noChance(_ pack: Pack) -> Int { pack.scale.low - 10 }

  private init(
    _ pack: Pack, _ columns: [SummaryColumns.Column], head: [(name: String, format: String)],
    about: String
  ) {
    (self.pack, self.head, self.about) = (pack, head, about)
    var names = SPSSNames()
    for column in head { _ = names.name(column.name) }
    variables = columns.map { column in
      let name = names.name(column.name)
      let isNumber = column.field.kind.shape == .number
      return Variable(name: name, raw: isNumber ? nil : names.name("raw_" + name), column: column)
    }
  }

  private func text(_ file: String) -> String {
    ([reading(file)] + conversions + labels).joined(separator: "\n") + "\n"
  }

  // MARK: Reading

  private func reading(_ file: String) -> String {
    let first = head.map { "\($0.name) \($0.format)" }
    let rest = variables.map { $0.raw.map { $0 + " A8" } ?? $0.name + " F4.0" }
    return """
      * Encoding: UTF-8.
      * Run this in the folder of the CSV file. In SPSS, name the folder first: CD 'folder'.
      * \(about) \(SPSSSyntax.noChance(pack)) is no chance to show this; empty is not answered.
      GET DATA
        /TYPE=TXT
        /FILE='\(CleanText.clean(file).replacing("'", with: "''"))'
        /ENCODING='UTF8'
        /ARRANGEMENT=DELIMITED
        /FIRSTCASE=2
        /DELIMITERS=","
        /QUALIFIER='"'
        /VARIABLES=
      \((first + rest).map { "    " + $0 }.joined(separator: "\n")).
      """
  }

  private var conversions: [String] {
    let (ratings, ticks) = (variables(.answer), variables(.tick))
    let raw = variables.compactMap(\.raw)
    guard !raw.isEmpty else { return ["EXECUTE."] }
    let names = (ratings + ticks).map(\.name)
    let noChance = "('\(Value.noChanceCell)'=\(SPSSSyntax.noChance(pack))) (CONVERT)"
    let tick = "('\(Value.tickCell)'=1) (ELSE=0)"
    return [(ratings, noChance), (ticks, tick)].filter { !$0.0.isEmpty }.map { variables, rule in
      command("RECODE", variables.compactMap(\.raw), then: rule)
        + command("\n  INTO", variables.map(\.name), then: ".")
    } + [
      "EXECUTE.", command("DELETE VARIABLES", raw, then: "."),
      command("FORMATS", names, then: "(F4.0)."),
    ]
  }

  private func variables(_ shape: Field.Kind.Shape) -> [Variable] {
    variables.filter { $0.column.field.kind.shape == shape }
  }

  // MARK: Labels

  private var labels: [String] {
    let ratings = variables(.answer).map(\.name)
    let sides = variables(.number)
    let matters = sides.filter { $0.column.field.kind == .importance }.map(\.name)
    let partner = sides.filter { $0.column.field.kind == .partner }.map(\.name)
    let way = [(SPSSSyntax.noChance(pack), pack.scale.noChance)].filter { !$0.1.isEmpty }
    return variables.map(label)
      + values(ratings, way + points(pack.scale)) + values(partner, points(pack.scale))
      + values(matters, points(pack.importance))
      + values(variables(.tick).map(\.name), [(0, "Not ticked"), (1, "Ticked")])
      + (ratings.isEmpty
        ? [] : [command("MISSING VALUES", ratings, then: "(\(SPSSSyntax.noChance(pack))).")])
      + (variables.isEmpty
        ? [] : [command("VARIABLE LEVEL", variables.map(\.name), then: "(ORDINAL).")])
  }

  private func label(_ variable: Variable) -> String {
    "VARIABLE LABELS \(variable.name)\n  \(quoted(variable.column.title, longest: 240))."
  }

  private func points(_ scale: Scale) -> [(Int, String)] {
    scale.points.map { ($0.value, $0.label) }
  }

  private func values(_ names: [String], _ points: [(Int, String)]) -> [String] {
    guard !names.isEmpty, !points.isEmpty else { return [] }
    let lines = points.map { "\n  \($0) \(quoted($1, longest: 115))" }.joined()
    return [command("VALUE LABELS", names, then: lines.dropFirst(3) + ".")]
  }

  // MARK: Lines

  /// Returns a command for a list of variable names, one per line.
  private func command(_ command: String, _ names: [String], then rest: some StringProtocol)
    -> String
  {
    command + names.map { "\n  " + $0 }.joined() + "\n  " + rest
  }

  /// Returns a text as an SPSS string literal, split into concatenated pieces to keep lines short.
  ///
  /// - Parameter longest: The maximum length in bytes; a longer text is cut off, because SPSS would
  ///   reject it.
  private func quoted(_ text: String, longest: Int) -> String {
    var pieces: [String] = []
    var (piece, length, total) = ("", 0, 0)
    for character in CleanText.clean(text) {
      let width = character.utf8.count
      if total + width > longest { break }
      if length + width > 60 {
        pieces.append(piece)
        (piece, length) = ("", 0)
      }
      piece += character == "'" ? "''" : String(character)
      (length, total) = (length + width, total + width)
    }
    return (pieces + [piece]).map { "'\($0)'" }.joined(separator: " +\n  ")
  }
}
