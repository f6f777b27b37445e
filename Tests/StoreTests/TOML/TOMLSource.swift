import Store
import Workbook

extension String {
  /// What this holds when it is read as TOML.
  var toml: PackNode { .table(TOMLFile(Array(utf8)).root) }

  /// What is wrong with it as TOML, each as `line:column: what`.
  var mistakes: [String] {
    TOMLFile(Array(utf8)).faults.map { fault in
      (fault.place.map { "\($0.line):\($0.column): " } ?? "") + fault.message
    }
  }
}
