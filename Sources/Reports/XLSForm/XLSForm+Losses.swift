package import Workbook

extension XLSForm {
  /// Returns the parts of a pack that would differ after export to a form and import, in words.
  ///
  /// Lost are white space around texts, blank texts, and spaces in identifiers.
  package static func losses(_ pack: Pack) -> [String] {
    let read = read(Array(text(pack).utf8), name: "").pack
    let parts: [(name: String, isSame: Bool)] = [
      ("settings", read?.settings == pack.settings), ("scales", read?.scales == pack.scales),
      ("frames", read?.frames == pack.frames), ("cases", read?.dilemmas == pack.dilemmas),
      ("questions about cases", read?.dilemmaQuestions == pack.dilemmaQuestions),
      ("about", read?.about == pack.about), ("guide", read?.guide == pack.guide),
      ("sources", read?.sources == pack.sources),
    ]
    let areas = pack.areas.filter { area in
      !(read?.areas.contains { $0.heading == area.heading } ?? false)
    }
    let themes = pack.themes.filter { read?.theme($0.id) != $0 }
    return parts.filter { !$0.isSame }.map(\.name) + areas.map { "area \($0.id)" }
      + themes.map { "theme \($0.id)" }
  }
}

extension Pack {
  fileprivate var settings: [String] { [id, title, version, language, stem.me, stem.us] }
  fileprivate var scales: [Scale] { [scale, importance] }
}

extension Area {
  fileprivate var heading: [String] { [id, title, about] + themes.map(\.id) }
}
