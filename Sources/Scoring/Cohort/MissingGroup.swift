/// A group that no theme shows by itself.
package struct MissingGroup: Equatable, Sendable {
  /// Nil is people without a group.
  package let name: String?
  /// How many of its people rated every statement of a theme, at most.
  package let complete: Int
}

extension Cohort {
  /// The groups that no theme shows by themselves, by rising bytes of their names.
  package var missingGroups: [MissingGroup] {
    groups { shows($0) ? nil : MissingGroup(name: groupNames[$0], complete: mostComplete($0)) }
  }

  /// The groups that a missing one could be joined with to be shown, at least in one theme: if
  /// there is one, another missing group, or the smallest that is shown; otherwise several missing
  /// ones. Empty where even all together are too few.
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
