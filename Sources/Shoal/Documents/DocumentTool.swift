internal import Glibc
internal import Reports

/// An external program that converts HTML or Markdown to a document format.
package enum DocumentTool: Sendable {
  case weasyPrint, chromium, pandoc

  /// The display name.
  var title: String {
    switch self {
    case .weasyPrint: "WeasyPrint"
    case .chromium: "Chromium"
    case .pandoc: "pandoc"
    }
  }

  /// The names of the executable, in order of preference.
  var names: [String] {
    switch self {
    case .weasyPrint: ["weasyprint"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    case .pandoc: ["pandoc"]
    }
  }

  /// Returns the path of the executable on the search path, or nil if it is not installed.
  ///
  /// Relative entries of the search path are ignored.
  package func found(on searchPath: String = Environment.value("PATH") ?? "") -> String? {
    ProgramSearch.path(names, on: searchPath)
  }

  /// Returns the input files that the program needs, with the main document first.
  func sources(_ report: Report) -> [(name: String, text: String)] {
    switch self {
    case .weasyPrint, .chromium: [("summary.html", HTML.text(report, paper: .a4))]
    case .pandoc: [("summary.md", Markdown.text(report)), ("widths.lua", TableWidths.filter)]
    }
  }

  /// Returns the command-line arguments for converting the input files to the target.
  ///
  /// - Parameter folder: The folder with the input files.
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

  /// Returns the options of a browser that runs without a window, a persistent profile and network
  /// access.
  private static func headless(_ folder: PrivateFolder) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-extensions", "--disable-sync", "--disable-background-networking",
      "--disable-component-update", "--disable-breakpad", "--disable-crash-reporter",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
      "--print-to-pdf-no-header", "--user-data-dir=\(folder.file("profile"))",
    ] + (getuid() == 0 ? ["--no-sandbox"] : [])
  }

  /// Returns environment variables that confine the program's own files to the folder.
  ///
  /// Chromium otherwise writes to the person's home and configuration folders, even with
  /// `--user-data-dir`.
  func variables(_ folder: PrivateFolder) -> [String: String] {
    let temporary = ["TMPDIR": folder.path]
    guard self == .chromium else { return temporary }
    let own = ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    return temporary.merging(own.map { ($0, folder.path) }) { $1 }
  }
}
