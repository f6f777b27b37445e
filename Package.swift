// swift-tools-version: 6.2
import PackageDescription

// The import rule, as targets: see Sources/README.md. Tests/ArchitectureTests holds it.
let strict = Context.environment["SHOAL_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let themes = [
  "purpose", "humility", "generosity", "candour", "fair-voice",
  "relationships", "safe-challenge", "shared-power", "mandates", "joint-learning",
  "whole-system", "influence", "conflict", "listening", "uncertainty",
]
let corePack =
  ["pack", "dilemmas", "frames", "about", "guide", "sources"].map { "\($0).toml" }
  + themes.map { "themes/\($0).toml" }
let newPack = ["pack", "theme", "about", "frames", "dilemmas", "guide", "sources"]

func pure(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: settings)
}

let package = Package(
  name: "shoal",
  products: [.executable(name: "shoal", targets: ["Shoal"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    pure("Canvas"),
    pure("Workbook"),
    pure("Scoring", ["Workbook"]),
    pure("Screens", ["Canvas", "Workbook", "Scoring"]),
    pure("Reports", ["Workbook", "Scoring"]),
    pure("Store", ["Workbook"]),
    pure("Terminal", ["Canvas", "CNcurses"]),
    .executableTarget(
      name: "Shoal",
      dependencies: [
        "Canvas", "Workbook", "Scoring", "Screens", "Reports", "Store", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: corePack.map { .embedInCode("../../Resources/Packs/core/\($0)") }
        + newPack.map { .embedInCode("../../Resources/Packs/new/new-\($0).toml") },
      swiftSettings: settings),
    tests("CanvasTests", ["Canvas", "CNcurses"]),
    tests("TerminalTests", ["Terminal", "Canvas"]),
    tests("WorkbookTests", ["Workbook"]),
    tests("ScoringTests", ["Scoring", "Workbook"]),
    tests(
      "ScreensTests", ["Screens", "Canvas", "Workbook", "Scoring", "Store", "Terminal"],
      data: ["Walks", "Golden", "Replies/replies.txt"]),
    tests("ReportsTests", ["Reports", "Workbook", "Scoring"]),
    tests("StoreTests", ["Store", "Workbook"], data: ["Cases"]),
    tests(
      "ShoalTests",
      ["Shoal", "Canvas", "Reports", "Scoring", "Screens", "Store", "Terminal", "Workbook"],
      data: ["Fixtures", "Forms"]),
    tests("ArchitectureTests", []),
  ]
)
