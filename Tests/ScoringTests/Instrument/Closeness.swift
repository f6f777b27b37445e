import Scoring

/// Whether two numbers agree to so many parts of the second, or of 1 where that is larger.
func agree(_ left: Double, _ right: Double, to tolerance: Double) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(right))
}

/// Whether two numbers agree to so many parts of the second, however small it is.
func agreeRelatively(_ left: Double, _ right: Double, to tolerance: Double) -> Bool {
  abs(left - right) <= tolerance * abs(right)
}

/// Whether an estimate is a value, and agrees with a number.
func agree(_ estimate: Estimate, _ right: Double, to tolerance: Double) -> Bool {
  estimate.value.map { agree($0, right, to: tolerance) } ?? false
}
