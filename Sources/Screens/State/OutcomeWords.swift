internal import Workbook

extension PageContext {
  /// An outcome in words.
  func words(_ outcome: Action.Outcome) -> String {
    switch outcome {
    case .done: "done"
    case .partly: "partly done"
    case .changed: "changed on the way"
    case .notDone: "not done"
    }
  }
}
