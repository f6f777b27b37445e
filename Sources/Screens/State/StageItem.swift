internal import Workbook

extension WorkshopStage {
  /// The item of a stage on the board.
  static func id(_ stage: WorkshopStage) -> String { "stage-\(stage.rawValue)" }
}
