package import Workbook

/// The subject of a clock.
package enum ClockSubject: Hashable, Sendable {
  case stage(WorkshopStage)
  /// One theme under discussion.
  case topic(String)

  var began: Field {
    switch self {
    case .stage(let stage): .stageBegan(stage)
    case .topic(let theme): .stageBegan(.discuss, theme: theme)
    }
  }

  var extra: Field {
    switch self {
    case .stage(let stage): .extraMinutes(stage)
    case .topic(let theme): .extraMinutes(.discuss, theme: theme)
    }
  }

  var stage: WorkshopStage {
    switch self {
    case .stage(let stage): stage
    case .topic: .discuss
    }
  }
}
