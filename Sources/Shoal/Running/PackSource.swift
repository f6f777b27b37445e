internal import ArgumentParser
internal import Store
internal import Workbook

/// The pack to use: the one built into the program, a folder, or a name among a person's packs.
package enum PackSource {
  /// The files of the core pack, as they are in `Resources`, built into the program so that it
  /// is one file.
  package static var core: [(name: String, bytes: [UInt8])] {
    [
      ("pack.toml", PackageResources.pack_toml), ("dilemmas.toml", PackageResources.dilemmas_toml),
      ("frames.toml", PackageResources.frames_toml), ("about.toml", PackageResources.about_toml),
      ("guide.toml", PackageResources.guide_toml),
      ("sources.toml", PackageResources.sources_toml),
    ] + coreThemes.map { ("themes/\($0).toml", $1) }
  }

  private static var coreThemes: [(String, [UInt8])] {
    [
      ("purpose", PackageResources.purpose_toml), ("humility", PackageResources.humility_toml),
      ("generosity", PackageResources.generosity_toml),
      ("candour", PackageResources.candour_toml),
      ("fair-voice", PackageResources.fair_voice_toml),
      ("relationships", PackageResources.relationships_toml),
      ("safe-challenge", PackageResources.safe_challenge_toml),
      ("shared-power", PackageResources.shared_power_toml),
      ("mandates", PackageResources.mandates_toml),
      ("joint-learning", PackageResources.joint_learning_toml),
      ("whole-system", PackageResources.whole_system_toml),
      ("influence", PackageResources.influence_toml),
      ("conflict", PackageResources.conflict_toml),
      ("listening", PackageResources.listening_toml),
      ("uncertainty", PackageResources.uncertainty_toml),
    ]
  }

  /// Reads a pack to work with: the built-in one, or the folder given.
  ///
  /// - Throws: `ExitCode` after saying what is wrong, when the pack cannot be used.
  static func load(_ folder: String?) throws -> Pack {
    let isBuiltIn = folder == nil || folder == "core"
    let reading = try read(folder, checking: isBuiltIn ? .nothing : .structure)
    if let pack = reading.pack { return pack }
    for problem in reading.problems { Console.message("\(problem)") }
    Console.message("This pack cannot be used until that is put right.")
    throw ExitCode(65)
  }

  /// Reads a pack and everything that is wrong with it, also what `more` finds wrong.
  static func read(
    _ folder: String?, checking depth: PackDecoder.Depth, since earlier: Pack? = nil,
    more: (Pack) -> [PackProblem] = { _ in [] }
  ) throws -> PackReading {
    guard let folder, folder != "core" else {
      return PackReader.read(files: core, checking: depth, since: earlier, more: more)
    }
    do {
      return try PackReader.read(
        folder: path(folder), checking: depth, since: earlier, more: more)
    } catch {
      Console.message("\(error)")
      throw ExitCode(66)
    }
  }

  /// Returns the word for a folder after `--pack`: the built-in pack comes before a folder `core`.
  static func word(for folder: String) -> String { folder == "core" ? "./core" : folder }

  /// The packs that a person has put where they can be used by name; nil where there is no such
  /// place.
  static var shelf: PackShelf? { Environment.packsFolder.map(PackShelf.init) }

  /// The path of a pack: a folder that is there comes before a name.
  static func path(_ folder: String) -> String {
    WholeFile.exists(folder) ? folder : shelf?.folder(folder) ?? folder
  }
}
