import Workbook

extension Words {
  /// Describes a theme in two or three sentences: importance against practice, a partner's view, an
  /// example.
  package func sentences(_ theme: ThemeProfile) -> String {
    [practice(theme), partner(theme), example(theme)].compactMap(\.self).joined(separator: " ")
  }

  /// Returns the number of ticked signs of the opposite behaviour as a sentence; nil for none. It
  /// is private to the person.
  package func watchFors(_ theme: ThemeProfile) -> String? {
    theme.watchFors == 0
      ? nil : "You ticked \(Words.count(theme.watchFors, "thing")) to watch for."
  }

  /// A theme's practice beside its importance, in one sentence.
  package func practice(_ theme: ThemeProfile) -> String {
    guard let value = theme.score.value else { return unscored(theme) }
    let calls = theme.importance.map { "you call it \(importance($0)) and" } ?? "you"
    return "\(theme.title): \(calls) do it \(practice(value)) (\(line(theme.score)))."
  }

  private func unscored(_ theme: ThemeProfile) -> String {
    let calls = theme.importance.map { " You call it \(importance($0))." } ?? ""
    return "\(theme.title): \(line(theme.score))." + calls
  }

  private func partner(_ theme: ThemeProfile) -> String? {
    if let difference = theme.partnerDifference {
      return "You thought a partner would say \(Words.comparison(difference))."
    }
    return theme.partner.map {
      "You thought a partner would say \(practice(Fraction($0))) (\($0))."
    }
  }

  private func example(_ theme: ThemeProfile) -> String? {
    if theme.hasExample { return "You gave an example." }
    return theme.score.value == nil ? nil : "No example given."
  }

  /// Describes a difference: less than half a step is about the same, from there to less than one
  /// and a half a little, and beyond that the number of steps is given.
  static func comparison(_ difference: Fraction) -> String {
    let way = difference < Fraction(0) ? "less" : "more"
    if difference == Fraction(0) { return "the same" }
    return switch difference.magnitude.rounded() {
    case 0: "about the same"
    case 1: "a little \(way)"
    case let steps: "about \(spelled(steps)) steps \(way)"
    }
  }
}
