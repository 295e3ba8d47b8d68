import type { PrintDocument } from '../print-document.ts';
import { toneOf } from '../typst/tone.ts';

/** The look of a page, inlined: logical properties only, so that right-to-left mirrors by itself. */
export function pageStyle(document: PrintDocument): string {
  const colour = /^#[0-9a-f]{6}$/i.test(document.look.primary) ? document.look.primary : '#1f4e79';
  const { strong, soft, line } = toneOf(colour);
  return `
:root { color: #1d2529; background: #fff; font: 1.0625rem/1.55 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Ethiopic', system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { color: ${strong}; line-height: 1.25; margin-block: 1.8em 0.5em; break-after: avoid; } h1 { font-size: 2.2rem; }
header { border-block-end: 4px solid ${strong}; } header img { height: 6rem; } header h1 { margin-block-start: 1rem; }
section > h2, section > h1 { border-block-end: 3px solid ${strong}; padding-block-end: 0.2em; }
a { color: ${strong}; } img { max-width: 100%; } .fact { white-space: nowrap; } .stand-in, .notice { color: #595f63; }
nav ol { list-style: none; padding-inline-start: 1.2em; } nav > ol { padding: 0; }
.steps > li::marker { font-size: 1.5em; font-weight: bold; color: ${strong}; } li.check { list-style: none; padding-inline-start: 1.5em; text-indent: -1.5em; margin-block: 0.2em; } li.check > * { text-indent: 0; } .tick { display: inline-block; width: 1.5em; }
table { border-collapse: collapse; width: 100%; hyphens: auto; } th { background: ${strong}; color: #fff; } td, th { padding: 0.4em 0.6em; border-block-end: 1px solid ${line}; vertical-align: top; }
.start { text-align: start; } .center { text-align: center; } .end { text-align: end; }
.box { border-inline-start: 5px solid; padding: 0.6em 1em; margin-block: 1.2em; } .box > * { margin-block: 0.4em; } .box .title, .name { font-weight: bold; margin: 0; }
.tip { background: #e9f4ee; border-color: #17624a; } .important { background: #fdf1dc; border-color: #8a4b00; } .emergency { background: #fdeceb; border-color: #b01c18; }
.card { border: 1px solid ${line}; border-block-start: 3px solid ${strong}; padding: 0.7em 1em; margin-block: 1.2em; break-inside: avoid; } .name { color: ${strong}; font-size: 1.15em; }
.card p { margin-block: 0 0.3em; } dl { display: grid; grid-template-columns: fit-content(11em) minmax(0, 1fr); gap: 0.25em 1em; margin: 0.6em 0 0; background: ${soft}; padding: 0.6em; }
dt { font-weight: bold; grid-column: 1; } dd { margin: 0; grid-column: 2; } .lead { display: inline-block; min-width: 9em; }
blockquote { border-inline-start: 3px solid ${line}; margin-inline: 0; padding-inline-start: 1em; } pre { background: #f1f3f4; padding: 0.7em; white-space: pre-wrap; }
.qr img { width: 9rem; image-rendering: pixelated; } figure { margin-inline: 0; } .page-break { break-after: page; } .glossary dl { display: block; background: none; padding: 0; } .glossary dd { margin-block-end: 0.3em; }
@media (max-width: 34rem) {
body { padding: 1rem; } h1 { font-size: 1.8rem; } ul, ol { padding-inline-start: 1.4em; } nav > ol { padding: 0; } td, th { padding: 0.3em; overflow-wrap: anywhere; }
dl { display: block; } dt:not(:first-child) { margin-block-start: 0.5em; } .lead { display: block; } dd:has(.lead) { margin-block-end: 0.2em; } .fact { white-space: normal; }
}
`;
}
