/// Whether something about too few people can be worked out from results that are shown together.
///
/// Results are sums over sets of people: counts, totals, distributions. Looking at pairs of them
/// misses trackers. G with x, H with x, and G with H, of 7, 7 and 12 people, differ pairwise by
/// enough, and yet half of the first plus the second minus the third is x alone.
/// So this looks at every sum that adding, taking away and multiplying can lead to: the row space
/// of the matrix of memberships, by exact elimination in whole numbers.
package enum JointAudit<Member: Hashable & Sendable> {
  /// What was found.
  package enum Verdict: Equatable, Sendable {
    /// Nothing about fewer people than the threshold can be worked out.
    case passed
    /// This can.
    case derivable(Derivation)
    /// The search took too long, or numbers too large. To be treated as a failure.
    case undecided
  }

  /// How something about few people can be worked out.
  package struct Derivation: Equatable, Sendable {
    /// Those whom it would be about.
    package let members: Set<Member>
    /// How many times each result is added, or taken away when negative; in the results' order.
    package let multiples: [Int128]

    package init(members: Set<Member>, multiples: [Int128]) {
      self.members = members
      self.multiples = multiples
    }
  }

  /// Searches this many branches at most; a cohort's groups take a few.
  private static var mostBranches: Int { 100_000 }

  /// Whether anything can be worked out about fewer people than the threshold, and at least one,
  /// from sums over these sets of people.
  package static func verdict(_ results: [Set<Member>], threshold: Int) -> Verdict {
    let atoms = atoms(results)
    let rows = results.indices.map { index in
      AuditRow(
        entries: atoms.map { $0.isIn[index] ? 1 : 0 },
        multiples: results.indices.map { $0 == index ? 1 : 0 })
    }
    var search = AuditSearch(
      sizes: atoms.map(\.members.count), threshold: threshold, branches: mostBranches)
    do throws(AuditOverflow) {
      guard let row = try search.fewest(rows) else { return .passed }
      let found = atoms.indices.filter { row.entries[$0] != 0 }.map { atoms[$0].members }
      return .derivable(
        Derivation(members: found.reduce(into: []) { $0.formUnion($1) }, multiples: row.multiples))
    } catch {
      return .undecided
    }
  }

  /// People who are in exactly the same results: no sum tells them apart. The largest sets first.
  private static func atoms(
    _ results: [Set<Member>]
  ) -> [(isIn: [Bool], members: Set<Member>)] {
    var atoms: [[Bool]: Set<Member>] = [:]
    for member in results.reduce(into: Set<Member>(), { $0.formUnion($1) }) {
      atoms[results.map { $0.contains(member) }, default: []].insert(member)
    }
    return atoms.map { (isIn: $0.key, members: $0.value) }.sorted { left, right in
      left.members.count != right.members.count
        ? left.members.count > right.members.count
        : left.isIn.lexicographicallyPrecedes(right.isIn) { $0 && !$1 }
    }
  }
}
