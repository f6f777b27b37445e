/// Finds the word that somebody most likely meant.
package enum Spelling {
  /// The nearest of some names within a third of the word's length; nil when all are far.
  package static func nearest(to word: String, in names: [String]) -> String? {
    let word = Array(word.unicodeScalars.prefix(60))
    let far = max(1, word.count / 3) + 1
    let ranked = names.map { (name: $0, distance: distance(word, Array($0.unicodeScalars))) }
    return ranked.filter { $0.distance < far }.min { $0.distance < $1.distance }?.name
  }

  /// The Levenshtein distance: single insertions, deletions and replacements.
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
