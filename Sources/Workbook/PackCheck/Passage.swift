/// Texts that are graded together for readability, and the location at which a problem is reported.
struct Passage {
  var file: String
  var path: PackPath
  /// The name of the passage in messages.
  var name: String
  var texts: [String]
}

extension PackContents {
  /// The passages of the pack, each graded as a whole.
  var passages: [Passage] {
    areas + files.themes.flatMap(parts(of:)) + questions + dilemmas + frames + about + guide
  }

  private var areas: [Passage] {
    sections("pack.toml", "area").map { path, area in
      Passage(
        file: "pack.toml", path: path + ["about"], name: "this text", texts: [area.text("about")])
    }
  }

  /// The statements, each with its stem as one sentence.
  private var questions: [Passage] {
    let stem = files.root("pack.toml")?.table("stem") ?? PackTable()
    return statementWordings.map { wording in
      let start = if case .key(let voice)? = wording.path.last { stem.text(voice) } else { "" }
      let text = "\(start) \(wording.text)"
      let name = "the statement with its stem"
      return Passage(file: wording.file, path: wording.path, name: name, texts: [text])
    }
  }

  private func parts(of file: PackFiles.File) -> [Passage] {
    let root = file.root
    let watchFors = sections(file.name, "watch-for").map { path, watchFor in
      Passage(
        file: file.name, path: path + ["text"], name: "this text", texts: [watchFor.text("text")])
    }
    return watchFors + [
      Passage(
        file: file.name, path: ["definition"], name: "the definition with the reason why",
        texts: [root.text("definition"), root.text("why")]),
      Passage(
        file: file.name, path: ["prompts"], name: "the list of prompts",
        texts: root.texts("prompts")),
      Passage(
        file: file.name, path: ["try"], name: "the list of things to try",
        texts: root.texts("try")),
      Passage(
        file: file.name, path: ["coach"], name: "the questions for a coach",
        texts: ["me", "organisation", "system"].map { root.table("coach").text($0) }),
    ]
  }

  private var dilemmas: [Passage] {
    sections("dilemmas.toml", "dilemma").map { path, dilemma in
      Passage(
        file: "dilemmas.toml", path: path + ["story"], name: "the story with its question",
        texts: [dilemma.text("story"), dilemma.text("question")])
    }
  }

  private var frames: [Passage] {
    sections("frames.toml", "frame").map { path, frame in
      Passage(
        file: "frames.toml", path: path + ["prompt"], name: "the frame's prompts",
        texts: frame.tables("prompt").map { $0.text("text") })
    }
  }

  private var about: [Passage] {
    let root = files.root("about.toml") ?? PackTable()
    return [
      ("privacy", [root.text("privacy")]), ("about", root.texts("about")),
      ("limits", root.texts("limits")),
    ].map { key, texts in
      Passage(file: "about.toml", path: [.key(key)], name: "this text", texts: texts)
    }
  }

  private var guide: [Passage] {
    let root = files.root("guide.toml") ?? PackTable()
    let opening = [
      Passage(
        file: "guide.toml", path: ["purpose"], name: "this text", texts: [root.text("purpose")]),
      Passage(
        file: "guide.toml", path: ["ground-rules"], name: "the list of ground rules",
        texts: root.texts("ground-rules")),
    ]
    return opening
      + sections("guide.toml", "section").map { path, section in
        Passage(
          file: "guide.toml", path: path + ["paragraphs"], name: "the section",
          texts: section.texts("paragraphs") + section.texts("points"))
      }
  }

  private func sections(_ file: String, _ key: String) -> [(path: PackPath, table: PackTable)] {
    (files.root(file)?[key]?.elements ?? []).enumerated().compactMap { index, node in
      node.table.map { ([.key(key), .index(index)], $0) }
    }
  }
}
