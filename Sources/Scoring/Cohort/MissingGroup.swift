/// A group that is not shown by itself in any theme.
package struct MissingGroup: Equatable, Sendable {
  /// The name; nil stands for people without a group.
  package let name: String?
  /// The number of its people with a complete row, in the theme where that number is largest.
  package let complete: Int
}

extension Cohort {
  /// The groups that are not shown by themselves in any theme, in ascending byte order of their
  /// names.
  package var missingGroups: [MissingGroup] {
    groups { shows($0) ? nil : MissingGroup(name: groupNames[$0], complete: mostComplete($0)) }
  }

  /// Returns the groups with which a missing group could be merged in order to be shown in at least
  /// one theme: the smallest single group that is large enough, else the largest other groups that
  /// are large enough together. Empty if even all groups together are too few.
  package func partners(of group: MissingGroup) -> [MissingGroup] {
    let needed = (rules.minimumGroup ?? 0) - group.complete
    let others = groups { index in
      MissingGroup(name: groupNames[index], complete: mostComplete(index))
    }.filter { $0 != group }.sorted { $0.complete < $1.complete }
    if let one = others.first(where: { $0.complete >= needed }) { return [one] }
    var (partners, sum) = ([MissingGroup](), 0)
    for other in others.reversed() where sum < needed {
      partners.append(other)
      sum += other.complete
    }
    return sum < needed ? [] : partners
  }

  private func groups(_ group: (Int) -> MissingGroup?) -> [MissingGroup] {
    groupNames.indices.compactMap(group)
  }

  private func shows(_ group: Int) -> Bool {
    themes.contains { $0.scores.groups[group].result.value != nil }
  }

  private func mostComplete(_ group: Int) -> Int {
    themes.map { $0.people.groups[group].complete }.max() ?? 0
  }
}
