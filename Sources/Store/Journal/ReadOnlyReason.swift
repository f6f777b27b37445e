import Workbook

/// A reason for which nothing can be saved in a workbook.
package enum ReadOnlyReason: Hashable, Sendable {
  /// Another process has the workbook open; who, as it says itself.
  case heldBy(String)
  /// The system does not permit it.
  case notPermitted(SystemFault)
  /// The file must be repaired first.
  case damaged([JournalDamage])
}

extension ReadOnlyReason {
  /// Why, and what to do about it, in whole sentences.
  package var message: String {
    switch self {
    case .heldBy(let holder):
      "It is open in another Shoal (\(holder)). Close it there first."
    case .notPermitted(let fault):
      "It cannot be written to, because \(fault.words). \(fault.advice), then start Shoal again."
    case .damaged(let damage):
      "It is damaged in \(damage.count == 1 ? "one place" : "\(damage.count) places"); what is "
        + "whole is shown. `shoal repair` mends it, and keeps a copy first."
    }
  }

  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .heldBy: 75
    case .notPermitted(let fault): fault.isPermission ? 77 : 74
    case .damaged: 65
    }
  }
}
