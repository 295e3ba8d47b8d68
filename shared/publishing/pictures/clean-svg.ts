import type { SaxesTagPlain } from 'saxes';
import { SaxesParser } from 'saxes';
import { DEEPEST, isForbiddenAttribute, isForbiddenElement, isForbiddenText, localName, namedAttribute } from './svg-rules.ts';

export interface CleanSvg {
  readonly bytes: Uint8Array;
  /** What was taken out, as a person finds it in the file: "<script>", "onload". */
  readonly removed: readonly string[];
}

/** Characters that names of the document type may grow to altogether; those of drawing programs are some addresses. */
const MOST_EXPANDED = 1_000_000;

/**
 * Writes a drawing anew without anything that could run, reach outside or expand; everything else stays as it was. null for what
 * is no drawing at all.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg | null {
  const removed = new Set<string>();
  const written: string[] = [];
  /** How many open elements are within one that is being left out, it included. */
  let leavingOut = 0;
  let depth = 0;
  let isBroken = false;
  let ampersands = 0;
  const parser = new SaxesParser();
  parser.on('error', () => (isBroken = true));
  parser.on('doctype', (declared) => {
    // Names for addresses, as drawing programs write them: they are put in, and the document type is left out.
    const entities = plainEntities(declared);
    const longest = Math.max(0, ...Object.values(entities).map(({ length }) => length));
    if (longest * ampersands > MOST_EXPANDED) isBroken = true;
    else Object.assign(parser.ENTITIES, entities);
  });
  parser.on('processinginstruction', ({ target }) => void removed.add(`<?${target}?>`));
  parser.on('opentag', (tag) => {
    const local = localName(tag.name);
    depth++;
    if (depth > DEEPEST) isBroken = true;
    if (leavingOut > 0 || isForbiddenElement(local)) {
      if (leavingOut === 0) removed.add(`<${local}>`);
      leavingOut++;
    } else written.push(openTag(tag, local, removed));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (leavingOut > 0) leavingOut--;
    else written.push(`</${name}>`);
  });
  const text = (found: string): void => {
    // Around the drawing there is nothing but white space.
    if (leavingOut > 0 || depth === 0) return;
    if (isForbiddenText(found)) removed.add(found.trim().slice(0, 60));
    written.push(withoutForbidden(found).replace(/[&<>]/g, coded));
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    const drawing = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    ampersands = drawing.split('&').length - 1;
    for (const part of parts(drawing)) {
      parser.write(part);
      if (isBroken) return null;
    }
    parser.close();
  } catch {
    return null;
  }
  return isBroken ? null : { bytes: new TextEncoder().encode(written.join('')), removed: [...removed] };
}

function openTag({ name, attributes }: SaxesTagPlain, local: string, removed: Set<string>): string {
  const kept = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!isForbiddenAttribute(local, attribute, value)) return [` ${attribute}="${value.replace(/[&<>"\t\n\r]/g, coded)}"`];
    removed.add(namedAttribute(attribute, value));
    return [];
  });
  return `<${name}${kept.join('')}>`;
}

/** Declarations that stand for a plain text: what contains further names or markup stands for nothing, and the drawing is broken. */
function plainEntities(declared: string): Readonly<Record<string, string>> {
  const found = declared.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"%&<]*)"|'([^'%&<]*)')\s*>/g);
  return Object.fromEntries(Array.from(found, ([, name = '', double, single]) => [name, double ?? single ?? '']));
}

/** A style sheet keeps the rest of its rules. */
function withoutForbidden(text: string): string {
  if (!isForbiddenText(text)) return text;
  const kept = text.replace(/@import[^;]*;?/gi, '').replace(/url\([^)]*\)/gi, (url) => (isForbiddenText(url) ? 'none' : url));
  return isForbiddenText(kept) ? '' : kept;
}

/** So that a broken file is given up early: a million open elements would keep the parser busy for minutes. */
function* parts(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

const CODES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function coded(sign: string): string {
  return CODES[sign] ?? sign;
}
