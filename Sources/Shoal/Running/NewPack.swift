internal import Store
internal import Workbook

/// A pack to begin with: small and whole, with a comment on every field.
package struct NewPack: Equatable {
  /// Under which workbooks will remember it.
  package let id: String
  /// The title that people will see.
  package let title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// A pack named after its folder, unless it is given a name.
  package init(folder: String, id: String?, title: String?) {
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    let plain = name.lowercased().prefix(40).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " "
    }
    let words = String(plain).split(separator: " ")
    let title = title ?? (words.isEmpty ? "My pack" : words.joined(separator: " "))
    self.id = id ?? (words.isEmpty ? "my-pack" : words.joined(separator: "-"))
    self.title = title.prefix(1).uppercased() + title.dropFirst()
  }

  /// Its files.
  package var files: [(name: String, bytes: [UInt8])] {
    let pack = String(decoding: PackageResources.new_pack_toml, as: UTF8.self)
      .replacingLine("id = \"my-pack\"", by: "id = \(TOMLWriter.quoted(id))")
      .replacingLine("title = \"My pack\"", by: "title = \(TOMLWriter.quoted(title))")
    return [
      ("pack.toml", Array(pack.utf8)), ("themes/promises.toml", PackageResources.new_theme_toml),
      ("about.toml", PackageResources.new_about_toml),
      ("frames.toml", PackageResources.new_frames_toml),
      ("dilemmas.toml", PackageResources.new_dilemmas_toml),
      ("guide.toml", PackageResources.new_guide_toml),
      ("sources.toml", PackageResources.new_sources_toml),
    ]
  }
}

extension String {
  fileprivate func replacingLine(_ line: String, by new: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == line ? new : String($0) }.joined(separator: "\n")
  }
}
