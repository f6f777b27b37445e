internal import Workbook

extension Model {
  /// The place to go on from: the place left, or the first statement without an answer; nil where
  /// everything has one.
  package var resumption: Place? {
    if let place = Place(book.text(.place), in: pack), isOpen(place) { return place }
    guard let statement = book.nextUnanswered(in: assessment, of: pack.statements),
      let theme = pack.theme(ofStatement: statement.id),
      let index = theme.statements.firstIndex(of: statement)
    else { return nil }
    let begun = book.progress(theme.statements, in: assessment).isBegun
    return Place(theme: theme.id, step: begun || index > 0 ? .rate(index) : .read)
  }

  /// Returns true if there is still something to do at a place left.
  private func isOpen(_ place: Place) -> Bool {
    switch place.step {
    case .rate, .closer, .reflect, .act: book.day(.finished(assessment)) == nil
    case .read: false
    }
  }
}

extension PageContext {
  /// The screens that lead to a place.
  func screens(to place: Place) -> [Screen] { place.screens(in: pack) }
}
