import Workbook

// Parts that belong to the whole pack: each is a reserved group or a top-level row.
extension FormReader {
  /// Reads everything except the areas.
  mutating func readParts() {
    var about: FormSection?
    for item in survey.items {
      switch item {
      case .group(let group): readPart(group, &about)
      case .row(let row) where row.kind == .selectOne: break
      case .row(let row): readTop(row, &about)
      }
    }
    files["about.toml"] = about
  }

  private mutating func readTop(_ row: FormQuestion, _ about: inout FormSection?) {
    switch (row.kind, row.word) {
    case (.note, "privacy"):
      var section = about ?? FormSection(row.place)
      put("privacy", row, in: &section)
      about = section
    case (.note, "stem"): break
    default: leaveOut(row)
    }
  }

  private mutating func readPart(_ group: FormGroup, _ about: inout FormSection?) {
    guard let head = group.head, let part = XLSForm.Part(rawValue: head.word) else {
      return
    }
    switch part {
    case .about: about = readAbout(group, about ?? FormSection(head.place))
    case .frames: readFrames(group, head)
    case .cases: readCases(group, head)
    case .guide: readGuide(group, head)
    case .sources: readSources(group, head)
    }
  }

  private mutating func readAbout(_ group: FormGroup, _ section: FormSection) -> FormSection {
    var section = section
    for row in group.allRows {
      if readNumbered(row, ["about": "about", "limit": "limits"], into: &section) { continue }
      if row.word == "provenance" || row.word == "privacy" {
        put(row.word, row, in: &section)
      } else {
        leaveOut(row)
      }
    }
    return section
  }

  private mutating func readFrames(_ group: FormGroup, _ head: FormQuestion) {
    var file = FormSection(head.place)
    for item in group.items {
      guard let (frame, rows) = begin(item, ["sources": "source"]) else { continue }
      var section = frame
      for row in rows {
        switch (row.kind, row.word) {
        case (.note, "about"): put("about", row, in: &section)
        case (.text, _): section.append("prompt", prompt(row))
        default: leaveOut(row)
        }
      }
      file.append("frame", section)
    }
    files["frames.toml"] = file
  }

  private func prompt(_ row: FormQuestion) -> FormSection {
    var prompt = FormSection(row.place)
    prompt.put("id", row.row.id())
    prompt.put("title", row.cell(.label))
    prompt.put("text", row.cell(.hint) ?? row.cell(.label))
    return prompt
  }

  private mutating func readCases(_ group: FormGroup, _ head: FormQuestion) {
    var file = FormSection(head.place)
    for item in group.items {
      if case .row(let row) = item, readNumbered(row, ["ask": "ask"], into: &file) { continue }
      guard let (start, rows) = begin(item, ["seat": "seat"], words: ["themes": "themes"]) else {
        continue
      }
      var dilemma = start
      for row in rows {
        if row.kind == .note, ["story", "question"].contains(row.word) {
          put(row.word, row, in: &dilemma)
        } else {
          leaveOut(row)
        }
      }
      file.append("dilemma", dilemma)
    }
    files["dilemmas.toml"] = file
  }

  private mutating func readGuide(_ group: FormGroup, _ head: FormQuestion) {
    var file = FormSection(head.place)
    for item in group.items {
      if case .row(let row) = item {
        if readNumbered(row, ["rule": "ground-rules"], into: &file) { continue }
        if row.kind == .note, row.word == "purpose" {
          put("purpose", row, in: &file)
          continue
        }
      }
      guard let (start, rows) = begin(item) else { continue }
      var section = start
      let lists = ["paragraph": "paragraphs", "point": "points"]
      for row in rows where !readNumbered(row, lists, into: &section) { leaveOut(row) }
      file.append("section", section)
    }
    files["guide.toml"] = file
  }

  private mutating func readSources(_ group: FormGroup, _ head: FormQuestion) {
    var file = FormSection(head.place)
    for row in group.allRows {
      var source = FormSection(row.place)
      source.put("id", row.row.id(keepsCapitals: true))
      source.put("text", row.cell(.label))
      file.append("source", source)
    }
    files["sources.toml"] = file
  }

  // MARK: Shared helpers

  /// Begins a section from a group, with its name, label and selected columns, and returns it with
  /// the group's rows.
  ///
  /// Returns nil for a row outside a group, which is left out of the pack.
  private mutating func begin(
    _ item: FormGroup.Item, _ texts: [String: String] = [:], words: [String: String] = [:]
  ) -> (FormSection, [FormQuestion])? {
    guard case .group(let group) = item, let head = group.head else {
      if case .row(let row) = item { leaveOut(row) }
      return nil
    }
    var section = FormSection(head.place)
    section.put("id", head.row.id())
    section.put("title", head.cell(.label))
    for (column, key) in texts {
      section.put(key, XLSForm.Column(rawValue: column).flatMap { head.cell($0) })
    }
    for (column, key) in words {
      section.appendWords(key, XLSForm.Column(rawValue: column).flatMap { head.cell($0) })
    }
    return (section, group.allRows)
  }

  /// Appends the label of a numbered note such as `limit_2` to its list, and returns whether the
  /// row's name is one of the words in `lists`.
  private func readNumbered(
    _ row: FormQuestion, _ lists: [String: String], into section: inout FormSection
  ) -> Bool {
    guard row.kind == .note,
      let list = lists.first(where: { FormName.isNumbered(row.word, $0.key) })
    else { return false }
    section.append(list.value, row.cell(.label))
    return true
  }
}
