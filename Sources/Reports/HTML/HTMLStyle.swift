/// The style sheet of a page.
///
/// In both colour schemes, text has a contrast of at least 4.5:1 against its background; meaningful
/// symbols and lines have at least 3:1. Blue and orange can be told apart with most kinds of colour
/// blindness, and colour is never the only distinction.
enum HTMLStyle {
  /// The base rules, and the dark colour scheme for screens.
  static let screen: StaticString = """
    :root {
      --paper: #fffefb; --ink: #1f2430; --quiet: #59616e; --rule: #cfd3da;
      --practice: #0b5aa6; --importance: #ad4f00; --partner: #59616e; --link: #0b5aa6;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15181d; --ink: #e7e9ed; --quiet: #a7afbb; --rule: #3b424d;
        --practice: #86bdf7; --importance: #f5a65b; --partner: #a7afbb; --link: #86bdf7;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 45rem; padding: 3.5rem 1.5rem 4rem; overflow-wrap: break-word;
      background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.6;
      font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Source Serif 4",
        "Noto Serif", "Liberation Serif", Georgia, serif;
    }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; }
    h1 { margin: 0 0 1.5rem; font-size: 2.5rem; letter-spacing: -0.01em; }
    h2 { margin: 4rem 0 1.25rem; padding-top: 1rem; border-top: 1px solid;
      border-top-color: var(--rule); font-size: 1.625rem; }
    h3 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
    h4 { margin: 1.5rem 0 0.5rem; font-size: 0.9375rem; line-height: 1.4; }
    h4, dl, nav, header ul, .skip, .caption, .remark, .key, table, footer, svg {
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue",
        "Liberation Sans", Arial, sans-serif;
    }
    p { margin: 0 0 1rem; }
    ul { margin: 0 0 1rem; padding-left: 1.25rem; }
    li { margin-bottom: 0.375rem; }
    li::marker { color: var(--quiet); }
    a { color: var(--link); }
    a:focus-visible, [tabindex="0"]:focus-visible {
      outline: 3px solid; outline-color: var(--link); outline-offset: 3px; border-radius: 2px;
    }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100vw; top: 0.75rem; padding: 0.5rem 1rem;
      background: var(--paper); font-size: 0.9375rem; line-height: 1.5; }
    .skip:focus { left: 1.5rem; }
    dl { margin: 0; font-size: 0.9375rem; line-height: 1.5; }
    dl div { padding: 0.375rem 0; border-bottom: 1px solid; border-bottom-color: var(--rule); }
    dt { float: left; width: 9rem; color: var(--quiet); }
    dd { margin: 0 0 0 9rem; }
    header ul { margin: 1rem 0 0; font-size: 0.9375rem; line-height: 1.5; color: var(--quiet); }
    nav { margin: 2rem 0 0; font-size: 0.9375rem; line-height: 1.5; }
    nav ul { margin: 0; padding: 0; list-style: none; }
    nav li { display: inline-block; margin: 0 1.5rem 0 0; padding: 0.25rem 0; }
    .opening { margin-top: 2.5rem; font-size: 1.1875rem; }
    .opening p:first-child { margin-top: 0; }
    .opening p:last-child { color: var(--quiet); font-style: italic; }
    .plan { margin: 2rem 0 0.75rem; padding-top: 1rem; font-size: 1.125rem; }
    .plan strong { font-weight: 600; }
    .caption { margin: 1rem 0 0.25rem; color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
    blockquote { margin: 0 0 1.5rem; padding: 0.125rem 0 0.125rem 1.25rem;
      border-left: 3px solid; border-left-color: var(--practice); }
    blockquote p { margin: 0 0 0.75rem; }
    blockquote p:last-child { margin: 0; }
    figure { margin: 1.5rem 0; }
    figcaption { margin-bottom: 0.5rem; }
    .about { margin: 0 0 0.25rem; }
    .remark { margin: 0.5rem 0 0; color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
    .key { margin: 0; padding: 0; list-style: none; color: var(--quiet);
      font-size: 0.875rem; line-height: 1.5; }
    .key li { display: inline-block; margin: 0 1.25rem 0.25rem 0; }
    .key svg { vertical-align: -4px; }
    .drawing { display: block; width: 100%; overflow: visible; }
    .answers { max-width: 34rem; }
    table { width: 100%; border-collapse: collapse; margin: 1.5rem 0;
      font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
    th, td { padding: 0.4375rem 1.25rem 0.4375rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid; border-bottom-color: var(--rule); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-weight: 400; vertical-align: bottom; }
    tbody th { font-weight: 600; }
    .number { text-align: right; }
    .wide { margin: 1.5rem 0; overflow-x: auto; }
    .wide table { margin: 0; min-width: 40rem; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid;
      border-top-color: var(--rule);
      color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
    .fill-paper { fill: var(--paper); }
    .fill-text { fill: var(--ink); } .line-text { stroke: var(--ink); }
    .fill-quiet { fill: var(--quiet); } .line-quiet { stroke: var(--quiet); }
    .line-rule { stroke: var(--rule); }
    .fill-practice { fill: var(--practice); } .line-practice { stroke: var(--practice); }
    .fill-importance { fill: var(--importance); } .line-importance { stroke: var(--importance); }
    .line-partner { stroke: var(--partner); }
    @media (max-width: 34rem) {
      body { padding: 2rem 1.125rem 3rem; font-size: 1rem; }
      h1 { font-size: 2rem; }
      h2 { margin-top: 3rem; font-size: 1.4375rem; }
      .opening { font-size: 1.0625rem; }
      dt { float: none; width: auto; }
      dd { margin: 0; }
      table { font-size: 0.75rem; }
      th, td { padding-right: 0.5rem; }
      tbody th, td { hyphens: auto; overflow-wrap: anywhere; }
      .wide th, .wide td { overflow-wrap: normal; }
      .answers text[font-size="11"] { font-size: 9.5px; }
    }
    @media (forced-colors: active) {
      .drawing text, .fill-practice, .fill-importance { fill: currentColor; }
      .line-practice, .line-importance, .line-partner, .line-quiet, .line-text {
        stroke: currentColor; }
    }
    """

