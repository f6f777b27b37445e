internal import ArgumentParser
package import Canvas
package import Screens
internal import Store

/// The settings of `config.toml` in the configuration folder; the defaults where there is none.
package struct Configuration {
  /// The use of colours.
  package var look = Look.standard
  /// True if signs are ASCII only.
  package var isASCII = false
  /// True if the linear face is used.
  package var isLinear = false
  /// Which key does what.
  package var keymap = Keymap.standard

  /// The path of the file, whether or not there is one; nil where nothing says where it would be.
  static var path: String? { Environment.configurationFolder.map { $0 + "/config.toml" } }

  /// Reads the file.
  ///
  /// - Throws: `ExitCode(65)` after naming every mistake in it with its line.
  static func load() throws -> Configuration {
    let (configuration, problems) = read()
    for problem in problems { Console.message(problem) }
    guard problems.isEmpty else { throw ExitCode(65) }
    return configuration
  }

  /// The settings of the file, and every mistake in it with its place.
  static func read() -> (configuration: Configuration, problems: [String]) {
    guard let path else { return (Configuration(), []) }
    let name = Environment.abbreviated(path)
    do throws(SettingsFile.Failure) {
      var reader = ConfigurationReader()
      let configuration = reader.read(try SettingsFile.read(path))
      return (configuration, reader.problems.map { "\(name):\($0)" })
    } catch {
      return (Configuration(), error.messages.map { name + $0 })
    }
  }
}
