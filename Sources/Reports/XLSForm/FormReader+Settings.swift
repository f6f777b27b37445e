import Workbook

extension FormReader {
  /// Reads the settings sheet, with defaults for missing values.
  mutating func readSettings() {
    let row = sheets.rows("settings").first
    let place = row?.place ?? FormSheets.Place(line: 1, row: 1)
    var pack = FormSection(place)
    pack.put("format", 1, place)
    pack.put("id", id(row))
    pack.put("title", row?.text("form_title") ?? row?.text("form_id"))
    pack.put("version", row?.text("version"))
    if row?.text("version") == nil {
      pack.put("version", "1.0", place)
      notes.append("The form has no version: the pack has version 1.0.")
    }
    pack.put("language", language(row))
    files["pack.toml"] = pack
  }

  private func id(_ row: FormSheets.Row?) -> FormSheets.Cell? {
    guard var cell = row?.text("form_id") ?? row?.text("form_title") else { return nil }
    cell.text = FormName.id(cell.text)
    return cell
  }

  /// Returns the language tag: the column `language`, else the default language or the language of
  /// the first label header, of which only the part in parentheses is kept, as in `English (en)`.
  private func language(_ row: FormSheets.Row?) -> FormSheets.Cell? {
    if let cell = row?.text("language") { return cell }
    let headers = sheets.sheets["survey"]?.headers ?? []
    let header = headers.first { $0.name == "label" && $0.language != nil }
    let label = header.flatMap { header in
      header.language.map { FormSheets.Cell(text: $0, place: header.place) }
    }
    guard var cell = row?.text("default_language") ?? label else { return nil }
    if let open = cell.text.lastIndex(of: "("), cell.text.hasSuffix(")") {
      cell.text = String(cell.text[cell.text.index(after: open)...].dropLast())
    }
    return cell
  }

  // MARK: Scales

  /// The name of the choice list on which statements are rated: `scale`, or else the list of the
  /// first `select_one` row on another list than importance.
  var scaleList: String {
    if lists[XLSForm.scale] != nil { return XLSForm.scale }
    let choice = survey.allRows.first {
      $0.kind == .selectOne && $0.list != XLSForm.importance
    }
    return choice?.list ?? XLSForm.scale
  }

  /// Reads the rating scale and the importance scale.
  mutating func readScales() {
    for (key, list) in [("scale", scaleList), ("importance", XLSForm.importance)] {
      guard let rows = lists[list], let first = rows.first else { continue }
      var scale = FormSection(first.place)
      var points = rows
      if let index = rows.firstIndex(where: Self.isNoChance) {
        scale.put("no-chance", label(rows[index]))
        points.remove(at: index)
      }
      for point in values(points, list) { scale.append("point", point) }
      files["pack.toml"]?.put(key, scale)
    }
  }

  private static func isNoChance(_ row: FormSheets.Row) -> Bool {
    ["na", "n/a", "no_chance", "no-chance"].contains(row.text("name")?.text.lowercased() ?? "")
  }

  /// Returns the label of a choice in the form's default language.
  func label(_ row: FormSheets.Row) -> FormSheets.Cell? {
    row.text(sheets.keys(of: "choices", for: ["label"])["label"] ?? "label")
  }

  /// Returns the points of a choice list, lowest first.
  ///
  /// If no choice has a number as its name, they are numbered from 1 in order.
  private mutating func values(_ rows: [FormSheets.Row], _ list: String) -> [FormSection] {
    let numbers = rows.map { Int($0.text("name")?.text ?? "") }
    let areWords = numbers.allSatisfy { $0 == nil }
    if areWords, !rows.isEmpty {
      notes.append("The choices of `\(list)` have no numbers: they count from 1, in their order.")
    }
    var points: [(value: Int, section: FormSection)] = []
    for (index, row) in rows.enumerated() {
      var point = FormSection(row.place)
      let place = row.text("name")?.place ?? row.place
      let number = areWords ? index + 1 : numbers[index]
      if number == nil { report(place, "expected a whole number, or NA for no chance") }
      let value = number ?? (points.last?.value ?? 0) &+ 1
      point.put("value", .integer(value), place)
      point.put("label", label(row))
      points.append((value, point))
    }
    return points.sorted { $0.value < $1.value }.map(\.section)
  }
}
