/// Suggestions for misspelt words.
package enum Spelling {
  /// Returns the name with the smallest edit distance; nil if all are further than a third of the
  /// word's length (or 1, if that is more).
  package static func nearest(to word: String, in names: [String]) -> String? {
    let word = Array(word.unicodeScalars.prefix(60))
    let far = max(1, word.count / 3) + 1
    let ranked = names.map { (name: $0, distance: distance(word, Array($0.unicodeScalars))) }
    return ranked.filter { $0.distance < far }.min { $0.distance < $1.distance }?.name
  }

  /// Returns the Levenshtein distance: the number of single insertions, deletions and
  /// substitutions.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let replaced = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
