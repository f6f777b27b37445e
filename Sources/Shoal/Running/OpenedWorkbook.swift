internal import ArgumentParser
internal import Canvas
internal import Screens
internal import Store
internal import Workbook

/// A workbook and a pack, opened together.
struct OpenedWorkbook {
  let pack: Pack
  let opened: Journal.Opened
  let path: String
  /// Screens to begin on.
  var start: [Screen] = []

  var journal: Journal { opened.journal }

  /// The folder the workbook is in.
  var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// Opens what the options name, for writing when that is possible.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  init(_ options: GlobalOptions, _ pack: Pack? = nil) throws {
    self.pack = try pack ?? PackSource.load(options.pack)
    let path = options.workbook ?? Environment.workbook
    self.path = path
    opened = try Failures.reported { () throws(StoreError) in
      try Journal.open(path, at: LocalClock.now)
    }
  }

  /// The model to begin with.
  func model(size: Size, ascii: Bool, isLinear: Bool = false, keymap: Keymap) -> Model {
    var readOnly: String?
    if case .readOnly(let reason) = opened.access { readOnly = reason.message }
    var model = Model(
      pack: pack, book: opened.book, size: size, now: LocalClock.now, readOnly: readOnly,
      location: Environment.abbreviated(path), glyphs: ascii ? .ascii : .unicode,
      isLinear: isLinear,
      keymap: keymap)
    model.stack.go(start)
    model.notice = (opened.notices + leftTexts).joined(separator: " ")
    return model
  }

  /// What another Shoal hands to an editor just now is not left behind.
  private var leftTexts: [String] {
    if case .readOnly(.heldBy) = opened.access { return [] }
    return Editor.leftBehind(in: folder).map {
      "A text was left in your editor; it is in \(Environment.abbreviated($0))."
    }
  }
}

/// Turns failures into messages and exit codes.
enum Failures {
  /// The result, or `ExitCode` after saying what went wrong.
  static func reported<Result>(_ body: () throws(StoreError) -> Result) throws -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      Console.message(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
