import Scoring
import Testing
import Workbook

@Suite struct TallyFrameTests {
  @Test func namesEveryStatementInOrder() throws {
    let pack = Example.pack([Example.theme("b", reversed: [2]), Example.theme("a", statements: 1)])
    let frame = try TallyFrame(pack)
    #expect(frame.statements == ["b-1", "b-2", "b-3", "a-1"])
    #expect(frame.themes.map(\.reversed) == [[false, true, false], [false]])
    #expect(frame.themes.map(\.lastCode) == [342, 6])
  }

  /// 7²² fits 64 bits, and so does 12¹⁷, but not 12¹⁸.
  @Test(arguments: [(1...5, 22, 23), (1...10, 17, 18), (1...1, 22, 23), (0...100, 9, 10)])
  func aThemeTooLongIsNamed(_ scale: ClosedRange<Int>, _ fits: Int, _ tooMany: Int) throws {
    func frame(_ statements: Int) throws -> TallyFrame {
      try TallyFrame(
        Example.pack(
          [Example.theme("long", statements: statements)], scale: Example.scale(scale)))
    }
    #expect(try frame(fits).statements.count == fits)
    #expect(throws: TallyError.themeTooLong("long", statements: tooMany)) { try frame(tooMany) }
  }

  @Test func aThemeNeedsAStatement() {
    #expect(throws: TallyError.emptyTheme("a")) {
      try TallyFrame(Example.pack([Example.theme("a", statements: 0)]))
    }
  }

  @Test(arguments: [[], [1, 3], [2, 1], [20_000], Array(0..<255), [.min, .max]])
  func aScaleHasPointsOneApart(_ values: [Int]) {
    let scale = Scale(points: values.map { .init(value: $0, label: "") })
    #expect(throws: TallyError.unusableScale) {
      try TallyFrame(Example.pack([Example.theme("a")], scale: scale))
    }
  }

  @Test func whatDiffersIsNamed() throws {
    let pack = Example.pack([Example.theme("a", reversed: [2])])
    var other = pack
    other.version = "2.0.0"
    #expect(differs(pack, other) == .differs("the pack's version", "1.0.0", "2.0.0"))
    other.id = "own"
    #expect(differs(pack, other) == .differs("the pack", "core", "own"))
    let wide = Example.pack([Example.theme("a", reversed: [2])], scale: Example.scale(0...4))
    #expect(differs(pack, wide) == .differs("the scale", "1 to 5", "0 to 4"))
    #expect(
      differs(pack, Example.pack([Example.theme("b")]))
        == .differs("the list of themes", "a", "b"))
    #expect(
      differs(pack, Example.pack([Example.theme("a", statements: 2)]))
        == .differs("the statements of a", "a-1 a-2 a-3", "a-1 a-2"))
    #expect(
      differs(pack, Example.pack([Example.theme("a")]))
        == .differs(
          "which statements of a are reversed", "false true false", "false false false"))
    #expect(differs(pack, pack) == nil)
  }

  private func differs(_ first: Pack, _ second: Pack) -> TallyError? {
    do throws(TallyError) {
      try TallyFrame(first).check(try TallyFrame(second))
      return nil
    } catch {
      return error
    }
  }
}
