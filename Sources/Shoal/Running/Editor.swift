internal import Glibc
internal import Screens
internal import Store
internal import Workbook

/// The person's own editor, for long texts.
package struct Editor {
  /// Why a text did not come back.
  package struct Failure: Error {
    package let message: String
  }

  /// The folder of the text meanwhile, which only the person can read.
  let files: TextFiles

  /// A text that came back, and the file it is in until the workbook has it.
  package struct Edited {
    package let text: String
    let path: String
    /// A remark on it for the person; empty for none.
    var remark = ""
    /// The state of the file that is to stay, because the editor may still write it; nil for a file
    /// that may go.
    package var waiting: FileStamp?
  }

  /// The milliseconds within which nobody can have written anything: an editor that ends sooner has
  /// only passed the file on to a window of its own.
  private static let atOnce = 3000

  /// Lets the person edit a text for a box, and returns it. Waits for the editor to end.
  func edit(_ text: String, for field: Field?) throws(Failure) -> Edited {
    let words = try Self.words()
    let path: String
    do throws(StoreError) {
      path = try files.write(text, for: field)
    } catch {
      throw Failure(message: error.message)
    }
    let started = SteadyClock.milliseconds
    switch Self.run(words, path) {
    case .ended(0):
      let isQuick = SteadyClock.milliseconds - started < Self.atOnce
      // Before the file is read: what is saved from then on is told by its state.
      let stamp = isQuick ? FileStamp(path) : nil
      return try Self.taken(path, handed: text, name: words[0], quick: stamp)
    case .ended: throw Self.unfinished(words[0], path, handed: text)
    case .notStarted(let reason):
      unlink(path)
      throw Self.notStarted(words[0], reason)
    }
  }

  /// Lets the person change a file that was left. Returns something to tell the person, or nothing.
  func change(_ path: String) -> String {
    do throws(Failure) {
      let words = try Self.words()
      switch Self.run(words, path) {
      case .ended(0): return ""
      case .ended: return "The editor \(words[0]) did not finish."
      case .notStarted(let reason): throw Self.notStarted(words[0], reason)
      }
    } catch {
      return error.message
    }
  }

  private static func run(_ words: [String], _ path: String) -> ChildProgram.End {
    ChildProgram.run(words + [path.hasPrefix("-") ? "./" + path : path])
  }

  // MARK: The command

  /// The variable that names the editor and its command; nil when none does.
  static var named: (variable: String, command: String)? {
    for variable in ["VISUAL", "EDITOR"] {
      if let command = Environment.value(variable), command.contains(where: { !$0.isWhitespace }) {
        return (variable, command)
      }
    }
    return nil
  }

  private static func words() throws(Failure) -> [String] {
    guard let named else {
      throw Failure(message: "No editor is set for you (in EDITOR), so go on writing here.")
    }
    let words: [String]
    do throws(ShellWords.Fault) {
      words = try ShellWords.split(named.command)
    } catch {
      throw Failure(
        message: "\(named.variable) \(error.words): \(named.command). Set it right, or write here.")
    }
    guard words.first?.isEmpty == false else {
      throw Failure(message: "\(named.variable) names no program. Set it, or write here.")
    }
    return words
  }

  private static func notStarted(_ name: String, _ reason: String) -> Failure {
    Failure(
      message: "The editor \(name) did not start: \(reason). Set EDITOR to another, or write here.")
  }

  // MARK: What came back

  /// The text that an editor left in its file, unless it cannot be taken.
  ///
  /// - Parameter quick: the state of the file when its editor ended, if that was too soon for
  ///   anybody to have written in it; nil otherwise.
  package static func taken(
    _ path: String, handed: String, name: String, quick stamp: FileStamp?
  ) throws(Failure) -> Edited {
    let place = Environment.abbreviated(path)
    let kept = "Your text here is unchanged."
    switch TextFiles.contents(path) {
    case .gone: throw Failure(message: "The editor \(name) left no file. \(kept)")
    case .unreadable(let problem):
      TextFiles.makePrivate(path)
      throw Failure(
        message: "What the editor saved cannot be taken: \(problem) \(kept) The file is \(place), "
          + "and Home offers it.")
    case .text(let text) where !TextLimit.allows(text):
      TextFiles.makePrivate(path)
      throw Failure(
        message:
          "What the editor saved is too long, with its \(TextLimit.length(text)) characters: a box takes "
          + "\(TextLimit.characters). \(kept) All of it is in \(place), and Home offers it.")
    case .text(let text):
      guard TextFiles.trimmed(text) == TextFiles.trimmed(handed) else {
        return Edited(text: text, path: path)
      }
      return Edited(
        text: handed, path: path,
        remark: stamp == nil ? "The editor changed nothing." : atOnceWords, waiting: stamp)
    }
  }

  private static let atOnceWords =
    "The editor came back at once, without a change. If it has a window of its own, set EDITOR so "
    + "that it waits, such as EDITOR=\"code --wait\". What it saves later, Home offers."

  /// The editor failed or was stopped: what it wrote is not taken, but not lost either.
  package static func unfinished(_ name: String, _ path: String, handed: String) -> Failure {
    let words = "The editor \(name) did not finish. Your text here is unchanged"
    guard case .text(let text) = TextFiles.contents(path),
      TextFiles.trimmed(text) == TextFiles.trimmed(handed)
    else {
      TextFiles.makePrivate(path)
      return Failure(
        message:
          "\(words); what it wrote is in \(Environment.abbreviated(path)), and Home offers it.")
    }
    unlink(path)
    return Failure(message: words + ".")
  }
}
