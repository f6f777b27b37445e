internal import Workbook

extension SheetContext {
  func isOfBefore(_ desk: PaperDesk, _ round: Int) -> Bool { round > 1 && !desk.isNew }
}

extension Model {
  /// Takes a row that was typed to its end: reads it back, or says what is wrong with it.
  mutating func takeRow() {
    guard let desk = chair?.paper, !desk.row.isEmpty else { return }
    let row = PaperRow(desk.row, pack.scale)
    let statements = plan.statements(in: pack).count
    if let problem = row.problem(statements: statements, pack.scale) {
      notice = problem
    } else {
      stack.push(.workshop(.readBack))
    }
  }

  /// Does what was asked for while sheets of paper are typed in.
  mutating func performOnPaper(_ intent: WorkshopIntent) -> [Effect] {
    guard let desk = chair?.paper, let round = standing.open?.round else { return [] }
    switch intent {
    case .putPaperIn:
      let answers = PaperRow(desk.row, pack.scale).answers
      return [
        .sheet(.putIn(round: round, answers: answers, isReturning: isOfBefore(desk, round)))
      ]
    case .takePaperBack: return [.sheet(.takeOut(round: round))]
    case .turnPaper: chair?.paper?.isNew.toggle()
    default: break
    }
    return []
  }

  /// A sheet of paper is in: the next row can be typed at once, and nothing of the last is left.
  mutating func didPutIn() -> [Effect] {
    let typed = (chair?.paper?.typed ?? 0) + 1
    clearPaper()
    chair?.paper?.typed = typed
    let sheets = (standing.open?.handedIn ?? 0) + 1
    let all = plan.people.map { "\(sheets) of \($0) are in" } ?? "\(sheets) are in"
    notice = "Sheet \(typed) is typed in; \(all)."
    return [.wipe, .look] + write(rowField)
  }

  /// The sheet of paper that was typed in last is out again.
  mutating func didTakeOut() -> [Effect] {
    clearPaper()
    chair?.paper?.typed -= 1
    notice = "The last sheet is taken back. Type it in again."
    return [.look]
  }

  /// Forgets the row being typed.
  mutating func clearPaper() {
    guard chair?.paper != nil else { return }
    edit = nil
    chair?.paper?.row = ""
    stack.go([])
    stack.top.focus = "row"
  }
}
