/** The style of pages, on screens and on paper. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --accent: #0b5394; }
body { margin: 0; color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans SC", "Noto Sans Devanagari", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
h2 small { color: var(--soft); font-weight: normal; }
a { color: var(--accent); }
.frame { font-weight: 600; margin-bottom: 0; }
.asked, nav, .none { color: var(--soft); }
nav a { margin-right: .75rem; }
.assumed { border: 2px dashed #b35900; padding: .5rem .75rem; font-weight: 600; }
.pinned { border-left: 4px solid var(--accent); padding: .1rem .9rem; margin: .75rem 0; }
form { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin: .75rem 0 1rem; }
label { display: grid; color: var(--soft); font-size: .85rem; }
input, select, button { font: inherit; padding: .2rem .4rem; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); min-width: 5rem; }
th { border-bottom: 2px solid var(--ink); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td:first-child { min-width: 11rem; }
.day { white-space: nowrap; }
.long { min-width: 22rem; }
.cited { min-width: 3rem; }
.cited a { margin-right: .25rem; text-decoration: none; }
.sources ol { font-size: .85rem; padding-left: 2rem; }
.questions { list-style: none; padding: 0; }
.questions p { margin: 0 0 1rem; color: var(--soft); }
@page { size: A4 landscape; margin: 15mm; }
@media print {
  nav, form { display: none; }
  main { max-width: none; padding: 0; }
  body { font-size: 9pt; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
