/** How the page looks: on a desk, on a phone and on paper. */
export const style = `
:root {
  color-scheme: light;
  --ink: #17212b; --soft: #4c5a67; --line: #dde3e9; --wash: #f7f9fb; --paper: #fff;
  --stricter: #9c2b1c; --looser: #17633f; --different: #0b5cad; --new: #17633f; --gone: #7c3f2f; --open: #7a5300; --same: #4c5a67;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 1.2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3.2rem 0 1rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; overflow-wrap: anywhere; }
h4 { font-size: 0.85rem; margin: 1.1rem 0 0.45rem; color: var(--soft); font-weight: 600; }
h5 { font-size: 0.85rem; margin: 0 0 0.5rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
ul { margin: 0.5rem 0; padding-left: 1.2rem; }
li { margin: 0.2rem 0; overflow-wrap: anywhere; }
a { color: var(--different); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--different); outline-offset: 2px; }
code { font: 0.86em ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
del { color: var(--soft); text-decoration: none; }
ins { text-decoration: none; font-weight: 600; }

.editions { display: flex; flex-wrap: wrap; align-items: stretch; gap: 0.8rem; }
.editions p { flex: 1 1 18rem; margin: 0; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--wash); overflow-wrap: anywhere; }
.editions b { display: block; font-size: 1.15rem; }
.arrow { align-self: center; color: var(--soft); font-size: 1.4rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; list-style: none; padding: 0; margin: 1.2rem 0 0; font-size: 0.92rem; }
nav li { margin: 0; }
.warning { padding: 0.7rem 1rem; border-left: 4px solid var(--open); background: #fdf6e3; }

.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.2rem, 1fr)); gap: 0.6rem; list-style: none; padding: 0; margin: 0 0 1.2rem; }
.tiles li { margin: 0; padding: 0.65rem 0.8rem; border: 1px solid var(--line); border-top: 3px solid var(--tone); border-radius: 6px; }
.tiles b { display: block; font-size: 1.6rem; line-height: 1.1; color: var(--tone); font-variant-numeric: tabular-nums; }
.tiles span { font-size: 0.86rem; }
.stricter { --tone: var(--stricter); } .looser { --tone: var(--looser); } .different { --tone: var(--different); }
.new { --tone: var(--new); } .gone { --tone: var(--gone); } .open { --tone: var(--open); } .same { --tone: var(--same); }

.badge { display: inline-block; white-space: nowrap; padding: 0.05rem 0.6rem; border: 1px solid currentColor; border-radius: 999px; color: var(--tone); font-size: 0.82rem; font-weight: 600; line-height: 1.5; }
.effect, .decision { margin: 1rem 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; }
.effect header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.3rem 1rem; }
.effect header h3 { flex: 1 1 16rem; }
.path, .was { margin: 0.1rem 0; color: var(--soft); font-size: 0.9rem; overflow-wrap: anywhere; max-width: none; }
.changes { margin: 0.7rem 0 0; }
.moved { white-space: nowrap; color: var(--different); font-size: 0.88rem; }
.remarks { color: var(--open); font-size: 0.92rem; }
.norms { color: var(--soft); font-size: 0.8rem; overflow-wrap: anywhere; max-width: none; }
.because { margin: 0.6rem 0 0; font-size: 0.94rem; overflow-wrap: anywhere; max-width: none; }
.because + ul { font-size: 0.92rem; }

.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0.8rem; }
.side { display: flex; flex-direction: column; min-width: 0; padding: 0.8rem 0.9rem; border-radius: 8px; background: var(--wash); border: 1px solid var(--line); }
.side dl { margin: 0 0 0.7rem; flex: 1; font-size: 0.9rem; }
.side dl div { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.7rem; padding: 0.15rem 0.4rem; margin: 0 -0.4rem; border-radius: 4px; }
.side dl .other { background: #eaf1f8; }
.side dd { margin: 0; overflow-wrap: anywhere; }
.none { color: var(--soft); font-style: italic; font-size: 0.85rem; }
.outcome { margin: 0; padding: 0.45rem 0.7rem; border-left: 4px solid var(--tone); background: var(--paper); font-weight: 600; overflow-wrap: anywhere; }

details { margin: 0.6rem 0; }
summary { cursor: pointer; padding: 0.25rem 0; }
.names { columns: 2; column-gap: 2.5rem; font-size: 0.92rem; }
.names li { break-inside: avoid; }
.limits { list-style: none; padding: 0; }
.limits > li { padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
.limits details { margin: 0; }

.scroll { overflow-x: auto; margin: 0.8rem 0; }
.strip { display: block; min-width: 46rem; width: 100%; height: auto; font-family: inherit; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.45; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td { min-width: 6.5rem; }
th[scope='row'] { font-weight: normal; }
thead th { overflow-wrap: normal; font-size: 0.82rem; color: var(--soft); font-weight: 600; }
th:has(> .count) { padding-left: 2.2em; text-indent: -2.2em; }
.count { display: inline-block; width: 2.2em; text-indent: 0; color: var(--soft); font-variant-numeric: tabular-nums; }

.bar { display: block; width: 100%; height: 0.7rem; border-radius: 3px; margin: 0.2rem 0; }
.decision > .bar { height: 1.1rem; margin-top: 0.7rem; }
.bar rect { fill: var(--tone); } .bar .track { fill: #e6ebf0; } .bar .same { fill: #9aa7b3; } .bar .open { fill: #d9a72e; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; list-style: none; padding: 0; font-size: 0.92rem; }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.45em; border-radius: 2px; background: var(--tone); }
.key.same { background: #9aa7b3; } .key.open { background: #d9a72e; }
.money { margin: 1rem 0 0; max-width: 46rem; font-size: 0.92rem; }
.money div { display: grid; grid-template-columns: 9rem 1fr; gap: 0.8rem; align-items: center; padding: 0.15rem 0; }
.money dd { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.8rem; } .money .bar { flex: 1 1 10rem; } .money span { min-width: 0; overflow-wrap: anywhere; }

@media screen and (max-width: 46rem) {
  main { padding: 1.4rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .sides { grid-template-columns: 1fr; }
  .names { columns: 1; }
  .effect, .decision { padding: 0.9rem 0.85rem; }
  .arrow { display: none; }
  .editions p { flex-basis: 100%; }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); }
  .money div { grid-template-columns: 1fr; gap: 0; }
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th { padding: 0 0 0.3rem; border: 0; }
  tbody th[scope='row'] { font-weight: 600; }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0.7rem; padding: 0.1rem 0; border: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-column); color: var(--soft); font-size: 0.85rem; }
}
@media print {
  @page { margin: 1.6cm; }
  :root { --ink: #000; --soft: #333; --wash: #fff; --stricter: #000; --looser: #000; --different: #000; --new: #000; --gone: #000; --open: #000; --same: #333; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, h5, summary, thead { break-after: avoid; }
  .case, .side, .tiles li, tr, li, .strip, .legend, .money, .effect header { break-inside: avoid; }
  .sides { grid-template-columns: 1fr 1fr; }
  .scroll { overflow: visible; }
  .strip { min-width: 0; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; hyphens: auto; }
  td { min-width: 0; }
  th, td { padding-right: 0.6rem; }
  .side dl .other { background: none; }
  details::details-content { content-visibility: visible; height: auto; }
  .bar, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
