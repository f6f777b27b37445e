extension Words {
  /// Returns the question about a long run of identical answers, which is asked once before the
  /// results.
  package func longRun(_ length: Int) -> String {
    "\(length) answers in a row were the same - look again?"
  }

  /// Returns the kind of a doubt, for the margin.
  package func heading(_ doubt: Doubt) -> String {
    switch doubt {
    case .untested: "Untested"
    case .hiddenStrength: "Hidden strength"
    case .partnerDiffers: "Another view"
    }
  }

  /// Describes a doubt in one line: `Candour: rated high, no example yet`.
  package func text(_ doubt: Doubt) -> String {
    switch doubt {
    case .untested(let theme):
      "\(theme.title): rated high, no example yet"
    case .hiddenStrength(let theme):
      "\(theme.title): rated low, yet you gave an example"
    case .partnerDiffers(let theme, let difference):
      "\(theme.title): you thought a partner would say \(Words.comparison(difference))"
    }
  }
}
