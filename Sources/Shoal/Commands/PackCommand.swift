internal import ArgumentParser
internal import Screens
internal import Store
internal import Workbook

/// `shoal pack`: the commands for packs, the content of workbooks.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Packs, the content of a workbook: use, write and exchange them.",
    subcommands: [
      ListPacks.self, ShowPack.self, CheckPack.self, MakePack.self, ExportPack.self,
      ImportPack.self,
    ])
}

/// `shoal pack list`: lists the packs that can be used by name.
struct ListPacks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the packs that can be used by name.",
    discussion: "The built-in one, and those in the folder packs beside your workbook.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    show(try PackSource.load(options.pack), as: options.pack ?? "core")
    for name in PackSource.shelf?.names ?? [] {
      let reading = try PackSource.read(name, checking: .structure)
      if let pack = reading.pack {
        show(pack, as: name)
      } else {
        Console.line("\(name)  cannot be used: shoal pack check \(name) says why")
      }
    }
  }

  private func show(_ pack: Pack, as name: String) {
    Console.line(
      "\(name)  \(pack.title), version \(pack.version), \(pack.language), \(pack.size)")
  }
}

/// `shoal pack check`: reports the problems in a pack.
struct CheckPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with a pack, with file and line.",
    discussion: """
      Each line says where: the file, its line and column, and the field; then what is wrong and \
      what to do. What stands under "Works, but" is worth putting right before others use the pack.
      """)

  @Argument(
    help: ArgumentHelp("The folder of the pack, or its name.", valueName: "pack"),
    completion: .packs)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "An earlier version of the pack, to find identifiers that are gone.", valueName: "pack"),
    completion: .packs)
  var since: String?

  func run() throws {
    let earlier = try since.map { try PackSource.load($0) }
    let reading = try PackSource.read(
      folder, checking: .everything, since: earlier, more: PageFit.problems)
    guard let pack = reading.pack, reading.problems.isEmpty else {
      report(reading.problems)
      throw ExitCode(65)
    }
    Console.line("\(pack.id) \(pack.version): \(pack.size), no problems.")
  }

  private func report(_ problems: [PackProblem]) {
    let fatal = problems.filter(\.isFatal)
    let others = problems.filter { !$0.isFatal }
    for problem in fatal { Console.line("\(problem)") }
    if !fatal.isEmpty && !others.isEmpty { Console.line("\nWorks, but:") }
    for problem in others { Console.line("\(problem)") }
    let effect = fatal.isEmpty ? "The pack can be used." : "The pack cannot be used yet."
    Console.message("\(problems.tally). \(effect)")
  }
}

/// `shoal pack show`: prints the texts of a pack.
struct ShowPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print all the words of a pack, for reading and review.")

  @Argument(
    help: ArgumentHelp("The folder of the pack, or its name.", valueName: "pack"),
    completion: .packs)
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
      for practice in theme.tries { Console.line("    try  \(practice)") }
      if let coaching = theme.coaching {
        Console.line("    coach, me  \(coaching.me)")
        Console.line("    coach, my organisation  \(coaching.organisation)")
        Console.line("    coach, our system  \(coaching.system)")
      }
      if let reading = pack.sources.first(where: { $0.id == theme.reading }) {
        Console.line("    read  \(reading.text)")
      }
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

extension Pack {
  /// The number of themes and statements in words, such as `15 themes, 45 statements`.
  var size: String {
    "theme".counted(themes.count) + ", " + "statement".counted(statements.count)
  }
}

extension [PackProblem] {
  /// The number of problems and files in words, such as `3 problems in 2 files`.
  var tally: String {
    "problem".counted(count) + " in " + "file".counted(Set(map(\.file)).count)
  }
}

extension String {
  /// Returns the noun with a number, such as `1 file` or `2 files`.
  func counted(_ number: Int) -> String { "\(number) \(self)\(number == 1 ? "" : "s")" }
}
