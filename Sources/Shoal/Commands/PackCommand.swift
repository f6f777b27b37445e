internal import ArgumentParser
internal import Screens
internal import Workbook

/// `shoal pack`: the content a workbook is filled in from.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "List, check or show packs: the content of a workbook.",
    subcommands: [ListPacks.self, CheckPack.self, ShowPack.self])
}

/// `shoal pack list`.
struct ListPacks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the packs that can be used by name.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let pack = try PackSource.load(options.pack)
    Console.line(
      "\(pack.id)  \(pack.title), version \(pack.version), \(pack.language), \(contents(pack))")
  }
}

/// `shoal pack check`.
struct CheckPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with a pack, with file and line.")

  @Argument(help: ArgumentHelp("The folder of the pack, or core.", valueName: "pack"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "An earlier version of the pack, to find identifiers that are gone.", valueName: "pack"))
  var since: String?

  func run() throws {
    let earlier = try since.map { try PackSource.load($0) }
    let reading = try PackSource.read(folder, checking: .everything, since: earlier)
    let misfits = reading.pack.map(PageFit.problems) ?? []
    for problem in reading.problems { Console.line("\(problem)") }
    for misfit in misfits { Console.line(misfit) }
    let count = reading.problems.count + misfits.count
    guard count == 0, let pack = reading.pack else {
      Console.message(count == 1 ? "1 problem." : "\(count) problems.")
      throw ExitCode(65)
    }
    Console.line(
      "\(pack.id) \(pack.version): \(contents(pack)), no problems.")
  }
}

/// `shoal pack show`.
struct ShowPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print all the words of a pack, for reading and review.")

  @Argument(help: ArgumentHelp("The folder of the pack, or core.", valueName: "pack"))
  var folder = "core"

  func run() throws {
    let pack = try PackSource.load(folder)
    Console.line("\(pack.title), version \(pack.version), \(pack.language)")
    for area in pack.areas { show(area, pack) }
    for dilemma in pack.dilemmas { show(dilemma) }
    show(pack.guide)
  }

  private func show(_ area: Area, _ pack: Pack) {
    Console.line("\n\(area.title)\n\(area.about)")
    for theme in area.themes {
      Console.line("\n  \(theme.title) (\(theme.id))\n  \(theme.definition)\n  \(theme.why)")
      for statement in theme.statements {
        Console.line("    \(statement.id)  \(pack.stem.me) \(statement.wording.me)")
        Console.line("    \(statement.id)  \(pack.stem.us) \(statement.wording.us)")
      }
      for watchFor in theme.watchFors { Console.line("    watch for  \(watchFor.text)") }
      for prompt in theme.prompts { Console.line("    ask  \(prompt)") }
    }
  }

  private func show(_ dilemma: Dilemma) {
    Console.line("\n\(dilemma.title) (\(dilemma.seat))\n\(dilemma.story)\n\(dilemma.question)")
  }

  private func show(_ guide: Guide) {
    if guide.isEmpty { return }
    Console.line("\nFor facilitators\n\(guide.purpose)")
    for rule in guide.groundRules { Console.line("    rule  \(rule)") }
    for section in guide.sections {
      Console.line("\n  \(section.title) (\(section.id))")
      for paragraph in section.paragraphs { Console.line("  \(paragraph)") }
      for point in section.points { Console.line("    -  \(point)") }
    }
  }
}

/// `15 themes, 45 statements`.
private func contents(_ pack: Pack) -> String {
  let count = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
  return count(pack.themes.count, "theme") + ", " + count(pack.statements.count, "statement")
}
