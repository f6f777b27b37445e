internal import Glibc
internal import Reports

/// A program that turns a page, or Markdown, into a document.
package enum DocumentTool: Sendable {
  case weasyPrint, chromium, pandoc

  /// What people call it.
  var title: String {
    switch self {
    case .weasyPrint: "WeasyPrint"
    case .chromium: "Chromium"
    case .pandoc: "pandoc"
    }
  }

  /// The names it goes by, the first that is there first.
  var names: [String] {
    switch self {
    case .weasyPrint: ["weasyprint"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    case .pandoc: ["pandoc"]
    }
  }

  /// Where it is on the search path; nil when it is not. Places that depend on where one stands do
  /// not count.
  package func found(on searchPath: String = Environment.value("PATH") ?? "") -> String? {
    ProgramSearch.path(names, on: searchPath)
  }

  /// What it makes a document of: the files it needs, the first of them the text.
  func sources(_ report: Report) -> [(name: String, text: String)] {
    switch self {
    case .weasyPrint, .chromium: [("summary.html", HTML.text(report, paper: .a4))]
    case .pandoc: [("summary.md", Markdown.text(report)), ("widths.lua", TableWidths.filter)]
    }
  }

  /// Its arguments to make a file of those files, all in this folder.
  func arguments(_ target: String, in folder: PrivateFolder, _ report: Report) -> [String] {
    switch self {
    case .weasyPrint: ["--encoding", "utf-8", folder.file("summary.html"), target]
    case .chromium:
      Self.headless(folder)
        + ["--print-to-pdf=\(target)", "file://\(folder.file("summary.html"))"]
    case .pandoc:
      [
        "--from=commonmark+pipe_tables", "--shift-heading-level-by=-1",
        "--lua-filter=\(folder.file("widths.lua"))", "--metadata=lang:\(HTML.language(report))",
        "--output=\(target)", folder.file("summary.md"),
      ]
    }
  }

  /// A browser that shows nothing, remembers nothing and reaches nothing outside.
  private static func headless(_ folder: PrivateFolder) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-extensions", "--disable-sync", "--disable-background-networking",
      "--disable-component-update", "--disable-breakpad", "--disable-crash-reporter",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
      "--print-to-pdf-no-header", "--user-data-dir=\(folder.file("profile"))",
    ] + (getuid() == 0 ? ["--no-sandbox"] : [])
  }

  /// Where it may put what it needs for itself: nowhere else. A browser keeps more than it is told
  /// to in the person's own folders.
  func variables(_ folder: PrivateFolder) -> [String: String] {
    let temporary = ["TMPDIR": folder.path]
    guard self == .chromium else { return temporary }
    let own = ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    return temporary.merging(own.map { ($0, folder.path) }) { $1 }
  }
}
