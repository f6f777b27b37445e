package import Workbook

/// The structure of a tally: the pack, the scale, and the themes with their statements in order.
/// Tallies with equal frames can be added.
package struct TallyFrame: Hashable, Sendable {
  /// The properties of one theme that counting needs.
  package struct Theme: Hashable, Sendable {
    /// The theme's identifier.
    package let id: String
    /// The identifiers of the k statements, in the pack's order.
    package let statements: [String]
    /// The reverse-keyed statements: a flag for each, in the same order.
    package let reversed: [Bool]
    /// The highest code of a pattern: (c + 2)ᵏ − 1.
    package let lastCode: UInt64
    /// The number of times that the statements were answered: their first half at the first of two.
    let times: Int
  }

  /// The maximum number of points of a scale, so that a state fits a byte.
  package static let mostPoints = 254
  /// The maximum distance of the lowest point from zero, so that no sum can overflow.
  package static let furthest = 10_000
  /// The maximum number of statements in a theme, for which a mean over any number of them is exact
  /// in 128 bits.
  package static let mostStatements = 22

  /// The pack's identifier.
  package let pack: String
  /// The version of the pack's wording.
  package let version: String
  /// The numbering of answers.
  package let coding: ResponseCoding
  /// The themes, in the pack's order.
  package let themes: [Theme]

  /// Creates the frame of a pack. Throws `unusableScale`, `emptyTheme` or `themeTooLong`.
  package init(_ pack: Pack) throws(TallyError) {
    let scale = pack.scale
    let values = scale.points.map(\.value)
    guard (1...TallyFrame.mostPoints).contains(values.count),
      (-TallyFrame.furthest...TallyFrame.furthest).contains(scale.low),
      values == Array(scale.low..<scale.low + values.count)
    else { throw .unusableScale }
    self.pack = pack.id
    version = pack.version
    coding = ResponseCoding(low: scale.low, points: values.count)
    var themes: [Theme] = []
    for theme in pack.themes { themes.append(try Theme(theme, states: UInt64(coding.states))) }
    self.themes = themes
  }

  private init(_ frame: TallyFrame, _ themes: [Theme]) {
    (pack, version, coding) = (frame.pack, frame.version, frame.coding)
    self.themes = themes
  }

  /// The frame of people who answered twice: each theme has its statements as of the first time,
  /// then as of the second. Throws `themeTooLong`.
  package func doubled() throws(TallyError) -> TallyFrame {
    var doubled: [Theme] = []
    for theme in themes { doubled.append(try theme.doubled(states: UInt64(coding.states))) }
    return TallyFrame(self, doubled)
  }

  /// All statements' identifiers, in the pack's order: the columns of a block.
  package var statements: [String] { themes.flatMap(\.statements) }

  /// Returns the theme with an index, without answers.
  func nobody(_ theme: Int) -> ThemeTally { ThemeTally(themes[theme], coding: coding) }

  /// Returns the indices of a statement and its theme; nil if it is not in the frame.
  func place(_ statement: String) -> (theme: Int, statement: Int)? {
    for (number, theme) in themes.enumerated() {
      if let index = theme.statements.firstIndex(of: statement) { return (number, index) }
    }
    return nil
  }
}

extension TallyFrame.Theme {
  fileprivate init(_ theme: Theme, states: UInt64) throws(TallyError) {
    try self.init(
      theme.id, theme.statements.map(\.id), theme.statements.map(\.isReversed), states: states)
  }

  fileprivate init(
    _ id: String, _ statements: [String], _ reversed: [Bool], states: UInt64, times: Int = 1
  ) throws(TallyError) {
    guard !statements.isEmpty else { throw .emptyTheme(id) }
    guard statements.count <= TallyFrame.mostStatements,
      let last = Self.lastCode(statements: statements.count, states: states)
    else { throw .themeTooLong(id, statements: statements.count) }
    (self.id, self.statements, self.reversed, lastCode) = (id, statements, reversed, last)
    self.times = times
  }

  fileprivate func doubled(states: UInt64) throws(TallyError) -> TallyFrame.Theme {
    // No identifier has a sign in it.
    try TallyFrame.Theme(
      id, statements + statements.map { "\($0)+" }, reversed + reversed, states: states,
      times: 2)
  }

  /// Returns the code of the pattern whose states are all the highest; nil if it exceeds 64 bits.
  private static func lastCode(statements: Int, states: UInt64) -> UInt64? {
    var code: UInt64 = 0
    for _ in 0..<statements {
      let (product, overflows) = code.multipliedReportingOverflow(by: states)
      let (sum, carries) = product.addingReportingOverflow(states - 1)
      guard !overflows, !carries else { return nil }
      code = sum
    }
    return code
  }
}

extension TallyFrame {
  /// Throws `differs`, with the first part that is different, unless both frames are equal.
  package func check(_ other: TallyFrame) throws(TallyError) {
    if self == other { return }
    try TallyFrame.check("the pack", pack, other.pack)
    try TallyFrame.check("the pack's version", version, other.version)
    try TallyFrame.check("the scale", scale, other.scale)
    try TallyFrame.check(
      "the list of themes", list(themes.map(\.id)), list(other.themes.map(\.id)))
    for (mine, theirs) in zip(themes, other.themes) {
      try TallyFrame.check(
        "the statements of \(mine.id)", list(mine.statements), list(theirs.statements))
      try TallyFrame.check(
        "which statements of \(mine.id) are reversed", list(mine.reversed), list(theirs.reversed))
    }
  }

  private var scale: String { "\(coding.low) to \(coding.low + coding.points - 1)" }

  private func list(_ values: [some Any]) -> String {
    values.map { "\($0)" }.joined(separator: " ")
  }

  private static func check(
    _ what: String, _ first: String, _ second: String
  ) throws(TallyError) {
    guard first == second else { throw .differs(what, first, second) }
  }
}
