internal import Canvas
internal import Workbook

extension RoomContext {
  /// The facilitator's guide, section by section.
  var guidePage: Page {
    let sections = pack.guide.sections
    let none: [Block] =
      sections.isEmpty ? [.text("This pack has no guide for facilitators.", .quiet)] : []
    return Page(
      [plan.title, "Guide"],
      blocks: [.gap] + none
        + sections.map { section in
          .item(
            Item(
              "guide-\(section.id)", label: section.title,
              intent: .open(.workshop(.guideSection(section.id)))))
        } + [
          .gap,
          .item(
            Item(
              "print", label: "Print the guide", detail: "read it and save it",
              intent: .workshop(.document(.guide)))),
        ], hints: [.command(.accept, "open"), .command(.back, "back")])
  }

  /// One section of the guide.
  func guideSectionPage(_ id: String) -> Page {
    guard let section = pack.guide.sections.first(where: { $0.id == id }) else { return Page([id]) }
    return Page(
      [plan.title, "Guide", section.title],
      blocks: [.gap] + section.paragraphs.flatMap { [.text($0), .gap] }
        + section.points.map { .bullet($0, .plain) },
      hints: [.command(.down, "down"), .command(.back, "back")])
  }

  /// One document: read, and saved to a file.
  func paperPage(_ document: WorkshopDocument) -> Page {
    Page(
      [plan.title, document.title],
      blocks: [.gap, .text(words(document)), .gap] + readAndSave,
      hints: [
        .command(.accept, "choose"), .command(.down, "down"), .command(.back, "back"),
      ])
  }

  private func words(_ document: WorkshopDocument) -> String {
    switch document {
    case .summary:
      "What the room leaves with: results as far as they may be shown, notes, actions, and what may "
        + "not be concluded."
    case .guide: "Words and ground rules for you, with the times of this plan."
    case .sheets:
      "For when there is no screen, or for people who would rather write. Type them in afterwards "
        + "with \"Type paper sheets in\", a row for each."
    case .actions: "For whoever writes the actions down by hand."
    }
  }

  /// The page of documents that can be printed.
  var papersPage: Page {
    Page(
      [plan.title, "On paper"],
      blocks: [.gap, .text("Read a document here and save it to a file; print that as you like.")]
        + [.gap]
        + WorkshopDocument.allCases.map { document in
          .item(
            Item(
              "paper-\(document.rawValue)", label: document.title,
              intent: .workshop(.document(document))))
        }, hints: [.command(.accept, "open"), .command(.back, "back")])
  }
}
