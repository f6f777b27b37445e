/// A group that is not shown by itself in at least half of the themes.
package struct MissingGroup: Equatable, Sendable {
  /// The name; nil stands for people without a group.
  package let name: String?
  /// The number of its people with a complete row, in the middle of the themes.
  package let complete: Int

  /// The letters and digits of the name, small: those of groups of nearly the same name are equal.
  fileprivate var key: String? {
    name.map { name in
      String(
        String.UnicodeScalarView(
          name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }))
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}

extension Cohort {
  /// The groups that are not shown by themselves in at least half of the themes, in ascending byte
  /// order of their names.
  package var missingGroups: [MissingGroup] {
    groups { shows($0) ? nil : MissingGroup(name: groupNames[$0], complete: complete($0)) }
  }

  /// Returns the groups with which a missing group could be merged in order to be shown in at least
  /// half of the themes: those of nearly the same name if there are any, else the smallest single group that is large enough, else the largest other groups that
  /// are large enough together. Empty if even all groups together are too few.
  package func partners(of group: MissingGroup) -> [MissingGroup] {
    let needed = (rules.minimumGroup ?? 0) - group.complete
    let others = groups { index in
      MissingGroup(name: groupNames[index], complete: complete(index))
    }.filter { $0 != group }.sorted { $0.complete < $1.complete }
    let twins = others.filter { $0.key == group.key && $0.key != nil }
    if !twins.isEmpty { return twins.map(\.complete).reduce(0, +) < needed ? [] : twins }
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
    2 * themes.count { $0.scores.groups[group].result.value != nil } >= themes.count
  }

  private func complete(_ group: Int) -> Int {
    let counts = themes.map { $0.people.groups[group].complete }.sorted()
    return counts.isEmpty ? 0 : counts[(counts.count - 1) / 2]
  }
}
