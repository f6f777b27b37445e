import Workbook

/// Conversion of a form into the files of a pack, with problems reported in terms of the form.
struct FormReader {
  /// The maximum number of rows read per sheet; a pack needs a few hundred.
  private static let mostRows = 5_000

  let name: String
  let sheets: FormSheets
  /// The files of the pack, by name.
  var files: [String: FormSection] = [:]
  private(set) var problems: [PackProblem] = []
  /// The rows that have no counterpart in a pack.
  private(set) var unused: [FormQuestion] = []
  var notes: [String] = []
  let survey: FormGroup
  let lists: [String: [FormSheets.Row]]

  /// Parses a form; syntax errors are recorded as problems.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    let table = FormTable(bytes)
    sheets = FormSheets(table)
    let keys = sheets.keys(of: "survey", for: ["label", "hint", "us"])
    let questions = sheets.rows("survey").prefix(Self.mostRows).map {
      FormQuestion($0, keys: keys)
    }
    let tree = FormGroup.tree(Array(questions))
    survey = tree.survey
    lists = Dictionary(grouping: sheets.rows("choices").prefix(Self.mostRows)) {
      $0.text("list_name")?.text ?? ""
    }
    for fault in table.faults {
      report(.init(line: fault.line, row: fault.line, column: fault.column), fault.message)
    }
    for row in tree.unpaired { report(row.place, Self.words(ofUnpaired: row)) }
    checkSize()
  }

  private static func words(ofUnpaired row: FormQuestion) -> String {
    row.kind == .endGroup
      ? "this ends a group that was not begun: take the row out, or put `begin group` before it"
      : "this group has no end: put a row `end group` after its last row"
  }

  private mutating func checkSize() {
    for sheet in ["survey", "choices"] {
      let rows = sheets.rows(sheet)
      guard rows.count > Self.mostRows else { continue }
      let message = "the sheet \(sheet) has \(rows.count) rows: at most 5,000 are read"
      report(rows[Self.mostRows].place, message)
    }
  }

  /// The result of converting the form.
  var reading: FormReading {
    var reader = self
    guard reader.sheets.sheets["survey"]?.headers.isEmpty == false else {
      reader.reportNoSurvey()
      return FormReading(
        pack: nil, files: PackFiles([]), problems: reader.problems, notes: [])
    }
    reader.readSettings()
    reader.readScales()
    reader.readAreas()
    reader.readParts()
    return reader.checked
  }

  private mutating func reportNoSurvey() {
    report(
      .init(line: 1, row: 1),
      "there is no sheet `survey` here: put its name in the first column, its headers in the next "
        + "row, and its rows below, each with an empty first cell. "
        + "`shoal pack export core --format xlsform` shows one")
  }

  // MARK: Problems

  /// Records a problem at a place in the form.
  mutating func report(_ place: FormSheets.Place, _ message: String, isFatal: Bool = true) {
    problems.append(problem(place, message, isFatal: isFatal))
  }

  /// Records that a row is left out of the pack.
  mutating func leaveOut(_ row: FormQuestion) { unused.append(row) }

  private func problem(
    _ place: FormSheets.Place, _ message: String, isFatal: Bool
  ) -> PackProblem {
    let row = place.row == place.line ? "" : " (row \(place.row) in a spreadsheet)"
    return PackProblem(
      file: name, path: place.header.isEmpty ? [] : [.key(place.header)], message: message + row,
      isFatal: isFatal, line: place.line, column: place.column)
  }

  // MARK: Pack checks

  private var checked: FormReading {
    let files = PackFiles(self.files.map { PackFiles.File(name: $0.key, root: $0.value.table) })
    let found = PackDecoder.read(files)
    let own = Set(problems.map { FormPlaceKey($0) })
    let others = found.problems.map { translated($0, files) }.filter {
      !own.contains(FormPlaceKey($0))
    }
    let all = (problems + others).sorted()
    let isSound = !all.contains(where: \.isFatal)
    return FormReading(
      pack: isSound ? found.pack : nil, files: files, problems: all, notes: notes + closingNotes)
  }

  /// Returns a problem found in a pack file as a problem of the form, at the place the value came
  /// from.
  private func translated(_ found: PackProblem, _ files: PackFiles) -> PackProblem {
    let section = self.files[found.file]
    let node = files.root(found.file).flatMap { PackNode.table($0)[found.path] }
    let isMissing = node.map { $0.text?.isEmpty ?? false } ?? true
    var path = found.path
    while section?.places[path] == nil, !path.isEmpty { path.removeLast() }
    let place = path.isEmpty ? start(of: found) : section?.places[path]
    let words = isMissing ? FormWords.missing(found.file, found.path) : nil
    return problem(
      place ?? .init(line: 1, row: 1), words ?? found.message, isFatal: found.isFatal)
  }

  /// Returns the place to report for a missing value without a place of its own: the start of the
  /// sheet or section where it belongs.
  private func start(of found: PackProblem) -> FormSheets.Place? {
    let sheet: String? =
      switch found.path.first {
      case "scale", "importance": "choices"
      case "area": "survey"
      default: nil
      }
    guard found.file == "pack.toml", let sheet else { return files[found.file]?.places[[]] }
    guard var place = sheets.sheets[sheet]?.headers.first?.place else { return nil }
    place.column = nil
    return place
  }

  private var closingNotes: [String] {
    let languages = sheets.languagesLeftOut
    return [
      languages.isEmpty ? nil : "Left out, other languages: " + languages.joined(separator: ", "),
      sheets.unused.isEmpty
        ? nil : "Left out, other sheets: " + sheets.unused.joined(separator: ", "),
      unused.isEmpty ? nil : "Left out, because a pack has no place for it: " + unusedRows,
    ].compactMap(\.self)
  }

  private var unusedRows: String {
    let rows = unused.prefix(10).map { row in
      let type = row.row.text("type")?.text ?? "no type"
      return "line \(row.place.line) (\(type)\(row.name.isEmpty ? "" : ", " + row.name))"
    }
    let more = unused.count > 10 ? ["and \(unused.count - 10) more"] : []
    return (rows + more).joined(separator: "; ")
  }
}

/// The place of a problem, used to report only one problem per cell.
private struct FormPlaceKey: Hashable {
  let line: Int?
  let column: Int?

  init(_ problem: PackProblem) {
    line = problem.line
    column = problem.column
  }
}

extension FormSheets {
  /// Returns the cell keys of translatable columns, in the default language if there are several.
  ///
  /// A column without a header in the default language falls back to its header without a language,
  /// else to its first one. Columns that are absent from the sheet are absent from the result.
  func keys(of sheet: String, for names: [String]) -> [String: String] {
    let headers = sheets[sheet]?.headers ?? []
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        let known = headers.filter { $0.name == name }
        let best =
          known.first { $0.language == defaultLanguage } ?? known.first { $0.language == nil }
        return (best ?? known.first).map { (name, $0.key) }
      })
  }

  /// The name of the default language from the settings sheet; nil if there is none.
  var defaultLanguage: String? { rows("settings").first?.text("default_language")?.text }

  /// The languages of the label columns that are not read.
  var languagesLeftOut: [String] {
    let headers = (sheets["survey"]?.headers ?? []).filter { $0.name == "label" }
    let key = keys(of: "survey", for: ["label"])["label"]
    return headers.filter { $0.key != key }.compactMap(\.language)
  }
}
