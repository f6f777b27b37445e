package import Workbook

/// A pack as an XLSForm, the spreadsheet that ODK, Kobo and their kin make surveys from, in the
/// dialect of CSV that pyxform reads: all sheets in one file, the name of each in the first column.
///
/// What a pack holds and a form has no place for stands in columns and rows of our own, which
/// other programs pass over: see Resources/README.md.
package enum XLSForm {
  /// The columns of the survey, in the order they are written.
  enum Column: String, CaseIterable {
    case type, name, label
    /// The wording for a group.
    case us
    case hint, appearance, relevant
    /// `yes` for a statement of which a high rating means less.
    case reverse
    /// Identifiers, with spaces between them.
    case sources, dilemma, themes
    /// The identifier of the source to read first.
    case reading
    /// Whose place the reader of a case is in.
    case seat
  }

  /// Groups that hold what belongs to the whole pack. No area has such a name: identifiers have
  /// no underscore.
  enum Part: String {
    case frames = "pack_frames"
    case cases = "pack_cases"
    case about = "pack_about"
    case guide = "pack_guide"
    case sources = "pack_sources"
  }

  /// The list of choices that statements are rated on.
  static let scale = "scale"
  /// The list of choices that importance is rated on.
  static let importance = "importance"
  /// The name of the choice for no chance, as in files of answers.
  static let noChance = "NA"

  /// The pack as the text of a CSV file.
  package static func text(_ pack: Pack) -> String {
    let language = "\(pack.language) (\(code(pack.language)))"
    return survey(pack, language) + choices(pack, language) + settings(pack, language)
  }

  private static func survey(_ pack: Pack, _ language: String) -> String {
    let headers = Column.allCases.map { column in
      switch column {
      case .label, .hint: "\(column.rawValue)::\(language)"
      default: column.rawValue
      }
    }
    return sheet("survey", headers, pack.formRows.map(\.cells))
  }

  private static func choices(_ pack: Pack, _ language: String) -> String {
    let headers = ["list_name", "name", "label::\(language)"]
    return sheet("choices", headers, pack.formChoices.map { [$0.list, $0.name, $0.label] })
  }

  private static func settings(_ pack: Pack, _ language: String) -> String {
    let headers = ["form_title", "form_id", "version", "default_language", "style", "language"]
    let cells = [pack.title, pack.id, pack.version, language, "pages", pack.language]
    return sheet("settings", headers, [cells])
  }

  private static func sheet(_ name: String, _ headers: [String], _ rows: [[String]]) -> String {
    let named = CSV.row([.plain(name)])
    return ([headers] + rows).reduce(into: named) { text, cells in
      text += CSV.row([.plain("")] + cells.map { .plain(FormText.written($0)) })
    }
  }

  /// The language alone: tools know it, but seldom the country.
  private static func code(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
}
