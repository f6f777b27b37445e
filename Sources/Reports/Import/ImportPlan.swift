package import Workbook

/// The changes that an import would make to a workbook: what it lacks is added; where it has
/// something else, that stays unless the person says otherwise. Nothing is ever cleared.
///
/// What belongs together - an action, an example, a note, the themes to work on - is taken or left
/// together.
package struct ImportPlan: Equatable, Sendable {
  /// One field, here and in the file.
  struct Entry: Equatable, Sendable {
    let field: Field
    let here: Value?
    let there: Value
  }

  /// Entries that the workbook lacks.
  private(set) var additions: [Entry] = []
  /// Entries that differ from the workbook's, with all that belongs to them.
  private(set) var conflicts: [Entry] = []
  /// The number of entries that are in both.
  private(set) var same = 0
  /// Actions in the file that were dropped here.
  private(set) var dropped: Set<String> = []
  /// The assessments in the file, oldest first.
  let heads: [SummaryContents.Head]
  /// The numbers of those that the workbook does not have.
  private let new: Set<Int>
  /// The themes to work on that have to go when those of the file are taken instead.
  private var released: [Field] = []

  /// The plan for a workbook.
  ///
  /// Throws `ImportError.otherAssessment` when it has another assessment under the number.
  package init(_ contents: SummaryContents, into book: Book) throws(ImportError) {
    heads = contents.heads
    new = Set(heads.map(\.number).filter { book.day(.started($0)) == nil })
    for head in heads {
      if let started = book.day(.started(head.number)), let begun = head.begun, started != begun {
        throw .otherAssessment(head.number, here: started, there: begun)
      }
    }
    let finished = heads.compactMap { head in
      head.finished.map {
        SummaryContents.Entry(field: .finished(head.number), value: .day($0))
      }
    }
    for unit in ImportPlan.units(contents.entries + finished) { add(unit, to: book) }
  }

  /// True if there is nothing to add and nothing in the way.
  package var isEmpty: Bool {
    additions.isEmpty && conflicts.isEmpty && !heads.contains { begins($0, []) }
  }

  /// True if the workbook has other answers than the file.
  package var hasConflicts: Bool { !conflicts.isEmpty }

  /// The changes to the workbook, in the order of the file; each can be undone like any other.
  ///
  /// - Parameter overwriting: whether the file counts where the workbook has something else.
  package func changes(overwriting: Bool, at moment: Moment) -> [Change] {
    let taken = additions + (overwriting ? conflicts : [])
    let back = overwriting ? dropped.sorted() : []
    let gone = overwriting ? released : []
    return beginning(taken, moment) + gone.map { Change($0, nil, at: moment.milliseconds) }
      + back.map { Change(.action($0, .dropped), nil, at: moment.milliseconds) }
      + taken.map { Change($0.field, $0.there, at: moment.milliseconds) }
  }

  private func beginning(_ taken: [Entry], _ moment: Moment) -> [Change] {
    heads.filter { begins($0, taken) }.flatMap { head in
      [
        Change(.started(head.number), .day(head.begun ?? moment.day), at: moment.milliseconds),
        Change(.pack(head.number), .text(head.tag), at: moment.milliseconds),
      ]
    }
  }

  /// Returns true for an assessment that the workbook does not have and the file has.
  private func begins(_ head: SummaryContents.Head, _ taken: [Entry]) -> Bool {
    new.contains(head.number)
      && (head.begun != nil || taken.contains { $0.field.assessment == head.number })
  }

  // MARK: What belongs together

  private mutating func add(_ unit: [SummaryContents.Entry], to book: Book) {
    let entries = unit.map {
      Entry(field: $0.field, here: ImportPlan.value($0.field, book), there: $0.value)
    }
    let open = entries.filter { $0.here != $0.there }
    same += entries.count - open.count
    if unit.first?.field.kind == .focus { return addFocus(open, unit, to: book) }
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

  /// Adds the themes to work on where the workbook has none in that assessment, or only those.
  private mutating func addFocus(
    _ open: [Entry], _ unit: [SummaryContents.Entry], to book: Book
  ) {
    guard let number = unit.first?.field.assessment, !open.isEmpty else { return }
    let there = Set(unit.map(\.field))
    let others = book.fields.filter {
      $0.kind == .focus && $0.assessment == number && !there.contains($0)
    }
    if others.isEmpty {
      additions += open
    } else {
      conflicts += open
      released += others.sorted { $0.subject < $1.subject }
    }
  }

  /// The value of a field as a summary has it.
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
    case _ where field.kind.isOfNote: .noted(field.subject)
    case .focus: .focus("", in: field.assessment)
    case .evidenceDay, .witness: .evidence(field.subject, in: field.assessment)
    default: field
    }
  }
}
