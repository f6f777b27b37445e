import Testing
import Workbook

@Suite struct ScaleTests {
  private func scale(_ values: ClosedRange<Int>) -> Scale {
    Scale(points: values.map { Scale.Point(value: $0, label: "point \($0)") })
  }

  @Test func knowsItsEnds() {
    #expect(scale(1...5).low == 1)
    #expect(scale(1...5).high == 5)
    #expect(scale(-2...2).low == -2)
    #expect(Scale(points: []).low == 0)
    #expect(Scale(points: []).high == 0)
  }

  @Test func knowsItsPoints() {
    let scale = scale(0...10)
    for value in 0...10 {
      #expect(scale.contains(value))
      #expect(scale.label(value) == "point \(value)")
    }
    for value in [-1, 11, .max, .min] {
      #expect(!scale.contains(value))
      #expect(scale.label(value) == nil)
    }
  }

  @Test(arguments: [1...5, 0...10, 1...4, -2...2]) func mirroringTwiceIsNothing(
    _ values: ClosedRange<Int>
  ) {
    let scale = scale(values)
    for value in values {
      let mirrored = scale.scored(value, isReversed: true)
      #expect(scale.contains(mirrored))
      #expect(scale.scored(mirrored, isReversed: true) == value)
      #expect(scale.scored(value, isReversed: false) == value)
    }
    #expect(scale.scored(values.lowerBound, isReversed: true) == values.upperBound)
  }
}
