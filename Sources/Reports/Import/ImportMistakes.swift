/// The mistakes found in a file so far, each once, in the order in which they were found.
struct ImportMistakes {
  private(set) var all: [ImportError] = []
  private var known: Set<ImportError> = []

  /// Adds a mistake.
  mutating func add(_ mistake: ImportError) {
    if known.insert(mistake).inserted { all.append(mistake) }
  }

  /// The mistakes as one error; nil for none.
  var error: ImportError? { all.count > 1 ? .several(all) : all.first }
}
