package import Workbook

/// A step of a theme as it is remembered in the workbook: by identifier, never by number of page.
package struct Place: Equatable, Sendable {
  package var theme: String
  package var step: ThemeStep

  package init(theme: String, step: ThemeStep) {
    self.theme = theme
    self.step = step
  }

  /// The place in writing, such as `safe-challenge rate 2`.
  package var text: String {
    switch step {
    case .read: "\(theme) read"
    case .rate(let index): "\(theme) rate \(index + 1)"
    case .closer: "\(theme) closer"
    case .reflect: "\(theme) reflect"
    case .act: "\(theme) act"
    }
  }

  /// Reads a place; nil when it is not one, or when this pack has no such theme or statement.
  package init?(_ text: String, in pack: Pack) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let theme = pack.theme(words[0]) else { return nil }
    self.theme = theme.id
    switch words[1] {
    case "read": step = .read
    case "closer": step = .closer
    case "reflect": step = .reflect
    case "act": step = .act
    case "rate":
      guard words.count == 3, let number = Int(words[2]),
        theme.statements.indices.contains(number - 1)
      else { return nil }
      step = .rate(number - 1)
    default: return nil
    }
  }
}

extension Place {
  /// The screens that lead here from home.
  package func screens(in pack: Pack) -> [Screen] {
    let area = pack.area(ofTheme: theme).map { [Screen.area($0.id)] } ?? []
    return area + [.theme(theme, .read)] + (step == .read ? [] : [.theme(theme, step)])
  }
}
