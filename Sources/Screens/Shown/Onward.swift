internal import Workbook

extension WorkshopContext {
  /// The way to the next stage; nothing after the last, and nothing for a participant.
  func onward(from stage: WorkshopStage) -> [Block] {
    let stages = plan.stages
    guard isFacilitator, let place = stages.firstIndex(of: stage), place + 1 < stages.count else {
      return []
    }
    return [.item(stageItem("next", "Next: \(stages[place + 1].title)", stages[place + 1]))]
  }

  /// An item that goes to a stage.
  func stageItem(_ id: String, _ label: String, _ stage: WorkshopStage) -> Item {
    Item(id, label: label, intent: .workshop(.go(stage)))
  }

  /// Blocks with a gap after them; nothing for none.
  func spaced(_ blocks: [Block]) -> [Block] { blocks.isEmpty ? [] : blocks + [.gap] }
}
