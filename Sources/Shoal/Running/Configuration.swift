internal import ArgumentParser
package import Canvas
package import Screens
internal import Store

/// What `config.toml` in the configuration folder says; the defaults where there is none.
package struct Configuration {
  /// How colours are used.
  package var look = Look.standard
  /// Whether signs are ASCII only.
  package var isASCII = false
  /// Whether the linear face is used.
  package var isLinear = false
  /// Which key does what.
  package var keymap = Keymap.standard

  /// Reads the file.
  ///
  /// - Throws: `ExitCode(65)` after naming every mistake in it with its line.
  static func load() throws -> Configuration {
    let path = Environment.configurationFolder + "/config.toml"
    let settings: [SettingsFile.Entry]
    do throws(SettingsFile.Failure) {
      settings = try SettingsFile.read(path)
    } catch {
      for message in error.messages {
        Console.message("\(Environment.abbreviated(path))\(message)")
      }
      throw ExitCode(65)
    }
    var reader = ConfigurationReader()
    let configuration = reader.read(settings)
    guard reader.problems.isEmpty else {
      for problem in reader.problems {
        Console.message("\(Environment.abbreviated(path)):\(problem)")
      }
      throw ExitCode(65)
    }
    return configuration
  }
}
