import Scoring
import Testing
import Workbook

@Suite("The score of an area") struct CohortAreaTests {
  private let scale = Scale(points: (1...5).map { Scale.Point(value: $0, label: "\($0)") })

  private func pack() -> Pack {
    let themes = ["a", "b", "c"].map { id in
      Theme(
        id: id, title: id, definition: "", why: "",
        statements: (1...2).map { Statement(id: "\(id)-\($0)", me: "", us: "") })
    }
    return Pack(
      id: "own", title: "Own", version: "1", language: "en-GB", stem: Wording(me: "", us: ""),
      scale: scale, importance: scale,
      areas: [Area(id: "area", title: "Area", about: "", themes: themes)])
  }

  /// Of each theme so many people, who all rated it the same; the rest of twelve rated nothing of it.
  private func area(_ themes: [(people: Int, rating: Int)], group: String? = nil) throws
    -> CohortArea
  {
    let pack = pack()
    var tally = Tally(try TallyFrame(pack))
    for person in 0..<12 {
      try tally.add(group: group) { statement in
        let index = ["a", "b", "c"].firstIndex { statement.hasPrefix($0) } ?? 0
        return person < themes[index].people ? .rated(themes[index].rating) : nil
      }
    }
    return Cohort(tally).areas(pack)[0]
  }

  @Test("is the mean of its themes, which weigh the same whoever rated them")
  func mean() throws {
    let area = try area([(12, 2), (12, 3), (12, 5)])
    #expect(area.everyone == CohortArea.Score([2, 3, 5]) && area.everyone.mean == 10.0 / 3)
    #expect(area.themes == 3 && area.groups.isEmpty && area.others == nil)
  }

  @Test("takes at least half of the themes, and none that is not shown")
  func half() throws {
    let two = try area([(12, 2), (10, 5), (0, 1)])
    #expect(two.everyone.scored == 2 && two.everyone.mean == 3.5)
    #expect(CohortArea.Score([4, nil, nil]).mean == nil)
    #expect(CohortArea.Score([4, nil]).mean == 4)
    #expect(CohortArea.Score([nil, nil]).mean == nil && CohortArea.Score([]).mean == nil)
  }

  @Test("is that of each group, from the scores that are shown of it")
  func groups() throws {
    let area = try area([(12, 2), (12, 3), (12, 5)], group: "North")
    #expect(area.groups == [area.everyone])
  }
}
