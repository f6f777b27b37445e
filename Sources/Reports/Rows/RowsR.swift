import Scoring
package import Workbook

/// A script for R that reads the table of `RowsCSV` and labels it; it needs no packages.
package enum RowsR {
  /// Returns the script.
  ///
  /// - Parameter file: The name of the CSV file, in the working directory of R.
  package static func text(_ pack: Pack, reading file: String) -> String {
    let statements = pack.statements.map { statement in
      "  \(quoted(statement.id)) = \(quoted("\(pack.stem.me) \(statement.wording.me)"))"
    }
    let points = pack.scale.points.map { "\(quoted($0.label)) = \($0.value)L" }
    return """
      # The answers of many people: \(Words.confidential).
      # Run this in the folder of the CSV file: source("\(script(file))", encoding = "UTF-8")
      # It makes `rows`, with a row for each person, and `no.chance`, which is TRUE where somebody
      # had no chance to show a statement; that is NA in `rows`, as is what was not answered.
      rows <- read.csv(\(quoted(file)), colClasses = "character", na.strings = "",
        check.names = FALSE, fileEncoding = "UTF-8")
      statements <- c(
      \(statements.joined(separator: ",\n"))
      )
      points <- c(
        \(points.joined(separator: ",\n  "))
      )
      no.chance <- sapply(rows[names(statements)], function(cells) cells %in% "\(Value.noChanceCell)")
      for (id in names(statements)) {
        cells <- rows[[id]]
        cells[cells %in% "\(Value.noChanceCell)"] <- NA
        rows[[id]] <- structure(as.integer(cells), label = statements[[id]], labels = points)
      }
      rm(id, cells)

      """
  }

  private static func script(_ file: String) -> String {
    CleanText.clean(file.hasSuffix(".csv") ? String(file.dropLast(4)) + ".R" : file + ".R")
      .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// Returns a text as a string literal of R.
  private static func quoted(_ text: String) -> String {
    let clean = CleanText.clean(text)
    return "\"" + clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
