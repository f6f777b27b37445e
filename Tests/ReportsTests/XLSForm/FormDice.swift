/// A small fixed generator, so that a failure can be run again.
struct FormDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below this.
  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

  /// So many of something.
  mutating func some<Element>(
    _ range: ClosedRange<Int>, _ make: (inout FormDice, Int) -> Element
  ) -> [Element] {
    (0..<Int.random(in: range, using: &self)).map { make(&self, $0) }
  }
}
