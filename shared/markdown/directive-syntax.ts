import type { AttributeFault } from '../model/problem.ts';
import { unescapeText } from './character-references.ts';

/** `:::name...` opens a container; a line of colons alone closes one. */
export const CONTAINER_START = /^(:{3,})([A-Za-z][A-Za-z0-9-]*)(.*)$/;
export const CONTAINER_END = /^(:{3,})[ \t]*$/;
/** `::name...` on a line of its own. */
export const LEAF_START = /^::([A-Za-z][A-Za-z0-9-]*)(.*)$/;

export type Attributes =
  | { readonly ok: true; readonly values: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly attribute: string; readonly fault: AttributeFault };

const ATTRIBUTE = /[ \t]*([A-Za-z][A-Za-z0-9_-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))(?=[\s}])/y;
const END = /[ \t]*\}[ \t]*$/y;

/** Reads `{id=x show="a b"}`; nothing at all is an empty set. */
export function readAttributes(text: string): Attributes {
  const values = new Map<string, string>();
  const braces = text.trim();
  if (braces === '') return { ok: true, values };
  if (!braces.startsWith('{')) return { ok: false, attribute: braces, fault: 'syntax' };
  let index = 1;
  for (;;) {
    END.lastIndex = index;
    if (END.test(braces)) return { ok: true, values };
    ATTRIBUTE.lastIndex = index;
    const match = ATTRIBUTE.exec(braces);
    const name = match?.[1];
    if (!match || name === undefined) return { ok: false, attribute: braces.slice(index).trim(), fault: 'syntax' };
    if (values.has(name)) return { ok: false, attribute: name, fault: 'twice' };
    values.set(name, unescapeText(match[2] ?? match[3] ?? match[4] ?? ''));
    index = ATTRIBUTE.lastIndex;
  }
}

/** The braces for the given attributes; '' for none. */
export function writeAttributes(attributes: readonly (readonly [name: string, value: string])[]): string {
  if (attributes.length === 0) return '';
  return `{${attributes.map(([name, value]) => `${name}=${writeValue(value)}`).join(' ')}}`;
}

function writeValue(value: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(value)) return value;
  const escaped = value
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
  return `"${escaped.endsWith('\\') && !escaped.endsWith('\\\\') ? `${escaped}\\` : escaped}"`;
}
