internal import Scoring
internal import Store

/// The counts of one thread. While files are read their groups have numbers and no names, so the
/// numbers stand in for them.
struct GroupCounts: Sendable {
  private var tally: Tally
  /// The numbers of groups as names, by number; 0 is no group.
  private var names: [String?] = [nil]
  /// Why counting ended early; nil when it did not.
  private(set) var problem: TallyError?

  init(_ tally: Tally) { self.tally = tally }

  mutating func take(_ block: AnswerBlock) {
    guard problem == nil else { return }
    do throws(TallyError) {
      let highest = Int(block.groups.reduce(0) { max($0, $1) })
      guard highest > 0 else {
        return try tally.add(block.states, rows: block.rows, columns: block.columns)
      }
      while names.count <= highest { names.append("\(names.count)") }
      try tally.add(
        block.states, rows: block.rows, columns: block.columns, groups: block.groups, names: names)
    } catch {
      problem = error
    }
  }

  /// The tally with the groups' own names, by number; an empty one is no group.
  func named(_ groups: [String]) -> Tally {
    tally.renamingGroups { number in number.flatMap { Int($0) }.map { groups[$0] } }
  }
}
