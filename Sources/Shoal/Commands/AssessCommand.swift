internal import ArgumentParser
internal import Screens
internal import Store
internal import Workbook

/// `shoal assess`: opens the workbook at the first unanswered statement.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Go straight into rating, where you left off.")

  @OptionGroup var options: GlobalOptions

  @Option(
    help: ArgumentHelp("Rate one area, such as values.", valueName: "area"), completion: .areas)
  var area: String?

  @Option(
    help: ArgumentHelp("Rate one theme, such as candour.", valueName: "theme"),
    completion: .themes)
  var theme: String?

  func validate() throws {
    if area != nil, theme != nil { throw ValidationError("Give --area or --theme, not both.") }
  }

  func run() throws {
    let pack = try PackSource.load(options.pack)
    let themes = try themes(pack)
    try Sitting.run(options, pack, isForWriting: true) { opened in
      let book = opened.opened.book
      let statement =
        book.nextUnanswered(in: book.current, of: themes.flatMap(\.statements))
        ?? themes.first?.statements.first
      guard let statement, let theme = opened.pack.theme(ofStatement: statement.id),
        let index = theme.statements.firstIndex(of: statement)
      else { return [] }
      return Place(theme: theme.id, step: .rate(index)).screens(in: opened.pack)
    }
  }

  private func themes(_ pack: Pack) throws -> [Theme] {
    if let theme {
      guard let found = pack.theme(theme) else { throw unknown(theme, pack.themes.map(\.id)) }
      return [found]
    }
    guard let area else { return pack.themes }
    guard let found = pack.areas.first(where: { $0.id == area }) else {
      throw unknown(area, pack.areas.map(\.id))
    }
    return found.themes
  }

  private func unknown(_ name: String, _ known: [String]) -> ValidationError {
    ValidationError(
      "This pack has no \"\(CleanText.clean(name))\". It has: \(known.joined(separator: ", ")).")
  }
}
