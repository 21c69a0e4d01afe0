/** The page's only style sheet. The page allows it by its hash (`page-hashes.ts`), so a change here needs a new hash. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #faf9f5; --card: #fff; --ink: #1d1c19; --soft: #5d5952; --line: #e3dfd5; --focus: #0b57d0;
  --supports: #14607f; --denies: #a8331b; --withholds: #6d5a06;
  --supports-bg: #dcedf4; --denies-bg: #fbe3db; --withholds-bg: #f4ebc4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --card: #1d2024; --ink: #e9e6df; --soft: #a8a49b; --line: #33373d; --focus: #8ab4f8;
    --supports: #7cc4e4; --denies: #f59a80; --withholds: #dcc05d;
    --supports-bg: #16394a; --denies-bg: #4a2218; --withholds-bg: #40370f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
[hidden] { display: none !important; }
h1, h2, h3, h4, p, ul, ol, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.shapes { position: absolute; }
.skip { position: absolute; left: -99rem; top: .5rem; z-index: 9; padding: .5rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: .5rem; }
.s-supports { color: var(--supports); --tint: var(--supports-bg); }
.s-denies { color: var(--denies); --tint: var(--denies-bg); }
.s-withholds { color: var(--withholds); --tint: var(--withholds-bg); }
.g { width: .85em; height: .85em; flex: none; fill: currentColor; vertical-align: -.06em; margin-right: .35em; }

.masthead, main, .foot { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
.masthead { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
.kicker { font-size: .75rem; letter-spacing: .12em; text-transform: uppercase; color: var(--soft); }
h1 { font: 600 clamp(1.9rem, 4.6vw, 3.1rem)/1.12 var(--serif); letter-spacing: -.015em; margin: .3rem 0 .6rem; max-width: 26em; text-wrap: balance; }
.facts { color: var(--soft); }
.facts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-top: 1rem; font-size: .875rem; }
.legend dt, .legend dd { display: inline; margin: 0; }
.legend dt { font-weight: 600; }
.legend dd { color: var(--soft); }
.jump { margin-top: 1.2rem; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .9375rem; }
.jump a { padding: .25rem 0; }

.filters { position: sticky; top: 0; z-index: 5; max-width: 82rem; margin: 1.5rem auto 0; padding: .7rem clamp(1rem, 3vw, 2.5rem); display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.1rem; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; }
.stances { display: flex; gap: .4rem; }
.filters button, .filters select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 99px; padding: .4rem .9rem; min-height: 2.5rem; }
.filters select { border-radius: .5rem; max-width: 13rem; margin-left: .3rem; }
.filters button { cursor: pointer; }
.filters button:hover:enabled { border-color: var(--ink); }
.filters button[data-stance] { display: inline-flex; align-items: center; }
.filters button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 600; }
.filters button[aria-pressed="true"] .g { color: inherit; }
.filters .reset { border-color: transparent; background: none; text-decoration: underline; padding-inline: .4rem; }
.filters .reset:disabled { color: var(--soft); text-decoration: none; opacity: .65; cursor: default; }
.count { margin-left: auto; font-variant-numeric: tabular-nums; color: var(--soft); }

main > section { margin-top: 3rem; }
h2 { font: 600 1.55rem/1.2 var(--serif); letter-spacing: -.01em; }
.note { color: var(--soft); font-size: .875rem; margin-top: .3rem; max-width: 46rem; }
.scroll { overflow-x: auto; margin-top: 1rem; padding-bottom: .5rem; }

.grid { border-collapse: separate; border-spacing: 0; font-size: .9375rem; }
.grid th { font-weight: 400; text-align: left; }
.grid thead th { vertical-align: bottom; border-bottom: 1px solid var(--soft); }
.grid .topic { position: sticky; left: 0; z-index: 1; background: var(--paper); min-width: 16rem; max-width: 27rem; width: 27rem; padding: .55rem 1.2rem .55rem 0; }
.grid tbody .topic { font-family: var(--serif); line-height: 1.35; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.grid thead .topic, .voice { font-size: .8125rem; color: var(--soft); }
.voice { width: 2.75rem; min-width: 2.75rem; padding: 0 0 .6rem; }
.voice > span { display: block; writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg); max-height: 11rem; max-width: 2.6rem; overflow: hidden; line-height: 1.15; text-overflow: ellipsis; margin: 0 auto; }
.grid td { border-bottom: 1px solid var(--line); border-left: 1px solid var(--line); text-align: center; padding: 2px; height: 2.75rem; }
.grid tbody tr:hover > * { background: color-mix(in srgb, var(--ink) 4%, var(--paper)); }
.chip { position: relative; display: inline-flex; align-items: center; justify-content: center; text-decoration: none; border-radius: .45rem; background: var(--tint); min-width: 2.2rem; min-height: 2.2rem; padding: .2rem; transition: box-shadow .12s; }
.chip .g { width: 1rem; height: 1rem; margin: 0; }
.chip:hover { box-shadow: inset 0 0 0 2px currentColor; }
.chip sup { font-size: .7rem; line-height: 1; margin-left: .15rem; font-variant-numeric: tabular-nums; }
.grid .chip .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chip.off { visibility: hidden; }
.more { margin-top: 1rem; }
.more summary { cursor: pointer; padding: .5rem 0; color: var(--soft); }
.more summary:hover { color: var(--ink); }
.topics li { padding: .55rem 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .35rem .6rem; align-items: center; }
.topics .topic { font-family: var(--serif); flex: 1 1 24rem; overflow-wrap: anywhere; }
.topics .chip { padding: .2rem .7rem; font-size: .875rem; min-height: 2rem; }
.topics .chip .g { margin-right: .4rem; }
.topics .chip.off { display: none; }

.topics .remark, .topics .when { color: var(--soft); font-size: .875rem; }
.topics del, .topics ins { border-radius: .2rem; padding: 0 .15em; }
.topics del { background: var(--denies-bg); text-decoration: line-through; text-decoration-thickness: 1px; }
.topics ins { background: var(--supports-bg); text-decoration: underline; text-underline-offset: .2em; }

.timeline { display: block; font: 13px var(--sans); }
.timeline .rule { stroke: var(--line); }
.timeline .date { fill: var(--ink); font-weight: 600; }
.timeline .gap { fill: var(--soft); font-size: 11px; }
.timeline .lane { fill: currentColor; }
.dot rect { fill: transparent; }
.dot use { fill: currentColor; transition: opacity .15s; }
.dot:hover rect { fill: var(--tint); }
.dot.off use { opacity: .12; }
.dates > li { margin-top: .8rem; }
.dates h3 { font-size: .9375rem; }
.dates ul li { padding: .2rem 0; font-size: .9375rem; overflow-wrap: anywhere; }
.dates li.off { display: none; }

.printed { margin-top: 2.2rem; padding-top: 1.6rem; border-top: 3px double var(--line); }
.printed header { max-width: 43rem; margin-bottom: 1.2rem; }
.printed h3 { font: 600 1.65rem/1.2 var(--serif); margin: .2rem 0 .3rem; overflow-wrap: anywhere; text-wrap: balance; }
.imprint { color: var(--soft); font-size: .875rem; }
.row { display: grid; grid-template-columns: minmax(0, 41rem) minmax(17rem, 1fr); gap: 0 clamp(1.5rem, 4vw, 4rem); align-items: start; }
.row > p { font: 1.125rem/1.65 var(--serif); margin-bottom: 1.1rem; overflow-wrap: anywhere; white-space: pre-wrap; tab-size: 4; }
.said { color: inherit; background: none; transition: background .12s; }
mark.said { background: var(--tint); box-shadow: inset 0 -1px currentColor; border-radius: 2px; padding: .08em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; color: var(--ink); cursor: pointer; }
mark.s-supports { box-shadow: inset 0 -1.5px var(--supports); }
mark.s-denies { box-shadow: inset 0 -1.5px var(--denies); }
mark.s-withholds { box-shadow: inset 0 -1.5px var(--withholds); }
mark.deep { box-shadow: inset 0 -3px var(--soft); }
.said.source, .said.cue { text-decoration: underline dotted var(--soft) 1px; text-underline-offset: .22em; }
.said.on { background: color-mix(in srgb, var(--ink) 14%, var(--paper)); }
mark.said.on { background: var(--tint); outline: 2px solid var(--ink); outline-offset: 0; border-radius: 2px; }
.at:target + mark { outline: 2px solid var(--ink); }
.said.off { background: none; box-shadow: none; text-decoration: none; cursor: auto; }
.ref { font: 600 .6875rem/1 var(--sans); vertical-align: super; text-decoration: none; padding: .3em .25em; border-radius: 1em; user-select: none; -webkit-user-select: none; }
.ref:hover { background: var(--tint); }
.ref.off { display: none; }

.cards { display: grid; gap: .45rem; padding-bottom: 1.2rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: .4rem; padding: .5rem .8rem .55rem; font-size: .875rem; scroll-margin-top: 6rem; }
.card > * { color: var(--ink); }
.card h4 { display: inline; font-size: .9375rem; line-height: 1.35; overflow-wrap: anywhere; }
.number { display: inline-block; min-width: 1.6em; text-align: center; padding: .15em .35em; margin-right: .2em; border-radius: 1em; font-size: .75rem; font-variant-numeric: tabular-nums; text-decoration: none; background: color-mix(in srgb, var(--ink) 9%, var(--card)); }
.number:hover { background: var(--ink); color: var(--paper); }
.card .act, .card .role { display: inline; }
.card .act { white-space: nowrap; }
.role, .act span { color: var(--soft); }
.role::before { content: ", "; }
.act .g { vertical-align: -.08em; }
.act span::before { content: "· "; }
.card blockquote { margin-top: .2rem; color: var(--soft); font: .9375rem/1.45 var(--serif); overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; line-clamp: 1; overflow: hidden; }
.card:target blockquote, .card:focus-within blockquote { display: block; }
.card.on, .card:target { box-shadow: 0 0 0 2px currentColor; }
.remarks { margin-top: .3rem; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.remarks li { display: inline; }
.remarks li + li::before { content: " · "; }
.foot { margin-top: 4rem; padding-top: 1.2rem; padding-bottom: 3rem; color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); }

@media (max-width: 56rem) {
  .row { display: block; }
  .cards { margin: -.3rem 0 1.2rem; padding: 0; }
  .card blockquote { -webkit-line-clamp: 3; line-clamp: 3; }
}
@media (max-width: 44rem) {
  html { scroll-padding-top: 1rem; }
  .filters { position: static; }
  .filters label { flex: 1 1 40%; display: grid; gap: .15rem; color: var(--soft); }
  .filters select { width: 100%; max-width: none; margin: 0; }
  .stances { width: 100%; }
  .filters .stances button { flex: 1; justify-content: center; padding-inline: .3rem; }
  .count { margin-left: auto; }
  .scroll:has(.grid) { overflow: visible; }
  .grid, .grid tbody { display: block; }
  .grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .grid tr { display: flex; flex-wrap: wrap; gap: .4rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
  .grid tr > * { border: 0 !important; }
  .grid .topic { position: static; flex: 1 0 100%; width: auto; max-width: none; padding: 0 0 .2rem; font-size: 1.0625rem; }
  .grid td { display: contents; }
  .grid td.none { display: none; }
  .grid .chip { padding: .2rem .7rem; font-size: .875rem; }
  .grid .chip .g { margin-right: .4rem; }
  .grid .chip .who { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  .grid .chip.off { display: none; }
  .row > p { font-size: 1.0625rem; }
}
@media (forced-colors: active) {
  mark.said { text-decoration: underline; }
  .card { border-left-width: 1px; }
  .filters button[aria-pressed="true"] { border-width: 3px; }
}
@media print {
  .filters, .jump, .skip { display: none; }
  .card, .row > p { break-inside: avoid; }
}
`;
