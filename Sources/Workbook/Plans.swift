/// The actions of a workbook after its changes, dropped ones included. The list is updated with
/// every change, because it may have thousands of actions and is read at every key press.
struct Plans: Equatable, Sendable {
  private var all: [Action] = []
  /// The index in `all` of each identifier.
  private var places: [String: Int] = [:]
  /// Indicates that `all` is in the order of identifiers, as it is if they were assigned in
  /// sequence.
  private var isSorted = true
  /// The highest numeric identifier; 0 for none.
  private(set) var highest = 0

  /// The limit of numeric identifiers that count towards `highest`; higher ones come from
  /// elsewhere.
  private static let most = 1_000_000

  /// The actions in the order of creation.
  var inOrder: [Action] { isSorted ? all : all.sorted(by: Plans.isEarlier) }

  /// The action with an identifier; an empty one if there is none.
  subscript(id: String) -> Action { places[id].map { all[$0] } ?? Action(id: id) }

  /// Sets one part of an action, which is created if needed.
  mutating func set(_ part: Field.Kind, of id: String, _ value: Value?) {
    let place = places[id] ?? add(id)
    all[place].set(part, value)
  }

  private mutating func add(_ id: String) -> Int {
    let action = Action(id: id)
    if let last = all.last, !Plans.isEarlier(last, action) { isSorted = false }
    if let number = Int(id), (0..<Plans.most).contains(number) { highest = max(highest, number) }
    places[id] = all.count
    all.append(action)
    return all.count - 1
  }

  private static func isEarlier(_ left: Action, _ right: Action) -> Bool {
    (Int(left.id) ?? 0, left.id) < (Int(right.id) ?? 0, right.id)
  }
}
