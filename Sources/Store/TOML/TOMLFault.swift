package import Workbook

/// An error in a TOML file.
package struct TOMLFault: Error, Equatable {
  /// The error message, with what was expected; safe for a terminal.
  package var message: String
  /// The place of the error; nil if it concerns the whole file.
  package var place: TOMLPlaces.Place?

  /// Creates an error.
  package init(message: String, place: TOMLPlaces.Place? = nil) {
    self.message = message
    self.place = place
  }

  /// Returns the error as a problem of a file in a pack.
  package func problem(in file: String) -> PackProblem {
    PackProblem(
      file: file, message: message, isFatal: true, line: place?.line, column: place?.column)
  }
}

/// A conversion from byte offsets to lines and columns.
package struct TOMLPlaces {
  /// A line and a column.
  package struct Place: Equatable {
    /// The line, from 1.
    package var line: Int
    /// The column in characters (Unicode scalars), from 1.
    package var column: Int

    /// Creates a place.
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  /// The offset of the start of each line.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
  }

  /// Returns the place of a byte offset, which may be the end of the file.
  func place(at offset: Int) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(offset, bytes.count)]
    return Place(line: low + 1, column: before.count { !UTF8.isContinuation($0) } + 1)
  }
}
