package import Workbook

/// Reads packs: a folder of TOML files, or the same files embedded in the program.
package enum PackReader {
  /// Reads the pack in a folder. A pack with mistakes is no error: they come back as problems.
  ///
  /// - Throws: `PackFolderError` when there is no folder to read.
  package static func read(
    folder: String, checking depth: PackDecoder.Depth = .everything, since earlier: Pack? = nil
  ) throws(PackFolderError) -> PackReading {
    let listing = try PackFolder(folder).listing()
    return read(listing.files, checking: depth, since: earlier, problems: listing.problems)
  }

  /// Reads a pack from the bytes of its files, each named as inside the pack's folder.
  package static func read(
    files: [(name: String, bytes: [UInt8])], checking depth: PackDecoder.Depth = .everything,
    since earlier: Pack? = nil
  ) -> PackReading {
    read(files, checking: depth, since: earlier, problems: [])
  }

  private static func read(
    _ files: [(name: String, bytes: [UInt8])], checking depth: PackDecoder.Depth,
    since earlier: Pack?, problems: [PackProblem]
  ) -> PackReading {
    var problems = problems
    var unread = Set(problems.map(\.file))
    var read: [PackFiles.File] = []
    for file in files {
      switch TOMLFile.parse(file.bytes) {
      case .success(let root): read.append(.init(name: file.name, root: root))
      case .failure(let fault):
        problems.append(fault.problem(in: file.name))
        unread.insert(file.name)
      }
    }
    let found = PackDecoder.read(
      PackFiles(read, unread: unread), checking: depth, since: earlier, problems: problems)
    return PackReading(pack: found.pack, problems: placed(found.problems, in: files))
  }

  /// The problems with their lines and columns, looked up only in files that have any.
  private static func placed(
    _ problems: [PackProblem], in files: [(name: String, bytes: [UInt8])]
  ) -> [PackProblem] {
    if problems.isEmpty { return [] }
    let sources = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    var lines: [String: TOMLLines] = [:]
    let placed = problems.map { problem in
      guard problem.line == nil, let source = sources[problem.file] else { return problem }
      let index = lines[problem.file] ?? TOMLLines(source)
      lines[problem.file] = index
      var problem = problem
      let place = index.place(of: problem.path)
      problem.line = place.line
      problem.column = place.column
      return problem
    }
    return placed.sorted()
  }
}
