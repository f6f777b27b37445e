/// All actions of a workbook as its changes have left them, dropped ones included: kept up with every
/// change, because a list of thousands is asked for at every key.
struct Plans: Equatable, Sendable {
  private var all: [Action] = []
  /// The place of each identifier in `all`.
  private var places: [String: Int] = [:]
  /// Whether `all` is in the order of identifiers, as it is when they were given one after another.
  private var isSorted = true
  /// The highest number that is an identifier; 0 for none.
  private(set) var highest = 0

  /// Identifiers beyond this are somebody else's, and are not counted on from.
  private static let most = 1_000_000

  /// In the order they were made.
  var inOrder: [Action] { isSorted ? all : all.sorted(by: Plans.isEarlier) }

  /// One of them; an empty one when it is not there.
  subscript(id: String) -> Action { places[id].map { all[$0] } ?? Action(id: id) }

  /// Takes a change of a part in.
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
