package import Workbook

/// A pack as an XLSForm, the spreadsheet format that ODK, Kobo and similar tools build surveys
/// from.
///
/// The file is in the CSV dialect of pyxform: all sheets in one file, with the sheet name in the
/// first column. Parts of a pack that XLSForm has no place for are in additional columns and rows,
/// which other programs ignore; see Resources/README.md.
package enum XLSForm {
  /// The columns of the survey sheet, in the order they are written.
  enum Column: String, CaseIterable {
    case type, name, label
    /// The wording for a group.
    case us
    case hint, appearance, relevant
    /// `yes` for a reverse-keyed statement.
    case reverse
    /// Identifiers, separated by spaces.
    case sources, dilemma, themes
    /// The identifier of the source to read first.
    case reading
    /// The role that the reader of a case takes.
    case seat
  }

  /// The reserved groups for content of the whole pack.
  ///
  /// No area can have such a name, because identifiers contain no underscores.
  enum Part: String {
    case frames = "pack_frames"
    case cases = "pack_cases"
    case about = "pack_about"
    case guide = "pack_guide"
    case sources = "pack_sources"
  }

  /// The name of the choice list for rating statements.
  static let scale = "scale"
  /// The name of the choice list for rating importance.
  static let importance = "importance"
  /// The name of the choice for no chance, as in answer files.
  static let noChance = "NA"

  /// Returns the pack as the contents of a CSV file.
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

  /// Returns the language subtag without the region, which tools seldom recognize.
  private static func code(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
}
