package import Workbook

/// Where each key, section and list element of a TOML file is. The parser keeps no places, so
/// this looks through the source again; it is made only for a file that has a problem.
package struct TOMLLines {
  private let offsets: [PackPath: Int]
  private let places: TOMLPlaces

  package init(_ bytes: [UInt8]) {
    var scanner = TOMLScanner(bytes)
    scanner.scan()
    offsets = scanner.offsets
    places = TOMLPlaces(bytes)
  }

  /// The place of a path: of its key, or of the section it is missing from.
  package func place(of path: PackPath) -> TOMLPlaces.Place {
    var path = path
    while !path.isEmpty {
      if let offset = offsets[path] { return places.place(at: offset) }
      path.removeLast()
    }
    return places.place(at: 0)
  }
}
