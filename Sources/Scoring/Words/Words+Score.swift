import Workbook

extension Words {
  /// Returns a theme's score and its basis: `3.7 of 5, from 3 of 3`, `1 of 3 answered: not scored`.
  package func line(_ score: ThemeScore) -> String {
    let aside = score.noChance == 0 ? "" : ", \(score.noChance) no chance"
    return switch score.state {
    case .notStarted: "not answered yet"
    case .notApplicable: "not applicable: no chance for \(score.noChance) of \(score.statements)"
    case .tooFew(let rated, let of): "\(rated) of \(of) answered\(aside): not scored"
    case .scored(let value): "\(number(value)), from \(score.rated) of \(score.applicable)\(aside)"
    }
  }

  /// Returns an area's score and its basis: `3.4 of 5, from 5 of 5 themes`.
  package func line(_ score: AreaScore) -> String {
    let themes = Words.count(score.themes, "theme")
    return switch score.state {
    case .tooFew: "\(score.scored) of \(themes) scored: no score for the area"
    case .scored(let value): "\(number(value)), from \(score.scored) of \(themes)"
    }
  }

  /// Formats a value on the statement scale: `3.7 of 5`.
  package func number(_ value: Fraction) -> String {
    let (low, high) = (pack.scale.low, pack.scale.high)
    return value.oneDecimal + (low < 0 ? " from \(low) to \(high)" : " of \(high)")
  }

  /// Returns the label nearest to a value on the statement scale, for use in a sentence:
  /// `occasionally`; exactly between two labels, `between occasionally and about half the time`.
  package func practice(_ value: Fraction) -> String {
    let labels = pack.scale.nearest(to: value).map { Words.inSentence($0.label) }
    return labels.count == 2 ? "between \(labels[0]) and \(labels[1])" : labels.joined()
  }

  /// Returns the label of an importance rating with its number, for use in a sentence: `vital (5)`.
  package func importance(_ value: Int) -> String {
    Words.inSentence(pack.importance.label(value) ?? "") + " (\(value))"
  }
}
