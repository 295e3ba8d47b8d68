import type { Inline, LinkTarget } from '../model/inline.ts';

type Marked = Extract<Inline, { type: 'strong' | 'emphasis' | 'strikethrough' }>;
type MarkOrLink = Marked['type'] | 'link';

const FOLDED_SPACE = / /;
const ANY_SPACE = /\s/;

/**
 * The one form of a running text among all that mean the same: white space folded and moved out of marks and links,
 * texts and equal marks side by side joined, no mark inside the same mark, nothing empty, no break at an end.
 * The reader returns this form, and the writer brings every text into it.
 */
export function normaliseInlines(inlines: readonly Inline[]): readonly Inline[] {
  const result = collect(inlines, new Set());
  trimStart(result, FOLDED_SPACE);
  trimEnd(result, FOLDED_SPACE);
  return result;
}

function collect(inlines: readonly Inline[], within: ReadonlySet<MarkOrLink>): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) collectOne(result, inline, within);
  return result;
}

function collectOne(result: Inline[], inline: Inline, within: ReadonlySet<MarkOrLink>): void {
  switch (inline.type) {
    case 'text':
      push(result, { type: 'text', text: foldSpace(inline.text) });
      break;
    case 'code':
      // marked reads no code with backticks in the text of a link.
      if (within.has('link') && inline.text.includes('`')) push(result, { type: 'text', text: foldSpace(inline.text) });
      else push(result, { type: 'code', text: inline.text.replace(/\r\n|[\r\n]/g, ' ') });
      break;
    case 'html':
      push(result, { type: 'html', text: inline.text.replace(/\r\n|[\r\n]/g, ' ') });
      break;
    case 'image':
      push(result, { type: 'image', source: inline.source, alt: foldSpace(inline.alt).trim(), title: foldTitle(inline.title) });
      break;
    case 'strong':
    case 'emphasis':
    case 'strikethrough':
    case 'link':
      if (within.has(inline.type)) for (const child of collect(inline.children, within)) push(result, child);
      else collectMark(result, inline, new Set([...within, inline.type]));
      break;
    case 'fact':
      push(result, { type: 'fact', path: inline.path });
      break;
    case 'break':
      push(result, { type: 'break' });
  }
}

/** White space and breaks at the edges belong outside: no language prints a bold space, and none can be written. */
function collectMark(result: Inline[], mark: Extract<Inline, { type: MarkOrLink }>, within: ReadonlySet<MarkOrLink>): void {
  const children = collect(mark.children, within);
  for (const edge of trimStart(children, ANY_SPACE)) push(result, edge);
  const tail = trimEnd(children, ANY_SPACE);
  if (mark.type === 'link') push(result, { type: 'link', target: sameTarget(mark.target), title: foldTitle(mark.title), children });
  else if (children.length > 0) push(result, { type: mark.type, children });
  for (const edge of tail) push(result, edge);
}

/** Adds a node in normal form, joined with the one before it where both are one. */
function push(result: Inline[], node: Inline): void {
  const previous = result.at(-1);
  if (node.type === 'text') {
    const text = previous?.type === 'break' ? node.text.replace(/^ +/, '') : node.text;
    if (text === '') return;
    if (previous?.type !== 'text') result.push({ type: 'text', text });
    else result[result.length - 1] = { type: 'text', text: previous.text + (previous.text.endsWith(' ') ? text.replace(/^ +/, '') : text) };
  } else if (node.type === 'code' || node.type === 'html') {
    if (node.text === '') return;
    if (node.type === 'code' && previous?.type === 'code') result[result.length - 1] = { type: 'code', text: previous.text + node.text };
    else result.push(node);
  } else if (node.type === 'break') {
    if (previous?.type === 'text') {
      const text = previous.text.replace(/ +$/, '');
      if (text === '') result.pop();
      else result[result.length - 1] = { type: 'text', text };
    }
    result.push(node);
  } else if (isMark(node) && previous !== undefined && isMark(previous) && previous.type === node.type) {
    const children = [...previous.children];
    for (const child of node.children) push(children, child);
    result[result.length - 1] = { type: node.type, children };
  } else {
    result.push(node);
  }
}

/** The same target with its properties in one order, so that equal texts are equal as JSON. */
function sameTarget(target: LinkTarget): LinkTarget {
  return target.kind === 'url' ? { kind: 'url', url: target.url } : { kind: target.kind, id: target.id, anchor: target.anchor };
}

function isMark(node: Inline): node is Marked {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'strikethrough';
}

/** Takes white space and breaks from the start of `inlines` and returns them. */
function trimStart(inlines: Inline[], space: RegExp): Inline[] {
  const taken: Inline[] = [];
  for (let first = inlines[0]; first?.type === 'break' || first?.type === 'text'; first = inlines[0]) {
    inlines.shift();
    if (first.type === 'break') {
      taken.push(first);
      continue;
    }
    let length = 0;
    while (length < first.text.length && space.test(first.text.charAt(length))) length++;
    const edge = first.text.slice(0, length);
    if (edge !== '') taken.push({ type: 'text', text: edge });
    if (edge.length === first.text.length) continue;
    inlines.unshift({ type: 'text', text: first.text.slice(edge.length) });
    break;
  }
  return taken;
}

function trimEnd(inlines: Inline[], space: RegExp): Inline[] {
  const taken: Inline[] = [];
  for (let last = inlines.at(-1); last?.type === 'break' || last?.type === 'text'; last = inlines.at(-1)) {
    inlines.pop();
    if (last.type === 'break') {
      taken.unshift(last);
      continue;
    }
    let length = last.text.length;
    while (length > 0 && space.test(last.text.charAt(length - 1))) length--;
    const edge = last.text.slice(length);
    if (edge !== '') taken.unshift({ type: 'text', text: edge });
    if (edge.length === last.text.length) continue;
    inlines.push({ type: 'text', text: last.text.slice(0, last.text.length - edge.length) });
    break;
  }
  return taken;
}

export function foldSpace(text: string): string {
  return text.replace(/ *[\t\r\n][ \t\r\n]*| {2,}/g, ' ');
}

function foldTitle(title: string | null): string | null {
  return title === null ? null : foldSpace(title);
}
