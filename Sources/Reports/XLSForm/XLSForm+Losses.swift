package import Workbook

extension XLSForm {
  /// The parts of a pack that are not the same when they are read back from its form: there,
  /// white space around a text, texts that are blank, and spaces in an identifier are lost.
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
