package import Workbook

/// What importing would do to a workbook: what it lacks is added; where it has something else,
/// that stays unless the person says otherwise. Nothing is ever cleared.
///
/// What belongs together - an action, an example - is taken or left together.
package struct ImportPlan: Equatable, Sendable {
  /// One field, here and in the file.
  struct Entry: Equatable, Sendable {
    let field: Field
    let here: Value?
    let there: Value
  }

  /// What the workbook lacks.
  private(set) var additions: [Entry] = []
  /// Where the workbook has something else, with what belongs to it.
  private(set) var conflicts: [Entry] = []
  /// How many things are in both.
  private(set) var same = 0
  /// Actions in the file that were dropped here.
  private(set) var dropped: Set<String> = []
  /// The number of the assessment.
  let assessment: Int
  /// The day on which an assessment has to begin that the workbook does not have; nil for none.
  let begun: Day?
  private let isNew: Bool
  private let tag: String

  /// The plan for a workbook.
  ///
  /// Throws `ImportError.otherAssessment` when it has another assessment under the number.
  package init(_ contents: SummaryContents, into book: Book) throws(ImportError) {
    assessment = contents.assessment
    begun = contents.begun
    tag = contents.tag
    let started = book.day(.started(assessment))
    isNew = started == nil
    if let started, let begun, started != begun {
      throw .otherAssessment(assessment, here: started, there: begun)
    }
    let finished = contents.finished.map {
      SummaryContents.Entry(field: .finished(assessment), value: .day($0))
    }
    for unit in ImportPlan.units(contents.entries + [finished].compactMap(\.self)) {
      add(unit, to: book)
    }
  }

  /// Whether there is nothing to add and nothing in the way.
  package var isEmpty: Bool { additions.isEmpty && conflicts.isEmpty && !beginsAssessment([]) }

  /// Whether the workbook has other answers than the file.
  package var hasConflicts: Bool { !conflicts.isEmpty }

  /// The changes to the workbook, in the order of the file; each can be undone like any other.
  ///
  /// - Parameter overwriting: whether the file counts where the workbook has something else.
  package func changes(overwriting: Bool, at moment: Moment) -> [Change] {
    let taken = additions + (overwriting ? conflicts : [])
    let back = overwriting ? dropped.sorted() : []
    return beginning(taken, moment)
      + back.map { Change(.action($0, .dropped), nil, at: moment.milliseconds) }
      + taken.map { Change($0.field, $0.there, at: moment.milliseconds) }
  }

  private func beginning(_ taken: [Entry], _ moment: Moment) -> [Change] {
    guard beginsAssessment(taken) else { return [] }
    return [
      Change(.started(assessment), .day(begun ?? moment.day), at: moment.milliseconds),
      Change(.pack(assessment), .text(tag), at: moment.milliseconds),
    ]
  }

  private func beginsAssessment(_ taken: [Entry]) -> Bool {
    isNew && (begun != nil || taken.contains { $0.field.assessment > 0 })
  }

  // MARK: What belongs together

  private mutating func add(_ unit: [SummaryContents.Entry], to book: Book) {
    let entries = unit.map {
      Entry(field: $0.field, here: ImportPlan.value($0.field, book), there: $0.value)
    }
    let open = entries.filter { $0.here != $0.there }
    same += entries.count - open.count
    let action = unit.first.flatMap { $0.field.kind.isOfAction ? $0.field.subject : nil }
    if let action, book.isTicked(.action(action, .dropped)) {
      dropped.insert(action)
      conflicts += entries
    } else if open.contains(where: { $0.here != nil }) {
      conflicts += open
    } else {
      additions += open
    }
  }

  /// What a field holds, as a summary says it.
  private static func value(_ field: Field, _ book: Book) -> Value? {
    let value = book[field].map(SummaryContents.clean)
    return value == .text("") ? nil : value
  }

  private static func units(
    _ entries: [SummaryContents.Entry]
  ) -> [[SummaryContents.Entry]] {
    var places: [Field: Int] = [:]
    var units: [[SummaryContents.Entry]] = []
    for entry in entries {
      let unit = unit(entry.field)
      if let place = places[unit] {
        units[place].append(entry)
      } else {
        places[unit] = units.count
        units.append([entry])
      }
    }
    return units
  }

  private static func unit(_ field: Field) -> Field {
    switch field.kind {
    case _ where field.kind.isOfAction: .action(field.subject, .act)
    case .evidenceDay, .witness: .evidence(field.subject, in: field.assessment)
    default: field
    }
  }
}
