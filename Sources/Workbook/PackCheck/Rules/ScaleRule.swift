/// Checks that the points of a scale are consecutive integers in ascending order, with unique
/// labels.
enum ScaleRule: PackRule {
  static let isFatal = true
  /// The permitted values of a point.
  static let range = -100...100

  static let examples = PackExamples(
    good: [
      PackEdit("pack.toml", ["scale", "point", 2], ["value": 3, "label": "Always"]),
      PackEdit(
        "pack.toml", ["importance", "point"],
        [["value": -1, "label": "Less"], ["value": 0, "label": "As much"]]),
    ],
    bad: [
      PackEdit("pack.toml", ["scale", "point", 1, "value"], 1),
      PackEdit("pack.toml", ["scale", "point", 1, "value"], 0),
      PackEdit("pack.toml", ["scale", "point", 1, "value"], 3),
      PackEdit("pack.toml", ["scale", "point", 0, "value"], 101),
      PackEdit("pack.toml", ["importance", "point", 1, "value"], 7),
      PackEdit("pack.toml", ["scale", "point", 1, "label"], "Rarely"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    ["scale", "importance"].flatMap { name in
      let points = contents.files.root("pack.toml")?.table(name)["point"]?.elements ?? []
      return points.indices.compactMap { index in
        fault(in: points, at: index).map {
          problem("pack.toml", [.key(name), "point", .index(index), .key($0.field)], $0.message)
        }
      }
    }
  }

  private static func fault(
    in points: [PackNode], at index: Int
  ) -> (field: String, message: String)? {
    let point = points[index].table
    if let label = point?["label"]?.text,
      points[..<index].contains(where: { $0.table?["label"]?.text == label })
    {
      return ("label", "the label `\(label)` is already used: give each point its own")
    }
    guard let value = point?["value"]?.integer else { return nil }
    guard range.contains(value) else {
      return ("value", "expected a number from \(range.lowerBound) to \(range.upperBound)")
    }
    guard index > 0, let before = points[index - 1].table?["value"]?.integer,
      range.contains(before), value != before + 1
    else { return nil }
    return ("value", "expected \(before + 1), one more than the point before, found \(value)")
  }
}
