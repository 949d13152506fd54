/** How a brief looks in a browser and on A4; fonts are those of the reader's machine, of one family where it has them. */
export const style = `
:root { --ink: #1a1f2b; --blue: #1f3a68; --grey: #5b6472; --line: #c9d0da; --band: #eef2f7; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9ecf1; color: var(--ink);
  font: 14px/1.4 "Noto Sans", "Noto Sans SC", "Noto Sans Devanagari", "Segoe UI", Arial, sans-serif; }
main { max-width: 1000px; margin: 24px auto; padding: 32px 40px; background: #fff; border-top: 5px solid var(--blue); }
h1 { margin: 0; font-size: 1.7em; color: var(--blue); }
h2 { margin: 1em 0 .25em; padding-bottom: .1em; font-size: 1.05em; color: var(--blue); border-bottom: 1px solid var(--line); }
h3 { margin: .2em 0; font-size: 1em; color: var(--grey); }
.names { margin: 0 0 .4em; color: var(--grey); }
dl { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 0; padding: 6px 10px; background: var(--band); }
dl div { display: flex; gap: 5px; min-width: 0; }
dt { font-weight: 600; white-space: nowrap; } dt::after { content: ":"; }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2em; list-style: none; }
ul li { position: relative; }
ul li::before { content: "•"; position: absolute; left: -.9em; color: var(--blue); }
li { margin: .15em 0; }
a { color: var(--blue); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .93em; }
th, td { padding: 2px 5px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { background: var(--blue); color: #fff; font-weight: 600; }
tbody th { font-weight: 600; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; }
.numbers a { text-decoration: none; }
.quote { color: var(--grey); font-size: .88em; font-style: italic; white-space: nowrap; }
.quote.yes { color: #1d6b3a; }
.nothing, footer p { margin: .2em 0; color: var(--grey); font-size: .9em; }
.more { margin-left: .8em; color: var(--grey); font-size: .8em; font-weight: 400; }
footer { margin-top: .8em; border-top: 1px solid var(--line); }
.citations li { overflow-wrap: anywhere; }
.citations li:target { background: #fff4c2; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; margin: 0; padding: 10%; pointer-events: none;
  font-size: 34px; font-weight: 700; text-align: center; color: rgb(176 0 32 / 16%); transform: rotate(-24deg); }
@media (max-width: 700px) { main { margin: 0; padding: 16px; } .sides { grid-template-columns: 1fr; } table { font-size: .8em; } }
@page { size: A4; margin: 9mm 11mm; }
@media print {
  body { background: none; font-size: 8px; line-height: 1.24; }
  main { max-width: none; margin: 0; padding: 4px 0 0; }
  h1 { font-size: 14px; }
  h2 { margin: .55em 0 .1em; }
  li { margin: 0; }
  th, td { padding: .5px 3px; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .citations { break-before: page; font-size: 8.5px; line-height: 1.3; }
  .citations li { margin: 2px 0; }
}
`;
