import Workbook

extension Pack {
  /// The rows of the survey sheet. The stem, the guide and the sources are hidden from respondents.
  var formRows: [FormRow] {
    let stem = FormRow("note", "stem", stem.me, [.us: stem.us, .relevant: "false()"])
    let privacy = about.privacy.isEmpty ? [] : [FormRow.note("privacy", about.privacy)]
    return [stem] + privacy + areas.flatMap { $0.formRows(self) } + frameRows + caseRows
      + aboutRows + guideRows + sourceRows
  }

  /// The rows of the choices sheet.
  var formChoices: [(list: String, name: String, label: String)] {
    scale.formChoices(XLSForm.scale) + importance.formChoices(XLSForm.importance)
      + themes.flatMap { theme in
        theme.watchFors.map { (theme.formWatchList, $0.id, $0.text) }
      }
  }

  private var frameRows: [FormRow] {
    FormRow.group(XLSForm.Part.frames.rawValue, "Looking back", rows: frames.flatMap(\.formRows))
  }

  private var caseRows: [FormRow] {
    FormRow.group(
      XLSForm.Part.cases.rawValue, "Short cases",
      rows: FormRow.notes("ask", dilemmaQuestions) + dilemmas.flatMap(\.formRows))
  }

  private var aboutRows: [FormRow] {
    let provenance = about.provenance
    return FormRow.group(
      XLSForm.Part.about.rawValue, "About",
      rows: FormRow.notes("about", about.paragraphs) + FormRow.notes("limit", about.limits)
        + (provenance.isEmpty ? [] : [.note("provenance", provenance)]))
  }

  private var guideRows: [FormRow] {
    if guide.isEmpty { return [] }
    return FormRow.group(
      XLSForm.Part.guide.rawValue, "For facilitators", isHidden: true,
      rows: [.note("purpose", guide.purpose)] + FormRow.notes("rule", guide.groundRules)
        + guide.sections.flatMap { section in
          FormRow.group(
            FormName.name(section.id, beside: ["purpose"]), section.title,
            rows: FormRow.notes("paragraph", section.paragraphs)
              + FormRow.notes("point", section.points))
        })
  }

  private var sourceRows: [FormRow] {
    FormRow.group(
      XLSForm.Part.sources.rawValue, "Sources", isHidden: true,
      rows: sources.map { .note(FormName.name($0.id), $0.text) })
  }
}

extension Scale {
  fileprivate func formChoices(_ list: String) -> [(list: String, name: String, label: String)] {
    points.map { (list, String($0.value), $0.label) }
      + (FormText.trimmed(noChance).isEmpty ? [] : [(list, XLSForm.noChance, noChance)])
  }
}

extension Area {
  fileprivate func formRows(_ pack: Pack) -> [FormRow] {
    FormRow.group(
      FormName.name(id, beside: ["stem", "privacy", "meta"]), title,
      rows: [.note("about", about)] + themes.flatMap { $0.formRows(pack) })
  }
}

extension Theme {
  /// The name of the choice list of the theme's watch-fors.
  fileprivate var formWatchList: String { id + "_signs" }

  fileprivate func formRows(_ pack: Pack) -> [FormRow] {
    FormRow.group(
      FormName.name(id, beside: ["about"]), title,
      [
        .appearance: "field-list", .sources: sources.joined(separator: " "),
        .dilemma: dilemma ?? "", .reading: reading ?? "",
      ],
      rows: [.note("definition", definition), .note("why", why)]
        + statements.map { $0.formRow(pack.stem) } + closer
        + FormRow.numbered("prompt", prompts).map { .text($0.name, $0.text) }
        + FormRow.notes(FormRow.practice, tries) + (coaching?.formRows ?? []))
  }

  /// The questions that Shoal asks on every theme, in its own words; they are not part of the pack.
  private var closer: [FormRow] {
    let signs =
      watchFors.isEmpty
      ? []
      : [FormRow("select_multiple \(formWatchList)", "watch_fors", "Did any of these happen?")]
    return [
      .choice(
        of: XLSForm.importance, FormRow.matters, "How much does this matter in your present role?"
      ),
      .choice(
        of: XLSForm.scale, FormRow.partner,
        "What would a partner say: how often do you do these things?"),
      .text(
        FormRow.example, "A recent example. It may stay empty.",
        hint: "In a sentence or two; please name no one."),
    ] + signs
  }
}

extension Coaching {
  fileprivate var formRows: [FormRow] {
    [
      .note(FormRow.coaching + "me", me),
      .note(FormRow.coaching + "organisation", organisation),
      .note(FormRow.coaching + "system", system),
    ]
  }
}

extension FormRow {
  /// The word before the number in the names of things to try.
  static let practice = "try"
  /// The beginning of the names of the questions for a coach.
  static let coaching = "coach_"
  /// The names of the questions that Shoal adds to every theme, which are skipped when the form is
  /// read.
  static let matters = "it_matters"
  static let partner = "partner_says"
  static let example = "an_example"
}

extension Statement {
  fileprivate func formRow(_ stem: Wording) -> FormRow {
    .choice(
      of: XLSForm.scale, FormName.name(id, beside: ["definition", "why"]),
      "\(stem.me) \(wording.me)",
      [.us: "\(stem.us) \(wording.us)", .reverse: isReversed ? "yes" : ""])
  }
}

extension ReflectionFrame {
  fileprivate var formRows: [FormRow] {
    FormRow.group(
      FormName.name(id), title, [.sources: source ?? ""],
      rows: [.note("about", about)]
        + prompts.map { .text(FormName.name($0.id, beside: ["about"]), $0.title, hint: $0.text) })
  }
}

extension Dilemma {
  fileprivate var formRows: [FormRow] {
    FormRow.group(
      FormName.name(id), title, [.themes: themes.joined(separator: " "), .seat: seat],
      rows: [.note("story", story), .note("question", question)])
  }
}
