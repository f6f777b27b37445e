import Glibc

/// The people who can see a file, and how to keep it from others.
package enum FilePrivacy {
  /// Gives a plain file to its owner alone; nothing happens where that cannot be done.
  package static func makePrivate(_ path: String) {
    guard let place = FilePlace(path), let folder = try? Folder(place.folder, .system),
      let file = try? folder.open(place.name, O_RDONLY), let status = try? file.status(),
      FileRefusal.reason(status, .own) == nil
    else { return }
    fchmod(file.number, 0o600)
  }

  /// The path of the folder that the program was started in; nil when it was removed.
  private static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Returns a warning about what others may do with this folder; nil for none, or when there is no
  /// such folder.
  package static func warning(folder path: String) -> String? {
    guard let status = try? Folder(path, .system).status(), status.isOpenToOthers else {
      return nil
    }
    if status.mode & 0o1000 != 0 {
      return "\(path) is a folder that everybody shares. Keep your workbook in one of your own."
    }
    let path = path == "." ? currentFolder ?? path : path
    let deed = status.mode & 0o022 != 0 ? "change what is in" : "look into"
    return "Other people on this computer can \(deed) \(path). To stop that: chmod 700 \(path)"
  }

  /// Returns a warning about what others may do with this file; nil for none, or when there is no
  /// such file.
  package static func warning(file path: String) -> String? {
    guard let place = FilePlace(path), let folder = try? Folder(place.folder, .system),
      let status = try? folder.status(of: place.name), status.isOpenToOthers
    else { return nil }
    return "Other people on this computer may be able to read \(path). "
      + "To stop that: chmod 600 \(path)"
  }

  /// Returns the warnings for every start: not of a folder that others may only look into, since
  /// the file in it is closed to them.
  static func notices(_ place: FilePlace) -> [String] {
    var notices: [String] = []
    if let warning = warning(file: place.path) { notices.append(warning) }
    if let status = try? Folder(place.folder, .system).status(), status.mode & 0o022 != 0,
      let warning = warning(folder: place.folder)
    {
      notices.append(warning)
    }
    return notices
  }
}
