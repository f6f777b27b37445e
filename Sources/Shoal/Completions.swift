internal import ArgumentParser
internal import Store
internal import Workbook

extension CompletionKind {
  /// The areas of the pack that the command line names, or of the core pack.
  static let areas = CompletionKind.custom { words, _, _ in
    Completions.pack(words)?.areas.map(\.id) ?? []
  }

  /// The themes of the pack that the command line names, or of the core pack.
  static let themes = CompletionKind.custom { words, _, _ in
    Completions.pack(words)?.themes.map(\.id) ?? []
  }

  /// The packs that can be used by name, and folders, which may be packs.
  static let packs = CompletionKind.custom { _, _, typed in
    ["core"] + (PackSource.shelf?.names ?? []) + Completions.folders(typed)
  }
}

/// The values that a shell offers while a command is typed.
enum Completions {
  /// The pack after `--pack`, or the core pack; nil where it cannot be read.
  static func pack(_ words: [String]) -> Pack? {
    let named = words.firstIndex(of: "--pack").map { words.index(after: $0) }
    guard let named, named < words.endIndex, words[named] != "core" else {
      return PackReader.read(files: PackSource.core, checking: .nothing).pack
    }
    let folder = PackSource.path(words[named])
    return (try? PackReader.read(folder: folder, checking: .nothing))?.pack
  }

  /// The folders whose paths begin with what was typed, each with a slash at its end.
  static func folders(_ typed: String) -> [String] {
    let parent = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    return FolderEntries.folders(in: parent.isEmpty ? "." : parent).map { parent + $0 + "/" }
  }
}