  /// The print rules, which hide navigation and avoid page breaks within related content.
  static let print: StaticString = """
    @page {
      margin: 20mm 18mm 22mm;
      @bottom-right { content: counter(page) " of " counter(pages);
        font: 9pt system-ui, "Liberation Sans", Arial, sans-serif; color: #59616e; }
    }
    @media print {
      :root { --paper: #ffffff; }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
      .skip, nav { display: none; }
      h1 { font-size: 24pt; }
      h2 { margin-top: 26pt; font-size: 16pt; }
      h3 { margin-top: 18pt; font-size: 12.5pt; }
      h1, h2, h3, h4, .caption, .plan, .about, figcaption {
        break-after: avoid; page-break-after: avoid; }
      h4, dl, table, .remark, .key, .caption, footer { font-size: 9.5pt; }
      .opening { margin-top: 18pt; font-size: 11.5pt; }
      h2 + p, h3 + p { break-after: avoid; page-break-after: avoid; }
      tr, figure, li, dl div, svg, footer, .short {
        break-inside: avoid; page-break-inside: avoid; }
      table:not(.short) tbody tr:nth-child(-n + 2) { break-after: avoid; page-break-after: avoid; }
      table:not(.short) tbody tr:nth-last-child(-n + 2) {
        break-before: avoid; page-break-before: avoid; }
      thead { display: table-header-group; }
      p, li, blockquote { orphans: 3; widows: 3; }
      .wide { overflow: visible; }
      .wide table { min-width: 0; font-size: 8.5pt; }
      footer { margin-top: 26pt; }
    }
    """

  /// The rules for a report that fits one printed page.
  static let onePage: StaticString = """
    h1 { margin-bottom: 0.75rem; font-size: 1.75rem; }
    h2 { margin: 1.5rem 0 0.5rem; padding-top: 0.5rem; font-size: 1.1875rem; }
    figure { margin: 0.5rem 0; }
    nav { display: none; }
    @media print {
      @page { margin: 11mm 16mm; @bottom-right { content: none; } }
      body { font-size: 9.5pt; line-height: 1.35; }
      h1 { font-size: 16pt; margin-bottom: 4pt; }
      h2 { margin: 6pt 0 3pt; padding-top: 3pt; font-size: 11pt; }
      dl { display: flex; flex-wrap: wrap; font-size: 9pt; }
      dl div { width: 50%; padding: 1pt 0; border: none; }
      dt { width: 6rem; }
      dd { margin-left: 6rem; }
      ul { margin-bottom: 4pt; }
      li { margin-bottom: 1pt; }
      .caption, .key { font-size: 8.5pt; margin-top: 0; }
      .key li { margin-bottom: 0; }
      header, main, section { margin: 0; }
      footer { margin-top: 8pt; padding-top: 4pt; font-size: 8pt; }
      footer p { margin: 0 0 2pt; }
    }
    """

  /// The page size A4.
  static let a4: StaticString = "@page { size: A4; }"
}
