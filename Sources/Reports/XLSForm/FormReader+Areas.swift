import Workbook

extension FormReader {
  /// Reads the areas and their themes.
  ///
  /// Top-level groups are areas unless their name is reserved for a part of the whole pack
  /// (`XLSForm.Part`); the groups inside an area are its themes.
  mutating func readAreas() {
    let areas = survey.items.compactMap { item -> FormGroup? in
      guard case .group(let group) = item, let head = group.head else { return nil }
      return XLSForm.Part(rawValue: head.word) == nil ? group : nil
    }
    let stems = readStems(areas)
    for area in areas { readArea(area, stems) }
    for case .row(let row) in survey.items where row.kind == .selectOne { reportStray(row) }
  }

  private mutating func reportStray(_ row: FormQuestion) {
    report(
      row.place,
      "a statement stands in the group of a theme, and that in the group of an area: put it there")
  }

  // MARK: Stems

  private mutating func readStems(_ areas: [FormGroup]) -> [String: FormStem] {
    let given = survey.allRows.first { $0.kind == .note && $0.word == "stem" }
    let statements = areas.flatMap(\.allRows).filter(isStatement)
    var stems: [String: FormStem] = [:]
    var section = FormSection(given?.place ?? statements.first?.place ?? .init(line: 1, row: 1))
    for (voice, column) in [("me", XLSForm.Column.label), ("us", .us)] {
      let texts = statements.compactMap { $0.cell(column) }
      let stem = FormStem(given: given?.cell(column), texts)
      section.put(voice, stem.cell)
      stems[voice] = stem
    }
    files["pack.toml"]?.put("stem", section)
    return stems
  }

  private func isStatement(_ row: FormQuestion) -> Bool {
    row.kind == .selectOne && row.list != XLSForm.importance
      && ![FormRow.matters, FormRow.partner].contains(row.word)
  }

  // MARK: Areas and themes

  private mutating func readArea(_ group: FormGroup, _ stems: [String: FormStem]) {
    guard let head = group.head else { return }
    var area = FormSection(head.place)
    area.put("id", head.row.id())
    area.put("title", head.cell(.label))
    for item in group.items {
      switch item {
      case .group(let theme): area.append("themes", readTheme(theme, stems))
      case .row(let row) where row.kind == .note && row.word == "about":
        put("about", row, in: &area)
      case .row(let row) where row.kind == .selectOne: reportStray(row)
      case .row(let row): leaveOut(row)
      }
    }
    files["pack.toml"]?.append("area", area)
  }

  /// Reads a theme into a file of its own and returns its identifier, or nil if it has no valid
  /// one.
  private mutating func readTheme(
    _ group: FormGroup, _ stems: [String: FormStem]
  ) -> FormSheets.Cell? {
    guard let head = group.head, let id = themeID(head) else { return nil }
    var theme = FormSection(head.place)
    theme.put("id", id)
    theme.put("title", head.cell(.label))
    theme.appendWords("sources", head.cell(.sources))
    theme.put("dilemma", head.cell(.dilemma))
    theme.put("read", head.cell(.reading))
    let coaching = group.allRows.filter {
      $0.kind == .note && $0.word.hasPrefix(FormRow.coaching)
    }
    for row in group.allRows where !coaching.contains(where: { $0.place == row.place }) {
      read(row, into: &theme, stems)
    }
    if let first = coaching.first {
      var questions = FormSection(first.place)
      for row in coaching {
        put(String(row.word.dropFirst(FormRow.coaching.count)), row, in: &questions)
      }
      theme.put("coach", questions)
    }
    files[PackFiles.name(ofTheme: id.text)] = theme
    return id
  }

  private mutating func read(
    _ row: FormQuestion, into theme: inout FormSection, _ stems: [String: FormStem]
  ) {
    switch (row.kind, row.word) {
    case (.note, "definition"), (.note, "why"): put(row.word, row, in: &theme)
    case (.note, _) where FormName.isNumbered(row.word, FormRow.practice):
      theme.append("try", row.cell(.label))
    case (.text, FormRow.example), (.selectOne, FormRow.matters), (.selectOne, FormRow.partner):
      break
    case (.text, _): theme.append("prompts", row.cell(.label))
    case (.selectOne, _) where row.list == XLSForm.importance: break
    case (.selectOne, _): readStatement(row, into: &theme, stems)
    case (.selectMultiple, _): readWatchFors(row, into: &theme)
    default: leaveOut(row)
    }
  }

  private mutating func readStatement(
    _ row: FormQuestion, into theme: inout FormSection, _ stems: [String: FormStem]
  ) {
    if row.list != scaleList {
      let message = "expected the list `\(scaleList)`: all statements are rated on one scale"
      report(row.row.cells["type"]?.place ?? row.place, message)
    }
    var statement = FormSection(row.place)
    statement.put("id", row.row.id())
    for (voice, column) in [("me", XLSForm.Column.label), ("us", .us)] {
      guard var cell = row.cell(column), let stem = stems[voice] else { continue }
      if let rest = stem.rest(of: cell.text) {
        cell.text = rest
      } else {
        report(cell.place, "expected it to begin like the others: \(stem.cell?.text ?? "") ...")
      }
      statement.put(voice, cell)
    }
    readReverse(row, into: &statement)
    theme.append("statement", statement)
  }

  private mutating func readReverse(_ row: FormQuestion, into statement: inout FormSection) {
    guard let cell = row.cell(.reverse) else { return }
    switch cell.text.lowercased() {
    case "yes", "true", "1", "x": statement.put("reverse", true, cell.place)
    case "no", "false", "0": break
    default: report(cell.place, "expected yes, or nothing")
    }
  }

  private mutating func readWatchFors(_ row: FormQuestion, into theme: inout FormSection) {
    guard let choices = lists[row.list], !row.list.isEmpty else {
      let message = "there is no list `\(row.list)` in the sheet choices: write its choices there"
      return report(row.row.cells["type"]?.place ?? row.place, message)
    }
    for choice in choices {
      var watchFor = FormSection(choice.place)
      watchFor.put("id", choice.id())
      watchFor.put("text", label(choice))
      theme.append("watch-for", watchFor)
    }
  }

  // MARK: Names

  /// Returns the identifier of a theme, which is also the name of its file, or nil after reporting
  /// that it is missing, invalid or a duplicate.
  private mutating func themeID(_ head: FormQuestion) -> FormSheets.Cell? {
    guard let id = head.row.id() else {
      report(head.place, "a theme needs a name, such as `candour`")
      return nil
    }
    if !Identifier.isSound(id.text, .theme) {
      report(id.place, "the name of a theme has " + Identifier.shape(.theme))
      return nil
    }
    if let line = files[PackFiles.name(ofTheme: id.text)]?.places[[]]?.line {
      report(id.place, "the name `\(id.text)` is already used in line \(line): choose another")
      return nil
    }
    return id
  }

  /// Puts the label of a row into a section, or reports a problem if the key is already set.
  mutating func put(_ key: String, _ row: FormQuestion, in section: inout FormSection) {
    if let line = section.places[[.key(key)]]?.line {
      return report(row.place, "`\(row.name)` is already given in line \(line): keep one of them")
    }
    section.put(key, row.cell(.label))
  }
}
