package import Workbook

/// A reader of packs, from a folder of TOML files or from the same files embedded in the program.
package enum PackReader {
  /// Reads the pack in a folder. Mistakes in the pack are returned as problems, not thrown.
  ///
  /// - Parameter more: Additional checks for a pack that is usable.
  /// - Throws: `PackFolderError` if the folder cannot be read.
  package static func read(
    folder: String, checking depth: PackDecoder.Depth = .everything, since earlier: Pack? = nil,
    more: (Pack) -> [PackProblem] = { _ in [] }
  ) throws(PackFolderError) -> PackReading {
    let listing = try PackFolder(folder).listing()
    return read(
      listing.files, checking: depth, since: earlier, problems: listing.problems, more: more)
  }

  /// Reads a pack from the contents of its files, named relative to the pack's folder.
  package static func read(
    files: [(name: String, bytes: [UInt8])], checking depth: PackDecoder.Depth = .everything,
    since earlier: Pack? = nil, more: (Pack) -> [PackProblem] = { _ in [] }
  ) -> PackReading {
    read(files, checking: depth, since: earlier, problems: [], more: more)
  }

  private static func read(
    _ files: [(name: String, bytes: [UInt8])], checking depth: PackDecoder.Depth,
    since earlier: Pack?, problems: [PackProblem], more: (Pack) -> [PackProblem]
  ) -> PackReading {
    let sources = files.map { (name: $0.name, file: TOMLFile($0.bytes)) }
    let faults = sources.flatMap { name, file in file.faults.map { $0.problem(in: name) } }
    let problems = problems + faults
    let known = sources.filter(\.file.isWhole).map {
      PackFiles.File(name: $0.name, root: $0.file.root)
    }
    let found = PackDecoder.read(
      PackFiles(known, unread: Set(problems.map(\.file))), checking: depth, since: earlier,
      problems: problems)
    let all = found.problems + (found.pack.map(more) ?? [])
    return PackReading(pack: found.pack, problems: placed(all, in: sources))
  }

  /// Returns the problems with their lines and columns filled in, sorted.
  private static func placed(
    _ problems: [PackProblem], in sources: [(name: String, file: TOMLFile)]
  ) -> [PackProblem] {
    if problems.isEmpty { return [] }
    let files = Dictionary(sources) { first, _ in first }
    let placed = problems.map { problem in
      guard problem.line == nil, let file = files[problem.file] else { return problem }
      let place = file.place(of: problem.path)
      var problem = problem
      problem.line = place.line
      problem.column = place.column
      return problem
    }
    return placed.sorted()
  }
}
