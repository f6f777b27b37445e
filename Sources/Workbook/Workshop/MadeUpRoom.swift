/// The people of a rehearsal: answers drawn from a number, always the same for the same number and
/// plan.
///
/// Themes come in three kinds, in turn: in the first all answers lie close together, by turns high
/// and low; in the second half of the room answers low and half high; in the third answers lie
/// around a middle. One answer in 12 is *no chance*, one in 25 is left empty, and two people in
/// three leave the last statement of all empty, so that something is not shown. In the second round
/// the same people answer the same statements, and one answer in three moves a step towards the
/// middle of the first.
package struct MadeUpRoom: Sendable {
  private let number: UInt64
  private let people: Int
  private let scale: ClosedRange<Int>
  private let hasNoChance: Bool
  /// The number of each statement's theme, in the plan's order.
  private let themes: [Int]

  /// Creates the room of a plan; empty where the plan is no rehearsal.
  package init(_ plan: WorkshopPlan, pack: Pack) {
    number = UInt64(truncatingIfNeeded: plan.rehearsal ?? 0)
    people = plan.isRehearsal ? plan.madeUpPeople : 0
    scale = pack.scale.low...max(pack.scale.low, pack.scale.high)
    hasNoChance = !pack.scale.noChance.isEmpty
    themes = plan.themes(in: pack).enumerated().flatMap { index, theme in
      theme.statements.map { _ in index }
    }
  }

  /// Returns the sheets of a round, one for each person; answers are in the order of the plan's
  /// statements, and nil is not answered.
  package func sheets(round: Int) -> [[Answer?]] {
    let first = (0..<people).map { person in
      themes.indices.map { answer(person, $0) }
    }
    guard round > 1 else { return first }
    let middles = themes.indices.map { index in middle(first.map { $0[index] }) }
    return first.enumerated().map { person, answers in
      answers.enumerated().map { moved($1, towards: middles[$0], person, $0) }
    }
  }
}

// MARK: - Dots

extension MadeUpRoom {
  /// Returns the votes of a rehearsal, one for each person. Of two themes drawn for each dot, the
  /// earlier one gets it, so that some themes are chosen more often; one dot in ten is not used.
  ///
  /// - Parameters:
  ///   - number: the number of the vote.
  ///   - count: how many themes there are.
  package func dots(_ ballot: Ballot, _ number: Int, of count: Int) -> [[Answer?]] {
    (0..<people).map { person in
      var dots = [Answer?](repeating: nil, count: count)
      for dot in 0..<min(ballot.dots, count) {
        let first = draw(.choice, person, number * 16 + dot)
        let second = draw(.level, person, number * 16 + dot)
        guard first % 10 > 0 else { continue }
        dots[min(first / 10 % count, second % count)] = Ballot.dot
      }
      return dots
    }
  }
}

// MARK: - Answers

extension MadeUpRoom {
  /// The purpose of a draw, which keeps the draws apart.
  private enum Purpose: Int {
    case turn, side, level, step, noChance, empty, move, choice
  }

  private func answer(_ person: Int, _ statement: Int) -> Answer? {
    let isLast = statement == themes.count - 1 && (themes.last ?? 0) > 0
    if draw(.empty, person, statement) % (isLast ? 3 : 25) < (isLast ? 2 : 1) { return nil }
    if hasNoChance, draw(.noChance, person, statement) % 12 == 0 { return .noChance }
    return .rated(within(rating(person, statement)))
  }

  private func rating(_ person: Int, _ statement: Int) -> Int {
    let theme = themes[statement]
    let turn = theme + draw(.turn) % 3
    let step = draw(.step, person, statement)
    switch turn % 3 {
    case 0:
      let isHigh = (turn / 3).isMultiple(of: 2)
      let middle = isHigh ? scale.upperBound - 1 : scale.lowerBound + 1
      return middle + [-1, 0, 0, 1][step % 4]
    case 1:
      // A person keeps to one side of a theme.
      let isHigh = (person + draw(.side, theme)).isMultiple(of: 2)
      return isHigh ? scale.upperBound - step % 2 : scale.lowerBound + step % 2
    default:
      let inner = max(1, scale.count - 2)
      let middle = scale.lowerBound + min(1, scale.count - 1) + draw(.level, statement) % inner
      return middle + [-2, -1, -1, 0, 0, 0, 1, 1, 2][step % 9]
    }
  }

  private func moved(
    _ answer: Answer?, towards middle: Int?, _ person: Int, _ statement: Int
  ) -> Answer? {
    guard case .rated(let value) = answer, let middle, draw(.move, person, statement) % 3 == 0
    else { return answer }
    return .rated(value + (middle - value).signum())
  }

  /// The lower of the middle ratings; nil for none.
  private func middle(_ answers: [Answer?]) -> Int? {
    let ratings = answers.compactMap { answer -> Int? in
      if case .rated(let value) = answer { value } else { nil }
    }.sorted()
    return ratings.isEmpty ? nil : ratings[(ratings.count - 1) / 2]
  }

  private func within(_ value: Int) -> Int {
    min(max(value, scale.lowerBound), scale.upperBound)
  }

  /// Draws a number from 0 up for a purpose, a person or theme, and a statement: SplitMix64 over the
  /// room's number and these.
  private func draw(_ purpose: Purpose, _ first: Int = 0, _ second: Int = 0) -> Int {
    var state = number
    for part in [purpose.rawValue, first, second] {
      state &+= 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: part)
      state = Self.mixed(state)
    }
    return Int(state >> 2)
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
